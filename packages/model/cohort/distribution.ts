import { leastChange } from '../ledger/change.ts';
import { type Protected, shown, suppressed } from './protected.ts';
import { isSmall, smallestGroup } from './thresholds.ts';

/** A quantile: the mean of the five people around that share of all, from the least to the most. */
export interface Quantile {
  readonly share: number;
  /** SEK per year. */
  readonly value: Protected<number>;
}

/** People who gain, lose and neither, and what they gain and lose together, SEK per year. */
export interface GainsAndLosses {
  readonly gaining: number;
  readonly losing: number;
  readonly unchanged: number;
  readonly gains: number;
  /** Below zero. */
  readonly losses: number;
}

/** In the order that they are given up when people are few. */
const shares = [[0.5], [0.25, 0.75], [0.1, 0.9]] as const;

function mean(values: Iterable<number>): number {
  let [sum, count] = [0, 0];
  for (const value of values) [sum, count] = [sum + value, count + 1];
  return sum / count;
}

/**
 * Quantiles that tell of no single person: each is a mean of five, no person is in two of them, and
 * those in none are five or more, or nobody.
 */
export function quantilesOf(changes: readonly number[]): readonly Quantile[] {
  const sorted = Float64Array.from(changes).sort();
  const count = sorted.length;
  const startOf = (share: number): number => Math.round(share * (count - 1)) - Math.floor(smallestGroup / 2);
  let taken: readonly number[] = [];
  const found = new Map<number, number>();
  for (const some of shares) {
    const starts = [...taken, ...some.map(startOf)].toSorted((one, other) => one - other);
    const isInside = starts.every((start) => start >= 0 && start + smallestGroup <= count);
    const isApart = starts.every((start, index) => index === 0 || start - (starts[index - 1] ?? 0) >= smallestGroup);
    const left = count - starts.length * smallestGroup;
    if (!isInside || !isApart || left < 0 || isSmall(left)) continue;
    taken = starts;
    for (const share of some) found.set(share, mean(sorted.subarray(startOf(share), startOf(share) + smallestGroup)));
  }
  return shares
    .flat()
    .toSorted((one, other) => one - other)
    .map((share) => {
      const value = found.get(share);
      return { share, value: value === undefined ? suppressed : shown(value) };
    });
}

/** Counts and sums before anyone has looked at how small they are. */
export function gainsAndLossesOf(changes: readonly number[]): GainsAndLosses {
  const gains = changes.filter((change) => change >= leastChange);
  const losses = changes.filter((change) => change <= -leastChange);
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  return {
    gaining: gains.length,
    losing: losses.length,
    unchanged: changes.length - gains.length - losses.length,
    gains: sum(gains),
    losses: sum(losses),
  };
}
