import type { TypeCase } from '../case/case.ts';
import type { WorkKind } from '../evidence/proposed.ts';

/** The work of a situation; `none` where there is none. */
export type Work = WorkKind | 'none';

/** Kinds of wage subsidy that are sheltered work; the others are subsidised. */
const sheltered: readonly string[] = ['sheltered-public-employment'];

/** The work that the wage subsidies of a situation's jobs make it: supported when any is. */
export function workOfSubsidies(subsidies: readonly string[]): Work {
  if (subsidies.length === 0) return 'none';
  if (subsidies.some((subsidy) => sheltered.includes(subsidy))) return 'sheltered';
  return subsidies.some((subsidy) => subsidy !== 'none') ? 'subsidised' : 'ordinary';
}

/** The work that a type case comes to. */
export function workAfter({ after }: TypeCase): Work {
  return workOfSubsidies(after.items.work.map(({ categories }) => categories['subsidy']?.value ?? 'none'));
}

/** People with their work after. */
export interface Workers {
  readonly work: Work;
  readonly people: number;
}

/** The work of those who came to any: supported when at least half of them have it. */
export function commonWork(all: readonly Workers[]): Work {
  const of = (kind: Work): number => all.reduce((sum, { work, people }) => sum + (work === kind ? people : 0), 0);
  const [ordinary, subsidised, inSheltered] = [of('ordinary'), of('subsidised'), of('sheltered')];
  if (ordinary + subsidised + inSheltered === 0) return 'none';
  if (ordinary > subsidised + inSheltered) return 'ordinary';
  return subsidised >= inSheltered ? 'subsidised' : 'sheltered';
}
