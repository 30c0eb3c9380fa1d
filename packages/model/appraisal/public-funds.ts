import type { Assessment } from '../evaluation/evaluate.ts';
import { type Actor, publicActors } from '../ledger/actor.ts';

/**
 * What those who take part would pay for the intervention, for each krona that it costs the public in
 * the end (Hendren & Sprung-Keyser, Quarterly Journal of Economics 135, 2020).
 */
export type MarginalValueOfPublicFunds =
  | { readonly kind: 'ratio'; readonly value: number }
  /** The public gets its money back and those who take part do not lose: it pays for itself. */
  | { readonly kind: 'infinite' }
  /** The public pays and those who take part lose. */
  | { readonly kind: 'negative'; readonly value: number }
  /** The public saves money and those who take part lose; the value is what they lose for each krona saved. */
  | { readonly kind: 'saving-at-a-loss'; readonly value: number }
  /** Neither costs nor gives anything. */
  | { readonly kind: 'nothing' };

/**
 * @param willingnessToPay present value to those who take part, less what they pay for it themselves
 * @param netPublicCost public cost less what comes back; below zero = the public gains
 */
export function marginalValueOfPublicFunds(
  willingnessToPay: number,
  netPublicCost: number,
): MarginalValueOfPublicFunds {
  if (netPublicCost > 0) {
    const value = willingnessToPay / netPublicCost;
    return willingnessToPay < 0 ? { kind: 'negative', value } : { kind: 'ratio', value };
  }
  if (willingnessToPay < 0) {
    return netPublicCost === 0
      ? { kind: 'negative', value: -Infinity }
      : { kind: 'saving-at-a-loss', value: willingnessToPay / netPublicCost };
  }
  return willingnessToPay === 0 && netPublicCost === 0 ? { kind: 'nothing' } : { kind: 'infinite' };
}

/**
 * Of an assessment, in the appraisal convention: the participants' net present value against what the
 * public actors have left to pay. The marginal cost of funds is in neither, since the ratio is what such a
 * cost is held against. Undefined when one of them or the cost is not known.
 */
export function marginalValueOf({ figures }: Assessment): MarginalValueOfPublicFunds | undefined {
  const worth = (actor: Actor): number | undefined =>
    figures.find(({ id }) => id === `net-present-value.${actor}`)?.value;
  const willingness = worth('participant');
  const gains = publicActors.map(worth);
  if (willingness === undefined || !gains.every((gain) => gain !== undefined)) return undefined;
  return marginalValueOfPublicFunds(willingness, -gains.reduce((sum, gain) => sum + gain, 0));
}
