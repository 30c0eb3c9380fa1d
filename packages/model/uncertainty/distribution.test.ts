import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeDistribution } from './describe-distribution.ts';
import { distributionOf, type DistributionSpec } from './distribution.ts';
import { DistributionError } from './distribution-error.ts';
import { normalProbability, normalQuantile } from './normal.ts';

/** Chi-square with k degrees of freedom is gamma with mean k and variance 2k. */
function chiSquare(degrees: number): DistributionSpec {
  return { kind: 'gamma', mean: degrees, standardDeviation: Math.sqrt(2 * degrees) };
}

/** Beta on 0 to 1 with the two shapes of the textbook. */
function beta(alpha: number, other: number): DistributionSpec {
  const total = alpha + other;
  return {
    kind: 'beta',
    mean: alpha / total,
    standardDeviation: Math.sqrt((alpha * other) / (total ** 2 * (total + 1))),
  };
}

const all: readonly DistributionSpec[] = [
  { kind: 'fixed', value: 7 },
  { kind: 'uniform', least: -2, most: 5 },
  { kind: 'triangular', least: 1, mode: 2, most: 9 },
  { kind: 'triangular', least: 0, mode: 0, most: 0.5 },
  { kind: 'normal', mean: 100, standardDeviation: 15 },
  { kind: 'normal', mean: 10, standardDeviation: 3, least: 7, most: 16 },
  { kind: 'normal', mean: 0, standardDeviation: 1, least: 6, most: 8 },
  { kind: 'pert', least: 10, mode: 12, most: 30 },
  { kind: 'beta', mean: 0.3, standardDeviation: 0.1 },
  { kind: 'beta', mean: 1.25, standardDeviation: 0.05, least: 1, most: 3 },
  { kind: 'gamma', mean: 1975, standardDeviation: 240 },
  { kind: 'gamma', mean: 10, standardDeviation: 9 },
  { kind: 'empirical', values: [3, 1, 4, 1, 5, 9, 2, 6] },
];

describe('quantiles', () => {
  // Tables of the chi-square, beta and truncated normal distributions (Abramowitz & Stegun; SciPy 1.17).
  it.each([
    ['chi-square, 10 degrees, 95 %', chiSquare(10), 0.95, 18.307038053275146],
    ['chi-square, 1 degree, 5 %', chiSquare(1), 0.05, 0.00393214000001952],
    ['gamma of shape 400, 90 %', { kind: 'gamma', mean: 400, standardDeviation: 20 }, 0.9, 425.8356088567497],
    [
      'gamma of shape 5, one in a million',
      { kind: 'gamma', mean: 5, standardDeviation: Math.sqrt(5) },
      1e-6,
      0.16906300162147725,
    ],
    ['beta 2, 5 at 10 %', beta(2, 5), 0.1, 0.09259525891312873],
    ['beta ½, ½ at 97.5 %', beta(0.5, 0.5), 0.975, 0.9984586668665639],
    ['beta 30, 70 at the median', beta(30, 70), 0.5, 0.2986619743086956],
    [
      'normal 10, 3 cut at 7 and 16, 30 %',
      { kind: 'normal', mean: 10, standardDeviation: 3, least: 7, most: 16 },
      0.3,
      9.27278854633232,
    ],
    [
      'normal far out in the tail',
      { kind: 'normal', mean: 0, standardDeviation: 1, least: 6, most: 8 },
      0.5,
      6.11156496120527,
    ],
    ['IQ of the upper 2.5 %', { kind: 'normal', mean: 100, standardDeviation: 15 }, 0.975, 129.3994597681008],
    ['triangular below its mode', { kind: 'triangular', least: 0, mode: 2, most: 4 }, 0.125, 1],
    ['triangular above its mode', { kind: 'triangular', least: 0, mode: 2, most: 4 }, 0.875, 3],
    ['uniform', { kind: 'uniform', least: 10, most: 20 }, 0.25, 12.5],
    ['empirical', { kind: 'empirical', values: [30, 10, 20, 40] }, 0.5, 20],
  ] as const)('%s', (_, spec, probability, expected) => {
    const value = distributionOf(spec).quantile(probability);
    expect(Math.abs(value / expected - 1)).toBeLessThan(1e-9);
  });

  it.each(all)('$kind: rises with the probability and stays within its bounds', (spec) => {
    const distribution = distributionOf(spec);
    fc.assert(
      fc.property(
        fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true }),
        fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true }),
        (one, other) => {
          const low = distribution.quantile(Math.min(one, other));
          const high = distribution.quantile(Math.max(one, other));
          expect(low).toBeLessThanOrEqual(high + 1e-9 * Math.abs(high));
          expect(low).toBeGreaterThanOrEqual(distribution.least);
          expect(high).toBeLessThanOrEqual(distribution.most);
        },
      ),
      { seed: 5 },
    );
  });

  it.each(all.filter(({ kind }) => kind !== 'empirical'))(
    '$kind: the value at a score is the quantile of its probability',
    (spec) => {
      const distribution = distributionOf(spec);
      for (let score = -5; score <= 5; score += 0.0137) {
        const exact = distribution.quantile(normalProbability(score));
        expect(Math.abs(distribution.atScore(score) - exact)).toBeLessThanOrEqual(
          1e-6 * Math.max(distribution.standardDeviation, 1e-12),
        );
      }
    },
  );
});

describe('moments', () => {
  it.each(all)('$kind: mean and standard deviation are those of its quantiles', (spec) => {
    const distribution = distributionOf(spec);
    const count = 50_000;
    const values = Array.from({ length: count }, (_, index) => distribution.quantile((index + 0.5) / count));
    const mean = values.reduce((sum, value) => sum + value, 0) / count;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / count;
    const scale = Math.max(distribution.standardDeviation, 1e-9);
    expect(Math.abs(mean - distribution.mean) / scale).toBeLessThan(1e-3);
    expect(Math.abs(Math.sqrt(variance) - distribution.standardDeviation) / scale).toBeLessThan(1e-3);
  });

  it('triangular has mean (a + m + b) / 3 and variance (a² + m² + b² − am − ab − mb) / 18; NICE CG144, appendix H: from half the mean to one and a half', () => {
    const { mean, standardDeviation } = distributionOf({ kind: 'triangular', least: 50, mode: 100, most: 150 });
    expect(mean).toBeCloseTo(100, 12);
    expect(standardDeviation).toBeCloseTo(Math.sqrt((50 ** 2 + 100 ** 2 + 150 ** 2 - 5_000 - 7_500 - 15_000) / 18), 12);
    const skew = distributionOf({ kind: 'triangular', least: 0, mode: 0, most: 0.5 });
    expect(skew.mean).toBeCloseTo(0.5 / 3, 12);
    expect(skew.standardDeviation).toBeCloseTo(0.5 / Math.sqrt(18), 12);
  });

  it('gamma from mean and standard error: at shape 1 it is the exponential, whose median is ln 2', () => {
    // NICE CG144, appendix H: α = (mean / SEM)², λ = mean / SEM².
    expect(distributionOf({ kind: 'gamma', mean: 40, standardDeviation: 40 }).quantile(0.5)).toBeCloseTo(
      40 * Math.LN2,
      6,
    );
  });

  it('beta from events and those without: 5 of 20 have mean ¼ and variance 5 · 15 / (20² · 21)', () => {
    const { mean, standardDeviation } = distributionOf(beta(5, 15));
    expect(mean).toBeCloseTo(0.25, 12);
    expect(standardDeviation ** 2).toBeCloseTo(75 / 8_400, 12);
  });

  it('PERT has the variance (mean − least)(most − mean) / 7', () => {
    // Shapes 1 + 4 (m − a)/(b − a) and 1 + 4 (b − m)/(b − a), which come to 6.
    const { mean, standardDeviation } = distributionOf({ kind: 'pert', least: 10, mode: 12, most: 30 });
    expect(standardDeviation ** 2).toBeCloseTo(((mean - 10) * (30 - mean)) / 7, 10);
  });

  it('PERT has mean (least + 4 mode + most) / 6', () => {
    expect(distributionOf({ kind: 'pert', least: 10, mode: 12, most: 30 }).mean).toBeCloseTo(88 / 6, 12);
  });

  it('a normal that is cut off has the mean and deviation of the cut one', () => {
    const cut = distributionOf({ kind: 'normal', mean: 10, standardDeviation: 3, least: 7, most: 16 });
    expect(cut.mean).toBeCloseTo(10.688911537273988, 10);
    expect(cut.standardDeviation).toBeCloseTo(2.1628367605771373, 10);
  });
});

describe('the normal distribution', () => {
  // SciPy 1.17, norm.cdf and norm.ppf.
  it.each([
    [-8, 6.22096057427174e-16],
    [-3, 0.0013498980316300933],
    [-1.96, 0.024997895148220435],
    [1, 0.8413447460685429],
    [5, 0.9999997133484281],
  ])('probability of at most %d', (z, expected) => {
    expect(Math.abs(normalProbability(z) / expected - 1)).toBeLessThan(1e-8);
    expect(Math.abs(normalProbability(z) - expected)).toBeLessThan(1e-14);
  });

  it.each([
    [1e-12, -7.034483825301131],
    [1e-6, -4.753424308822899],
    [0.025, -1.9599639845400545],
    [0.3, -0.5244005127080409],
    [0.9999, 3.719016485455709],
  ])('quantile of %d', (probability, expected) => {
    expect(normalQuantile(probability)).toBeCloseTo(expected, 13);
  });
});

describe('faults', () => {
  it.each([
    [{ kind: 'uniform', least: 3, most: 3 }, 'most'],
    [{ kind: 'triangular', least: 0, mode: 5, most: 4 }, 'mode'],
    [{ kind: 'pert', least: 0, mode: -1, most: 4 }, 'mode'],
    [{ kind: 'normal', mean: 3, standardDeviation: 0 }, 'standardDeviation'],
    [{ kind: 'normal', mean: Number.NaN, standardDeviation: 1 }, 'mean'],
    [{ kind: 'beta', mean: 1.2, standardDeviation: 0.1 }, 'mean'],
    [{ kind: 'beta', mean: 0.5, standardDeviation: 0.5 }, 'standardDeviation'],
    [{ kind: 'gamma', mean: -3, standardDeviation: 1 }, 'mean'],
    [{ kind: 'empirical', values: [] }, 'values'],
    [{ kind: 'empirical', values: [1, Infinity] }, 'values'],
  ] as const)('%j names the field, what was found, what was expected and an example', (spec, field) => {
    const fault = (): unknown => distributionOf(spec);
    expect(fault).toThrow(DistributionError);
    try {
      fault();
    } catch (error) {
      const { text, field: named, example } = error as DistributionError;
      expect(named).toBe(field);
      expect(text.sv).toContain('Här ska stå');
      expect(text.en).toContain(example);
    }
  });
});

describe('descriptions', () => {
  it('say what the distribution is in both languages', () => {
    expect(describeDistribution({ kind: 'triangular', least: 36, mode: 72, most: 108 })).toEqual({
      sv: 'triangelfördelat mellan 36 och 108, troligast 72',
      en: 'triangular between 36 and 108, most likely 72',
    });
    expect(describeDistribution({ kind: 'normal', mean: 10, standardDeviation: 3, least: 0 }).sv).toBe(
      'normalfördelat med medelvärde 10 och standardavvikelse 3, lägst 0',
    );
    expect(describeDistribution({ kind: 'empirical', values: [1] }).en).toBe('drawn from 1 observed value');
  });
});
