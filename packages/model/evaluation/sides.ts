import { actorsOf, type Subject, subjects } from '../figures/subject.ts';
import { sumOver } from '../ledger/actor.ts';
import { totalByActor } from '../ledger/ledger.ts';
import type { Weighted } from './basis.ts';

/** An amount for each subject, SEK per year. */
type BySubject = Readonly<Record<Subject, number>>;

/** What each subject has before and after, for all the people together. */
export interface Sides {
  readonly before: BySubject;
  readonly after: BySubject;
}

/** The two sides of type cases, each with the people it stands for. */
export function sidesOf(weighted: readonly Weighted[]): Sides {
  const side = (which: keyof Sides): BySubject => {
    const totals = weighted.map(({ result, weight }) => ({ totals: totalByActor(result[which].ledger), weight }));
    const sums = subjects.map((subject) => [subject, totals.reduce((sum, { totals: one, weight }) => sum + weight * sumOver(one, actorsOf(subject)), 0)]);
    return Object.fromEntries(sums) as Record<Subject, number>;
  };
  return { before: side('before'), after: side('after') };
}
