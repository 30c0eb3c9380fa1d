import type { Actor } from '../ledger/actor.ts';
import { rank } from './rank.ts';

/** What one account changes by for each actor, and whether it concerns fewer people than may be told of. */
export interface AccountTotal {
  readonly account: string;
  readonly byActor: ReadonlyMap<Actor, number>;
  readonly isFew: boolean;
}

function size({ byActor }: AccountTotal): number {
  return Math.max(...Array.from(byActor.values(), Math.abs));
}

/** Each account in each sum that is told, up to the account's size: how it is divided among actors is told by its rule. */
function matrix(accounts: readonly AccountTotal[], told: readonly (readonly Actor[])[]): readonly (readonly number[])[] {
  return told.map((actors) =>
    accounts.map((one) => actors.reduce((sum, actor) => sum + (one.byActor.get(actor) ?? 0), 0) / (size(one) || 1)),
  );
}

/**
 * In how many ways accounts of few people can be worked out from what the hidden accounts come to
 * in each sum that is told. Some combination of the sums leaves nothing but them when the rank falls
 * as they are left out.
 */
export function waysToWorkOut(hidden: readonly AccountTotal[], told: readonly (readonly Actor[])[]): number {
  return rank(matrix(hidden, told)) - rank(matrix(hidden.filter(({ isFew }) => !isFew), told));
}

/**
 * The accounts that are not shown by themselves: those of few people, and as many others, the
 * smallest first, as it takes for none of the few to be worked out, as far as hiding helps. Those
 * that turn out not to have been needed are shown again, the largest first. The same are hidden for
 * every actor, since a transfer stands at two of them.
 * @param told actors whose totals are told, alone or as sums
 */
export function hiddenAccounts(accounts: readonly AccountTotal[], told: readonly (readonly Actor[])[]): ReadonlySet<string> {
  const few = accounts.filter(({ isFew }) => isFew);
  const shown = accounts.filter(({ isFew }) => !isFew).toSorted((one, other) => size(other) - size(one));
  const unavoidable = waysToWorkOut(accounts, told);
  let beside: readonly AccountTotal[] = [];
  while (shown.length > 0 && waysToWorkOut([...few, ...beside], told) > unavoidable) beside = [...beside, ...shown.splice(-1)];
  for (const account of beside.toReversed()) {
    const fewer = beside.filter((one) => one !== account);
    if (waysToWorkOut([...few, ...fewer], told) <= unavoidable) beside = fewer;
  }
  return new Set([...few, ...beside].map(({ account }) => account));
}
