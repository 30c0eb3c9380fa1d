/** What one of several strategies costs and does, for the same people: money of any currency, and any unit of effect of which more is better. */
export interface Payoff {
  readonly id: string;
  /** Below zero it saves money. */
  readonly cost: number;
  readonly effect: number;
}

/**
 * What a strategy is worth when a unit of effect is.
 * @param willingness money that is paid for one unit of effect
 *
 * @example
 * ```ts
 * import { netMonetaryBenefit } from '@samnytta/model/uncertainty';
 *
 * console.log(netMonetaryBenefit({ cost: 200_000, effect: 1.5 }, 300_000));
 * ```
 */
export function netMonetaryBenefit({ cost, effect }: Pick<Payoff, 'cost' | 'effect'>, willingness: number): number {
  return willingness * effect - cost;
}
