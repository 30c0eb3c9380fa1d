import type { CaseUnit } from '../case/quantity.ts';
import { BetaDistribution, betaFromMean, betaFromMode } from './beta-distribution.ts';
import { DistributionError } from './distribution-error.ts';
import { EmpiricalDistribution } from './empirical-distribution.ts';
import { GammaDistribution } from './gamma-distribution.ts';
import { NormalDistribution } from './normal-distribution.ts';
import { FixedDistribution, TriangularDistribution, UniformDistribution } from './simple-distributions.ts';

/** What an uncertain value may be. Plain data, as a case file can state it. */
export type DistributionSpec = Shape & {
  /** The unit that the numbers are written with; undefined when they are in the value's own unit without saying so. */
  readonly unit?: CaseUnit | undefined;
};

type Shape =
  | { readonly kind: 'fixed'; readonly value: number }
  | { readonly kind: 'uniform'; readonly least: number; readonly most: number }
  | { readonly kind: 'triangular'; readonly least: number; readonly mode: number; readonly most: number }
  /** Mean and standard deviation before it is cut off at the bounds. */
  | {
      readonly kind: 'normal';
      readonly mean: number;
      readonly standardDeviation: number;
      readonly least?: number | undefined;
      readonly most?: number | undefined;
    }
  /** Beta between two bounds by its most likely value, as PERT: mean (least + 4 mode + most) / 6. */
  | { readonly kind: 'pert'; readonly least: number; readonly mode: number; readonly most: number }
  /** Bounds 0 and 1 unless given. */
  | {
      readonly kind: 'beta';
      readonly mean: number;
      readonly standardDeviation: number;
      readonly least?: number | undefined;
      readonly most?: number | undefined;
    }
  | { readonly kind: 'gamma'; readonly mean: number; readonly standardDeviation: number }
  /** Values that have been seen, each as likely. */
  | { readonly kind: 'empirical'; readonly values: readonly number[] };

export type DistributionKind = DistributionSpec['kind'];

/** A distribution that can be drawn from. */
export interface Distribution {
  readonly mean: number;
  readonly standardDeviation: number;
  /** Bounds that no draw is outside; may be infinite. */
  readonly least: number;
  readonly most: number;
  /** The value that a draw is at most with a probability. @param probability strictly between 0 and 1 */
  quantile(probability: number): number;
  /**
   * The value at a standard normal score: `quantile(Φ(score))`, and fast. Scores are how values
   * that move together are drawn.
   */
  atScore(score: number): number;
}

function finite(spec: DistributionSpec): void {
  for (const [field, value] of Object.entries(spec)) {
    const numbers: readonly unknown[] = Array.isArray(value) ? value : [value];
    for (const one of numbers) {
      if (typeof one === 'number' && !Number.isFinite(one)) {
        throw new DistributionError(
          spec.kind,
          field,
          one,
          { sv: 'ett ändligt tal', en: 'a finite number' },
          `${field}: 100`,
        );
      }
    }
  }
}

function ordered(kind: DistributionKind, least: number, most: number): void {
  if (most > least) return;
  throw new DistributionError(
    kind,
    'most',
    most,
    { sv: `ett tal större än least (${String(least)})`, en: `a number above least (${String(least)})` },
    `most: ${String(least + 1)}`,
  );
}

function within(kind: DistributionKind, field: 'mode' | 'mean', value: number, least: number, most: number): void {
  const isInside = field === 'mode' ? value >= least && value <= most : value > least && value < most;
  if (isInside) return;
  const text = {
    sv: `ett tal mellan ${String(least)} och ${String(most)}`,
    en: `a number between ${String(least)} and ${String(most)}`,
  };
  throw new DistributionError(kind, field, value, text, `${field}: ${String((least + most) / 2)}`);
}

function positive(kind: DistributionKind, field: 'mean' | 'standardDeviation', value: number): void {
  if (value > 0) return;
  throw new DistributionError(
    kind,
    field,
    value,
    { sv: 'ett tal större än noll', en: 'a number above zero' },
    `${field}: 10`,
  );
}

/**
 * Makes a stated distribution ready to draw from.
 * @throws DistributionError with the field, what was found, what was expected and an example
 */
export function distributionOf(spec: DistributionSpec): Distribution {
  finite(spec);
  const { kind } = spec;
  switch (kind) {
    case 'fixed':
      return new FixedDistribution(spec.value);
    case 'uniform':
      ordered(kind, spec.least, spec.most);
      return new UniformDistribution(spec.least, spec.most);
    case 'triangular':
    case 'pert':
      ordered(kind, spec.least, spec.most);
      within(kind, 'mode', spec.mode, spec.least, spec.most);
      return kind === 'pert'
        ? betaFromMode(spec.least, spec.mode, spec.most)
        : new TriangularDistribution(spec.least, spec.mode, spec.most);
    case 'normal': {
      const { least = -Infinity, most = Infinity } = spec;
      positive(kind, 'standardDeviation', spec.standardDeviation);
      ordered(kind, least, most);
      return new NormalDistribution(spec.mean, spec.standardDeviation, least, most);
    }
    case 'beta': {
      const { least = 0, most = 1, mean, standardDeviation } = spec;
      ordered(kind, least, most);
      within(kind, 'mean', mean, least, most);
      positive(kind, 'standardDeviation', standardDeviation);
      const largest = BetaDistribution.largestDeviation(mean, least, most);
      if (standardDeviation >= largest) {
        const text = {
          sv: `ett tal mindre än ${largest.toPrecision(4)}`,
          en: `a number below ${largest.toPrecision(4)}`,
        };
        throw new DistributionError(
          kind,
          'standardDeviation',
          standardDeviation,
          text,
          `standardDeviation: ${(largest / 4).toPrecision(2)}`,
        );
      }
      return betaFromMean(mean, standardDeviation, least, most);
    }
    case 'gamma':
      positive(kind, 'mean', spec.mean);
      positive(kind, 'standardDeviation', spec.standardDeviation);
      return new GammaDistribution(spec.mean, spec.standardDeviation);
    case 'empirical':
      if (spec.values.length === 0) {
        throw new DistributionError(
          kind,
          'values',
          '[]',
          { sv: 'minst ett värde', en: 'at least one value' },
          'values: [3, 5, 8]',
        );
      }
      return new EmpiricalDistribution(spec.values);
  }
}
