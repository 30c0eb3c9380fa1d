import type { ChangeLine } from '../ledger/change.ts';
import { supportAccounts } from '../rules/supports/support-kinds.ts';

/** Below this a year's change of a support is noise, not a move. */
const noise = 1000;

/** Public support that a person lost and gained, SEK per year. */
export interface Substitution {
  readonly lost: number;
  readonly gained: number;
}

/**
 * What moved from one public support to another, when a person left one for another: a payer's gain is another
 * payer's loss. Undefined when that is not what happened.
 */
export function substitutionOf(
  lines: readonly Pick<ChangeLine, 'account' | 'actor' | 'amount'>[],
): Substitution | undefined {
  const changes = lines
    .filter(({ account, actor }) => actor === 'participant' && supportAccounts.includes(account))
    .map(({ amount }) => amount);
  const lost = -changes.filter((amount) => amount < -noise).reduce((sum, amount) => sum + amount, 0);
  const gained = changes.filter((amount) => amount > noise).reduce((sum, amount) => sum + amount, 0);
  return lost === 0 || gained === 0 || gained < lost / 2 ? undefined : { lost, gained };
}
