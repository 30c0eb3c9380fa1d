import type { Actor } from '../ledger/actor.ts';
import { rank } from './rank.ts';

/** What one account changes by for each actor, and whether that is of too few people, or dominated by one. */
export interface AccountTotal {
  readonly account: string;
  readonly byActor: ReadonlyMap<Actor, number>;
  readonly isSensitive: boolean;
}

function size({ byActor }: AccountTotal): number {
  return Math.max(...Array.from(byActor.values(), Math.abs));
}

/** Each account in each sum that is released, up to the account's size: how it is divided among actors follows from its rule. */
function matrix(
  accounts: readonly AccountTotal[],
  released: readonly (readonly Actor[])[],
): readonly (readonly number[])[] {
  return released.map((actors) =>
    accounts.map((one) => actors.reduce((sum, actor) => sum + (one.byActor.get(actor) ?? 0), 0) / (size(one) || 1)),
  );
}

/**
 * In how many ways sensitive accounts can be worked out from what the suppressed accounts come to
 * in each sum that is released. Some combination of the sums leaves nothing but them when the rank falls
 * as they are left out.
 */
function waysToWorkOut(suppressed: readonly AccountTotal[], released: readonly (readonly Actor[])[]): number {
  return (
    rank(matrix(suppressed, released)) -
    rank(
      matrix(
        suppressed.filter(({ isSensitive }) => !isSensitive),
        released,
      ),
    )
  );
}

/**
 * The accounts that do not stand by themselves: those that are sensitive, and as many others, the
 * smallest first, as it takes for none of them to be worked out, as far as suppression helps. Those
 * that turn out not to have been needed are released again, the largest first. The same are suppressed for
 * every actor, since a transfer stands at two of them.
 * @param released actors whose totals are released, alone or as sums
 */
export function suppressedAccounts(
  accounts: readonly AccountTotal[],
  released: readonly (readonly Actor[])[],
): ReadonlySet<string> {
  const sensitive = accounts.filter(({ isSensitive }) => isSensitive);
  const others = accounts.filter(({ isSensitive }) => !isSensitive).toSorted((one, other) => size(other) - size(one));
  const unavoidable = waysToWorkOut(accounts, released);
  let beside: readonly AccountTotal[] = [];
  while (others.length > 0 && waysToWorkOut([...sensitive, ...beside], released) > unavoidable)
    beside = [...beside, ...others.splice(-1)];
  for (const account of beside.toReversed()) {
    const fewer = beside.filter((one) => one !== account);
    if (waysToWorkOut([...sensitive, ...fewer], released) <= unavoidable) beside = fewer;
  }
  return new Set([...sensitive, ...beside].map(({ account }) => account));
}
