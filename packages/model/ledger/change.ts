import type { Text } from '../language/text.ts';
import type { Actor } from './actor.ts';
import type { Ledger, Nature, Posting } from './ledger.ts';

/** Half a krona: a change of less is no change, since amounts are told in whole kronor. */
export const leastChange = 0.5;

/** One thing that differs between after and before for one actor, SEK per year. */
export interface ChangeLine {
  readonly account: string;
  /** Of indirect tax, the account of what the tax is on. */
  readonly taxOn: string | undefined;
  readonly label: Text;
  readonly actor: Actor;
  readonly nature: Nature;
  readonly before: readonly Posting[];
  readonly after: readonly Posting[];
  /** Sums of the two sides. */
  readonly amountBefore: number;
  readonly amountAfter: number;
  /** After − before. */
  readonly amount: number;
}

function sumOf(postings: readonly Posting[]): number {
  return postings.reduce((sum, posting) => sum + posting.amount, 0);
}

/**
 * Ledger after − ledger before, posting by posting: one line for each account and actor.
 *
 * @example
 * ```ts
 * import { changeBetween, evaluationOf, ledgerOf } from '@samnytta/model/rules';
 *
 * const before = evaluationOf({ date: '2025-01-01' });
 * const after = evaluationOf({ date: '2025-01-01', work: [{ wage: '25000 SEK/month' }] });
 * for (const { account, actor, amount } of changeBetween(ledgerOf(before), ledgerOf(after))) console.log(account, actor, amount);
 * ```
 */
export function changeBetween(before: Ledger, after: Ledger): readonly ChangeLine[] {
  const lines = new Map<string, { first: Posting; before: Posting[]; after: Posting[] }>();
  const collect = (side: 'before' | 'after', ledger: Ledger): void => {
    for (const posting of ledger) {
      const key = `${posting.account}/${posting.actor}/${posting.nature}`;
      const line = lines.get(key) ?? { first: posting, before: [], after: [] };
      line[side].push(posting);
      lines.set(key, line);
    }
  };
  collect('before', before);
  collect('after', after);
  return [...lines.values()].map(({ first, ...sides }) => {
    const [amountBefore, amountAfter] = [sumOf(sides.before), sumOf(sides.after)];
    return {
      account: first.account,
      taxOn: first.taxOn,
      label: first.label,
      actor: first.actor,
      nature: first.nature,
      before: sides.before,
      after: sides.after,
      amountBefore,
      amountAfter,
      amount: amountAfter - amountBefore,
    };
  });
}
