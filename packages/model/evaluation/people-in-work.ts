import type { TypeCase } from '../case/case.ts';
import type { Fact, ItemFacts } from '../graph/situation-facts.ts';
import type { Text } from '../language/text.ts';
import { jobsOf, yearsAfter } from './jobs.ts';

/** How people are counted as in work. */
export interface WorkCount {
  readonly id: string;
  readonly name: Text;
  /** Whether a person with some jobs is counted. */
  readonly counts: (jobs: readonly ItemFacts[]) => boolean;
}

function isOrdinary({ categories }: ItemFacts): boolean {
  return categories['subsidy']?.value === 'none';
}

const all: WorkCount = {
  id: 'in-work',
  name: { sv: 'Personer i arbete', en: 'People in work' },
  counts: (jobs) => jobs.length > 0,
};
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

/** The jobs on a side, with their place; after they are those of the first year with any, since people may come to work later than others. */
function jobsOn(
  side: 'before' | 'after',
  typeCase: TypeCase,
): { readonly place: string; readonly jobs: readonly ItemFacts[] } {
  const years = side === 'before' ? [{ place: 'before', facts: typeCase.before }] : yearsAfter(typeCase);
  const all = years.map(({ place, facts }) => ({ place, jobs: jobsOf(facts) }));
  return all.find(({ jobs }) => jobs.length > 0) ?? { place: side, jobs: [] };
}

/** The ways to count people in work that say something of some type cases: work with a subsidy is told apart where there is any. */
export function workCounts(typeCases: readonly TypeCase[]): readonly WorkCount[] {
  const sides = typeCases.flatMap((typeCase) => [jobsOn('before', typeCase).jobs, jobsOn('after', typeCase).jobs]);
  const saysSomething = ({ counts }: WorkCount): boolean => sides.some(counts);
  return [all, ...(saysSomething(subsidised) ? [ordinary, subsidised] : [])].filter(saysSomething);
}

/** One where the person is counted before and after, else zero. @param path of the type case */
export function workFacts(
  typeCase: TypeCase,
  { counts }: WorkCount,
  path: string,
): Readonly<Record<'outcomeBefore' | 'outcomeAfter', Fact>> {
  const fact = (side: 'before' | 'after'): Fact => {
    const { place, jobs } = jobsOn(side, typeCase);
    return { value: counts(jobs) ? 1 : 0, origin: { path: `${path}.${place}.work`, grade: 'measured' } };
  };
  return { outcomeBefore: fact('before'), outcomeAfter: fact('after') };
}
