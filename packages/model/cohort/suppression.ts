import { type ByActor } from '../ledger/actor.ts';
import type { PartyContributions } from './contributors.ts';
import { type Division, divisionOf } from './division.ts';
import { type Measure, measures, type PersonOutcome } from './person-outcome.ts';
import { type AccountTotal, suppressedAccounts } from './suppressed-accounts.ts';
import { releasedSums, type SuppressedParties, suppressedInAny, suppressedParties } from './suppressed-parties.ts';

/** Sums over the people of a result, and what each of them contributes. */
export interface SummedPeople {
  readonly contributions: PartyContributions;
  readonly byActor: ByActor;
  readonly accounts: readonly AccountTotal[];
}

/** What is suppressed of a result of people; all else is released. */
export interface Suppression {
  readonly parties: SuppressedParties;
  /** Accounts that are put together with others. */
  readonly accounts: ReadonlySet<string>;
  readonly division: Division;
}

/**
 * The one place that decides what is released of people: totals of parties, the accounts that make them, and groups of
 * the people. Primary suppression is the same for all: a sum of fewer than five people, or one that a single person
 * dominates. Secondary suppression takes as much more as it takes for none of those to be worked out from the rest.
 * @param all sums of results over the same people, and what is between them: what is suppressed in one is so in all,
 *   since it would be told by the difference
 * @param outcomes the people of the result that is released by group
 */
export function suppressionOf(all: readonly SummedPeople[], outcomes: readonly PersonOutcome[]): Suppression {
  const parties = suppressedInAny(all.map(({ contributions, byActor }) => suppressedParties(contributions, byActor)));
  const accounts = new Set(all.flatMap((one) => [...suppressedAccounts(one.accounts, releasedSums(parties))]));
  const isReleased = (measure: Measure): boolean => measure === 'society' || !parties.subjects.has(measure);
  return { parties, accounts, division: divisionOf(outcomes, measures.filter(isReleased)) };
}
