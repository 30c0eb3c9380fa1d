import { netMonetaryBenefit } from './payoff.ts';

/** What a strategy costs and does in each draw; number d of every strategy belongs to the same draw. */
export interface DrawnPayoff {
  readonly id: string;
  readonly cost: Float64Array;
  readonly effect: Float64Array;
}

/** How strategies stand at one willingness to pay. */
export interface Acceptance {
  /** Money that is paid for one unit of effect. */
  readonly willingness: number;
  /** Probability of the highest net monetary benefit, by strategy; together one. */
  readonly probabilities: ReadonlyMap<string, number>;
  /** The strategy whose expected net monetary benefit is highest. */
  readonly best: string;
  /** The probability that the best one has the highest: the acceptability frontier. */
  readonly ofBest: number;
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** How often each has the highest net monetary benefit; draws in which several do are shared among them. */
function timesBest(drawn: readonly DrawnPayoff[], draws: number, willingness: number): readonly number[] {
  const times = drawn.map(() => 0);
  for (let draw = 0; draw < draws; draw += 1) {
    const worth = drawn.map(({ cost, effect }) =>
      netMonetaryBenefit({ cost: cost[draw] ?? Number.NaN, effect: effect[draw] ?? Number.NaN }, willingness),
    );
    const highest = Math.max(...worth);
    const winners = worth.filter((one) => one === highest).length;
    for (const [index, one] of worth.entries()) if (one === highest) times[index] = (times[index] ?? 0) + 1 / winners;
  }
  return times;
}

/**
 * The acceptability curve and its frontier: how likely each strategy is to be the best one, by what a unit of effect is
 * worth. The best one is chosen by its expected benefit, so its probability need not be the highest (Fenwick, Claxton &
 * Sculpher, Health Economics 10, 2001).
 * @param willingnesses money that is paid for one unit of effect, each of which gives a point of the curve
 * @throws RangeError without strategies or draws
 */
export function acceptability(drawn: readonly DrawnPayoff[], willingnesses: readonly number[]): readonly Acceptance[] {
  const draws = drawn[0]?.cost.length ?? 0;
  if (draws === 0)
    throw new RangeError('There are no draws of strategies; expected at least one strategy with one draw');
  const means = drawn.map(({ id, cost, effect }) => ({ id, cost: meanOf(cost), effect: meanOf(effect) }));
  return willingnesses.map((willingness): Acceptance => {
    const times = timesBest(drawn, draws, willingness);
    const probabilities = new Map(drawn.map(({ id }, index) => [id, (times[index] ?? 0) / draws]));
    const best = means.reduce((one, other) =>
      netMonetaryBenefit(other, willingness) > netMonetaryBenefit(one, willingness) ? other : one,
    ).id;
    return { willingness, probabilities, best, ofBest: probabilities.get(best) ?? 0 };
  });
}
