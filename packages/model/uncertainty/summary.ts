import { normalQuantile } from './normal.ts';

/** Probabilities that intervals are given for. */
export const intervalLevels = [0.5, 0.8, 0.9, 0.95] as const;
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
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, standardDeviation: values.length > 1 ? Math.sqrt(squares / (values.length - 1)) : 0 };
}

/** Summary of draws; NaN is a draw in which the figure has no meaning. Undefined when it has none in any. */
export function summarise(values: Float64Array): Summary | undefined {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
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
  const applicable = values.filter((value) => !Number.isNaN(value));
  const draws = applicable.length;
  if (draws === 0) return undefined;
  const times = applicable.reduce((count, value) => (meets(value) ? count + 1 : count), 0);
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
    low: Math.max(0, centre - half),
    high: Math.min(1, centre + half),
  };
}
