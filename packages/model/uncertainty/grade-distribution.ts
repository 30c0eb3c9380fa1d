import type { ParameterCatalogue } from '../parameters/catalogue.ts';
import type { Grade } from '../parameters/grade.ts';
import type { DistributionSpec } from './distribution.ts';
import { normalQuantile } from './normal.ts';
import { uncertaintySetting } from './settings.ts';

/**
 * What a value can be at all:
 * `amount` zero or more (a price, a cost, a number of visits), `share` between two ends,
 * `factor` one or more (what is added on top of one is uncertain), `change` any sign.
 */
export type Nature =
  | { readonly kind: 'amount' }
  | { readonly kind: 'share'; readonly most: number }
  | { readonly kind: 'factor' }
  | { readonly kind: 'change' };

/** Spread that a grade gives: the share of the value within which the true value lies, with the stated coverage. */
export function spreadOf(grade: Grade, isStatutory: boolean, catalogue: ParameterCatalogue, date: string): number {
  // What is verified in the law is the law; a price that is verified is still an average of elsewhere.
  if (isStatutory)
    return grade === 'verified' || grade === 'measured'
      ? 0
      : uncertaintySetting(catalogue, 'spread.statutory', date).value;
  return uncertaintySetting(catalogue, `spread.${grade}`, date).value;
}

/**
 * The distribution around a value, whose mean is the value itself so that the spread alone moves no
 * result. A value at the end of what is possible (0, a share of 1, a factor of 1) has no spread.
 *
 * Amounts are gamma: never below zero, skewed as costs are. Shares are beta, with the spread counted
 * from the nearer end, so that it does not matter whether a share or its complement is stated. Factors
 * and changes are normal.
 * @param spread share of the value, as {@link spreadOf}
 * @param coverage probability that the true value lies within the spread
 */
export function distributionAround(value: number, nature: Nature, spread: number, coverage: number): DistributionSpec {
  const fixed: DistributionSpec = { kind: 'fixed', value };
  const deviations = normalQuantile((1 + coverage) / 2);
  const deviation = (size: number): number => (spread * size) / deviations;
  if (spread === 0) return fixed;
  switch (nature.kind) {
    case 'amount':
      return value > 0 ? { kind: 'gamma', mean: value, standardDeviation: deviation(value) } : fixed;
    case 'share': {
      const nearerEnd = Math.min(value, nature.most - value);
      return nearerEnd > 0
        ? { kind: 'beta', mean: value, standardDeviation: deviation(nearerEnd), least: 0, most: nature.most }
        : fixed;
    }
    case 'factor':
      return value > 1 ? { kind: 'normal', mean: value, standardDeviation: deviation(value - 1), least: 1 } : fixed;
    case 'change':
      return value === 0 ? fixed : { kind: 'normal', mean: value, standardDeviation: deviation(Math.abs(value)) };
  }
}
