import { actorsOf, type Subject, subjects } from '../figures/subject.ts';
import { type ByActor, publicActors, sumOver } from '../ledger/actor.ts';
import { changeBetween } from '../ledger/change.ts';
import { type Ledger, totalByActor } from '../ledger/ledger.ts';
import { momentsOf } from '../uncertainty/summary.ts';

/** An amount for each subject that is known. */
type Known = Readonly<Partial<Record<Subject, number>>>;

/** Mean yearly change of a group, SEK per person and year, by subject. */
export interface GroupChange {
  readonly people: number;
  readonly mean: Known;
  /** Mean change for all public actors together; undefined when it is not told, or is the sum of theirs. */
  readonly publicMean?: number | undefined;
  /** Standard errors of the means; empty when they are not known. */
  readonly standardError: Known;
}

/** A group of people from their changes by actor, SEK per year. A single person gives no standard error. */
export function groupOfChanges(changes: readonly ByActor[]): GroupChange {
  const people = changes.length;
  const moments = subjects.map(
    (subject) =>
      [subject, momentsOf(Float64Array.from(changes, (change) => sumOver(change, actorsOf(subject))))] as const,
  );
  return {
    people,
    mean: Object.fromEntries(moments.map(([subject, { mean }]) => [subject, mean])),
    publicMean: changes.reduce((sum, change) => sum + sumOver(change, publicActors), 0) / people,
    standardError:
      people < 2
        ? {}
        : Object.fromEntries(
            moments.map(([subject, { standardDeviation }]) => [subject, standardDeviation / Math.sqrt(people)]),
          ),
  };
}

/** A group of people from their ledgers before and after. */
export function groupOfLedgers(people: readonly { readonly before: Ledger; readonly after: Ledger }[]): GroupChange {
  return groupOfChanges(people.map(({ before, after }) => totalByActor(changeBetween(before, after))));
}

/** A group whose mean change is known, SEK per person and year, perhaps with its standard error, as a report prints them. */
export function groupOfMeans(people: number, mean: Known, standardError: Known = {}): GroupChange {
  return { people, mean, standardError };
}
