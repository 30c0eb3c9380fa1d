import { normalQuantile } from './normal.ts';

/** Probabilities that intervals are given for. */
export const intervalLevels = [0.5, 0.8, 0.9, 0.95] as const;
/** The share of draws that an interval holds. */
export type IntervalLevel = (typeof intervalLevels)[number];

/** The middle part of the draws. Infinity is "never" for a payback. */
export interface Interval {
  readonly level: IntervalLevel;
  readonly low: number;
  readonly high: number;
  /** Standard errors of the two ends, from the number of draws. */
  readonly lowError: number;
  readonly highError: number;
}

/** What the draws of a figure say. Amounts are in the figure's unit. */
export interface Summary {
  readonly draws: number;
  /** Draws in which the figure has a meaning; all else is counted over them. */
  readonly applicable: number;
  /** Undefined when some draw is "never". */
  readonly mean: number | undefined;
  readonly meanError: number | undefined;
  readonly standardDeviation: number | undefined;
  readonly median: number;
  readonly medianError: number;
  readonly intervals: readonly Interval[];
  readonly least: number;
  readonly most: number;
  /** Share of the draws with a meaning that are above zero. */
  readonly positive: number;
}

/**
 * The value below which a share of sorted values lies, between neighbours by their distance (Hyndman & Fan's
 * type 7, The American Statistician 50, 1996). NaN for no values.
 */
export function quantileOfSorted(sorted: Float64Array, share: number): number {
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  // Equal neighbours may both be infinite.
  return below === above ? below : below + (above - below) * (place - Math.floor(place));
}

/** Standard error of a quantile, from the values one binomial standard error to each side of it. */
function quantileError(sorted: Float64Array, share: number): number {
  const step = Math.sqrt((share * (1 - share)) / sorted.length);
  const low = quantileOfSorted(sorted, Math.max(share - step, 0));
  const high = quantileOfSorted(sorted, Math.min(share + step, 1));
  return low === high ? 0 : (high - low) / 2;
}

/** Mean and standard deviation (n − 1) of values, in two passes. */
export function momentsOf(values: Float64Array): { readonly mean: number; readonly standardDeviation: number } {
  let sum = 0;
  for (const value of values) sum += value;
  const mean = sum / values.length;
  let squares = 0;
  for (const value of values) squares += (value - mean) ** 2;
  return { mean, standardDeviation: values.length > 1 ? Math.sqrt(squares / (values.length - 1)) : 0 };
}

/** The values in order, without those that have no meaning. */
export function sortedWithoutNaN(values: Float64Array): Float64Array {
  // NaN is sorted last.
  const sorted = values.slice().sort();
  let { length } = sorted;
  while (length > 0 && Number.isNaN(sorted[length - 1])) length -= 1;
  return sorted.subarray(0, length);
}

/**
 * Summary of draws; NaN is a draw in which the figure has no meaning. Undefined when it has none in any.
 *
 * @example
 * ```ts
 * import { summarise } from '@samnytta/model/uncertainty';
 *
 * console.log(summarise(Float64Array.of(1, 2, 3, 4, 5))?.median);
 * ```
 */
export function summarise(values: Float64Array): Summary | undefined {
  const sorted = sortedWithoutNaN(values);
  const { length } = sorted;
  if (length === 0) return undefined;
  const least = sorted[0] ?? Number.NaN;
  const most = sorted[length - 1] ?? Number.NaN;
  const moments = Number.isFinite(least) && Number.isFinite(most) ? momentsOf(sorted) : undefined;
  return {
    draws: values.length,
    applicable: length,
    mean: moments?.mean,
    meanError: moments === undefined ? undefined : moments.standardDeviation / Math.sqrt(length),
    standardDeviation: moments?.standardDeviation,
    median: quantileOfSorted(sorted, 0.5),
    medianError: quantileError(sorted, 0.5),
    intervals: intervalLevels.map((level) => {
      const [low, high] = [(1 - level) / 2, (1 + level) / 2];
      return {
        level,
        low: quantileOfSorted(sorted, low),
        high: quantileOfSorted(sorted, high),
        lowError: quantileError(sorted, low),
        highError: quantileError(sorted, high),
      };
    }),
    least,
    most,
    positive: sorted.filter((value) => value > 0).length / length,
  };
}

/** A share of draws, with what the number of draws can tell about it. */
export interface Probability {
  readonly probability: number;
  readonly draws: number;
  /** Draws in which it happened. */
  readonly times: number;
  readonly standardError: number;
  /** 95 % interval for the probability itself (Wilson, J. Am. Stat. Assoc. 22, 1927). */
  readonly low: number;
  readonly high: number;
}

/** Share of the draws that meet a condition, among those where the value has a meaning; undefined when there are none. */
export function probabilityThat(values: Float64Array, meets: (value: number) => boolean): Probability | undefined {
  let draws = 0;
  let times = 0;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    draws += 1;
    if (meets(value)) times += 1;
  }
  if (draws === 0) return undefined;
  const probability = times / draws;
  const z = normalQuantile(0.975);
  const shrink = 1 + (z * z) / draws;
  const centre = (probability + (z * z) / (2 * draws)) / shrink;
  const half = (z / shrink) * Math.sqrt((probability * (1 - probability)) / draws + (z * z) / (4 * draws * draws));
  return {
    probability,
    draws,
    times,
    standardError: Math.sqrt((probability * (1 - probability)) / draws),
    // At the ends the two terms are equal but for rounding.
    low: times === 0 ? 0 : centre - half,
    high: times === draws ? 1 : centre + half,
  };
}
