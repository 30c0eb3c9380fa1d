/** A ratio in each draw, or why its draws say nothing of an interval. */
export type DrawnRatio =
  | { readonly kind: 'ratio'; readonly column: Float64Array }
  /**
   * Some draws of the denominator are at or on the other side of zero: the ratio runs through infinity there, so that its
   * quantiles bound nothing.
   */
  | { readonly kind: 'crosses-zero'; /** Share of the draws that are not above zero. */ readonly share: number };

/**
 * A cost for each unit of effect, draw by draw. Where the effect may be nothing or the reverse there is no interval of the
 * ratio: a cost for each unit lost looks like a saving for each unit gained (Briggs & Fenn, Health Economics 7, 1998;
 * O'Brien & Briggs, Statistical Methods in Medical Research 11, 2002).
 */
export function ratioOfDraws(cost: Float64Array, effect: Float64Array): DrawnRatio {
  const without = effect.filter((value) => !(value > 0)).length;
  if (without > 0) return { kind: 'crosses-zero', share: without / effect.length };
  return { kind: 'ratio', column: cost.map((value, draw) => value / (effect[draw] ?? Number.NaN)) };
}
