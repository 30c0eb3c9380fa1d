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

/**
 * The two sides of type cases, each with the people it stands for.
 * @param unchanged people beside them for whom nothing changes, who are before and after what the others are before on average
 */
export function sidesOf(weighted: readonly Weighted[], unchanged = 0): Sides {
  const side = (which: keyof Sides): BySubject => {
    const totals = weighted.map(({ result, weight }) => ({ totals: totalByActor(result[which].ledger), weight }));
    const sums = subjects.map((subject) => [
      subject,
      totals.reduce((sum, { totals: one, weight }) => sum + weight * sumOver(one, actorsOf(subject)), 0),
    ]);
    return Object.fromEntries(sums) as Record<Subject, number>;
  };
  const [before, after] = [side('before'), side('after')];
  if (unchanged === 0) return { before, after };
  const share = unchanged / weighted.reduce((sum, { weight }) => sum + weight, 0);
  const withUnchanged = (amounts: BySubject): BySubject =>
    Object.fromEntries(subjects.map((subject) => [subject, amounts[subject] + before[subject] * share])) as Record<
      Subject,
      number
    >;
  return { before: withUnchanged(before), after: withUnchanged(after) };
}
