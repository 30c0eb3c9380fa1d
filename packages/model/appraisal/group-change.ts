import { actorsOf, type Subject, subjects } from '../figures/subject.ts';
import { type ByActor, sumOver } from '../ledger/actor.ts';
import { changeBetween } from '../ledger/change.ts';
import { type Ledger, totalByActor } from '../ledger/ledger.ts';
import type { PersonChanges } from '../uncertainty/bootstrap.ts';
import { momentsOf } from '../uncertainty/summary.ts';

/** Mean yearly change of a group, SEK per person and year, by subject; with each person's own when they are known. */
export interface GroupChange {
  readonly people: number;
  readonly mean: Readonly<Partial<Record<Subject, number>>>;
  readonly each: PersonChanges<Subject> | undefined;
}

/** A group of people from their changes by actor, SEK per year. */
export function groupOfChanges(changes: readonly ByActor[]): GroupChange {
  const each = Object.fromEntries(
    subjects.map((subject) => [subject, Float64Array.from(changes, (change) => sumOver(change, actorsOf(subject)))]),
  ) as Record<Subject, Float64Array>;
  const mean = Object.fromEntries(subjects.map((subject) => [subject, momentsOf(each[subject]).mean]));
  return { people: changes.length, mean, each };
}

/** A group of people from their ledgers before and after. */
export function groupOfLedgers(people: readonly { readonly before: Ledger; readonly after: Ledger }[]): GroupChange {
  return groupOfChanges(people.map(({ before, after }) => totalByActor(changeBetween(before, after))));
}

/** A group whose mean change is all that is known, SEK per person and year. */
export function groupOfMeans(people: number, mean: Readonly<Partial<Record<Subject, number>>>): GroupChange {
  return { people, mean, each: undefined };
}
