import type { TypeCase } from '../case/case.ts';
import type { WorkKind } from '../evidence/proposed.ts';
import type { SituationFacts } from '../graph/situation-facts.ts';
import { jobsOf, workedMonths, yearsAfter } from './jobs.ts';

/** The work of a situation; `none` where there is none. */
export type Work = WorkKind | 'none';

/** The work that people have after, and what of it is new. */
export interface WorkAfter {
  readonly work: Work;
  /** The work of those who work more than before in some year; `none` where nobody does. */
  readonly newWork: Work;
}

/** Where the case does not say whose work it is. */
export const unknownWork: WorkAfter = { work: 'ordinary', newWork: 'ordinary' };

/** Kinds of wage subsidy that are sheltered work; the others are subsidised. */
const sheltered: readonly string[] = ['sheltered-public-employment'];

/** The work that the wage subsidies of a situation's jobs make it: supported when any is. */
function workIn(facts: SituationFacts | undefined): Work {
  const subsidies = (facts === undefined ? [] : jobsOf(facts)).map(
    ({ categories }) => categories['subsidy']?.value ?? 'none',
  );
  if (subsidies.length === 0) return 'none';
  if (subsidies.some((subsidy) => sheltered.includes(subsidy))) return 'sheltered';
  return subsidies.some((subsidy) => subsidy !== 'none') ? 'subsidised' : 'ordinary';
}

/** Months are often written with two decimals; a hundredth of a month is no more work. */
const slack = 0.01;

/** The work that a type case comes to: that of the first year with any, and of the first year with more than before. */
export function workAfter(typeCase: TypeCase): WorkAfter {
  const years = yearsAfter(typeCase).map(({ facts }) => facts);
  const before = workedMonths(typeCase.before);
  return {
    work: workIn(years.find((facts) => jobsOf(facts).length > 0)),
    newWork: workIn(years.find((facts) => workedMonths(facts) > before + slack)),
  };
}

/** People with their work after. */
export interface Workers extends WorkAfter {
  readonly people: number;
}

/** The work of those who have any: supported when at least half of them have it. */
function commonKind(all: readonly Workers[], which: keyof WorkAfter): Work {
  const of = (kind: Work): number =>
    all.reduce((sum, workers) => sum + (workers[which] === kind ? workers.people : 0), 0);
  const [ordinary, subsidised, inSheltered] = [of('ordinary'), of('subsidised'), of('sheltered')];
  if (ordinary + subsidised + inSheltered === 0) return 'none';
  if (ordinary > subsidised + inSheltered) return 'ordinary';
  return subsidised >= inSheltered ? 'subsidised' : 'sheltered';
}

/** The work of a group. */
export function commonWork(all: readonly Workers[]): WorkAfter {
  return { work: commonKind(all, 'work'), newWork: commonKind(all, 'newWork') };
}
