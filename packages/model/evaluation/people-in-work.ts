import type { TypeCase } from '../case/case.ts';
import type { Fact, ItemFacts, SituationFacts } from '../graph/situation-facts.ts';
import type { Text } from '../language/text.ts';

/** How people are counted as in work. */
export interface WorkCount {
  readonly id: string;
  readonly name: Text;
  /** Whether a person with some jobs is counted. */
  readonly counts: (jobs: readonly ItemFacts[]) => boolean;
}

function isJob({ inputs }: ItemFacts): boolean {
  return (inputs['months']?.value ?? 0) > 0 && (inputs['extent']?.value ?? 0) > 0;
}

function isOrdinary({ categories }: ItemFacts): boolean {
  return categories['subsidy']?.value === 'none';
}

const all: WorkCount = { id: 'in-work', name: { sv: 'Personer i arbete', en: 'People in work' }, counts: (jobs) => jobs.length > 0 };
/** Who has a job without a wage subsidy is in ordinary work, whatever else the person has. */
const ordinary: WorkCount = {
  id: 'in-ordinary-work',
  name: { sv: 'Personer i arbete utan lönestöd', en: 'People in work without a wage subsidy' },
  counts: (jobs) => jobs.some(isOrdinary),
};
const subsidised: WorkCount = {
  id: 'in-subsidised-work',
  name: { sv: 'Personer i arbete med lönestöd', en: 'People in work with a wage subsidy' },
  counts: (jobs) => jobs.length > 0 && !jobs.some(isOrdinary),
};

function jobsOf({ items }: SituationFacts): readonly ItemFacts[] {
  return items.work.filter(isJob);
}

/** The ways to count people in work that say something of some type cases: work with a subsidy is told apart where there is any. */
export function workCounts(typeCases: readonly TypeCase[]): readonly WorkCount[] {
  const sides = typeCases.flatMap(({ before, after }) => [jobsOf(before), jobsOf(after)]);
  const saysSomething = ({ counts }: WorkCount): boolean => sides.some(counts);
  return [all, ...(saysSomething(subsidised) ? [ordinary, subsidised] : [])].filter(saysSomething);
}

/** One where the person is counted before and after, else zero. @param path of the type case */
export function workFacts({ before, after }: TypeCase, { counts }: WorkCount, path: string): Readonly<Record<'outcomeBefore' | 'outcomeAfter', Fact>> {
  const fact = (side: 'before' | 'after', facts: SituationFacts): Fact => ({ value: counts(jobsOf(facts)) ? 1 : 0, origin: { path: `${path}.${side}.work`, grade: 'measured' } });
  return { outcomeBefore: fact('before', before), outcomeAfter: fact('after', after) };
}
