import { describe, expect, it } from 'vitest';
import { exampleResult } from '../testing/examples.ts';
import { paybackProbability, profitabilityFan, simulate, summaryOf } from './monte-carlo.ts';
import { normalProbability, normalQuantile } from './normal.ts';
import { groupCorrelation } from './inputs.ts';
import { probabilityThat, quantileOfSorted, summarise } from './summary.ts';
import { modelOf, normal, simulated, statedModel } from './testing/uncertain-model.ts';

// Profitability after five years is 5 X − C: mean 200 000, variance 25 · 20 000² + 30 000².
const model = statedModel({
  'statedChange.society': normal(100_000, 20_000),
  'intervention.cost': { kind: 'gamma', mean: 300_000, standardDeviation: 30_000 },
});
const deviation = Math.sqrt(25 * 20_000 ** 2 + 30_000 ** 2);

describe('a Monte Carlo run', () => {
  const simulation = simulated(model, 20_000);
  const summary = summaryOf(simulation, 'profitability-5.society')!;

  it('has the mean and deviation that follow from the distributions', () => {
    expect(Math.abs(summary.mean! - 200_000)).toBeLessThan(4 * summary.meanError!);
    expect(summary.meanError).toBeCloseTo(deviation / Math.sqrt(20_000), -2);
    expect(summary.standardDeviation! / deviation).toBeCloseTo(1, 1);
  });

  it('has the intervals of the normal distribution, within their standard errors', () => {
    for (const { level, low, high, lowError, highError } of summary.intervals) {
      const z = normalQuantile((1 + level) / 2);
      // The gamma cost is a little skewed: a hundredth of the deviation.
      expect(Math.abs(low - (200_000 - z * deviation)), String(level)).toBeLessThan(4 * lowError + 0.02 * deviation);
      expect(Math.abs(high - (200_000 + z * deviation)), String(level)).toBeLessThan(4 * highError + 0.02 * deviation);
    }
    expect(Math.abs(summary.median - 200_000)).toBeLessThan(4 * summary.medianError + 0.02 * deviation);
  });

  it('is the same for the same seed, and another for another', () => {
    expect(summaryOf(simulated(model, 500), 'income.society')).toEqual(
      summaryOf(simulated(model, 500), 'income.society'),
    );
    expect(summaryOf(simulated(model, 500, 2), 'income.society')).not.toEqual(
      summaryOf(simulated(model, 500), 'income.society'),
    );
  });

  it('has a 95 % interval for the mean that holds the true mean in about 95 of 100 runs', () => {
    const runs = 300;
    const held = Array.from({ length: runs }, (_, seed) =>
      summaryOf(simulated(model, 200, seed + 100), 'profitability-5.society')!,
    ).filter(({ mean, meanError }) => Math.abs(mean! - 200_000) <= 1.96 * meanError!).length;
    // Binomial with 300 and 0.95: deviation 3.8.
    expect(held).toBeGreaterThan(285 - 4 * 3.8);
    expect(held).toBeLessThanOrEqual(300);
  });

  it('keeps a figure that does not depend on what varies', () => {
    const fixed = summaryOf(simulated(statedModel(), 50), 'profitability-5.society')!;
    expect(fixed).toMatchObject({
      mean: 200_000,
      standardDeviation: 0,
      median: 200_000,
      least: 200_000,
      most: 200_000,
    });
  });

  it('has nothing to say of a figure without meaning', () => {
    const withoutCost = statedModel({}, { intervention: undefined });
    expect(summaryOf(simulated(withoutCost, 10), 'profitability-5.society')).toBeUndefined();
  });

  it('gives every actor of a real case an interval around its published value', () => {
    const samverkansteam = modelOf(exampleResult('samverkansteam-2016.yaml'));
    const interval = summaryOf(simulated(samverkansteam, 2_000), 'profitability-5.society')!.intervals.find(
      ({ level }) => level === 0.9,
    )!;
    // Payoff, Samverkansteam, 2016-10-27: 5.7 million.
    expect(interval.low).toBeLessThan(5_700_000);
    expect(interval.high).toBeGreaterThan(5_700_000);
  });

  it('lets the actors sum to society in every draw', () => {
    const illustration = exampleResult('illustration-2026.yaml');
    const { assessment, inputs, sampler } = modelOf(illustration);
    const { sampled } = simulate(assessment, inputs, sampler, {
      seed: 5,
      draws: 10,
      correlation: groupCorrelation(illustration),
    });
    const actors = ['municipality', 'region', 'state', 'participant', 'employer'] as const;
    sampled.income.society!.forEach((society, draw) => {
      expect(actors.reduce((sum, actor) => sum + sampled.income[actor]![draw]!, 0)).toBeCloseTo(society, 3);
    });
  });
});

describe('the probability of payback', () => {
  // Cost 300 000: back within y years when X ≥ 300 000 / y.
  const certainCost = simulated(statedModel({ 'statedChange.society': normal(100_000, 20_000) }), 20_000);

  it.each([
    [1, normalProbability(-10)],
    [3, 0.5],
    [5, normalProbability(2)],
    [4, normalProbability(1.25)],
  ])('within %d years is that of the distribution', (years, expected) => {
    const found = paybackProbability(certainCost, 'society', years);
    if (found.kind !== 'probability') throw new Error('no probability');
    expect(Math.abs(found.probability - expected)).toBeLessThanOrEqual(
      4 * Math.sqrt((expected * (1 - expected)) / 20_000) + 1e-12,
    );
    expect(found.low).toBeLessThanOrEqual(found.probability);
    expect(found.high).toBeGreaterThanOrEqual(found.probability);
  });

  it('is not told for one that pays nothing, or when the cost is unknown', () => {
    const illustration = simulated(modelOf(exampleResult('illustration-2026.yaml')), 5);
    expect(paybackProbability(illustration, 'participant', 3)).toEqual({ kind: 'no-cost', years: 3 });
    expect(paybackProbability(illustration, 'municipality', 3).kind).toBe('probability');
    expect(paybackProbability(simulated(statedModel({}, { intervention: undefined }), 5), 'society', 1)).toEqual({
      kind: 'no-cost',
      years: 1,
    });
  });
});

describe('the fan of profitability', () => {
  it('has n × income − cost in the middle of year n, and widens', () => {
    const symmetric = statedModel({
      'statedChange.society': normal(100_000, 20_000),
      'intervention.cost': normal(300_000, 30_000),
    });
    const fan = profitabilityFan(simulated(symmetric, 20_000), 'society', 'published', 6);
    expect(fan.map(({ year }) => year)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    for (const { year, values } of fan) {
      expect(Math.abs(values[3]! - (year * 100_000 - 300_000))).toBeLessThan(0.03 * (year * 20_000 + 30_000));
      expect([...values].sort((one, other) => one - other)).toEqual(values);
    }
    expect(fan[6]!.values[6]! - fan[6]!.values[0]!).toBeGreaterThan(fan[1]!.values[6]! - fan[1]!.values[0]!);
  });

  it('is empty when the cost is not known', () => {
    expect(
      profitabilityFan(simulated(statedModel({}, { intervention: undefined }), 5), 'society', 'published'),
    ).toEqual([]);
  });
});

describe('summaries', () => {
  it('interpolate quantiles as type 7 does', () => {
    const sorted = Float64Array.of(1, 2, 3, 4);
    expect([0, 0.1, 0.5, 0.75, 1].map((share) => quantileOfSorted(sorted, share))).toEqual([1, 1.3, 2.5, 3.25, 4]);
  });

  it('treat a payback that never comes as the longest, without a mean', () => {
    const summary = summarise(Float64Array.of(12, Infinity, 24, Number.NaN, 36))!;
    expect(summary).toMatchObject({ draws: 5, applicable: 4, mean: undefined, median: 30, most: Infinity });
    expect(summary.intervals[0]!.high).toBe(Infinity);
    expect(summarise(Float64Array.of(Infinity, Infinity))!).toMatchObject({ median: Infinity, least: Infinity });
    expect(summarise(Float64Array.of(Number.NaN))).toBeUndefined();
  });

  it('have the error of the mean', () => {
    expect(summarise(Float64Array.of(2, 4, 4, 4, 5, 5, 7, 9))).toMatchObject({
      mean: 5,
      meanError: Math.sqrt(32 / 7 / 8),
    });
  });

  // Agresti & Coull, The American Statistician 52 (1998): the score interval for 0 of 10 is 0 to 0.278.
  it('have Wilson intervals that say something of 0 and of all', () => {
    const none = probabilityThat(new Float64Array(10), (value) => value > 0)!;
    expect(none.low).toBe(0);
    expect(none.high).toBeCloseTo(0.278, 3);
    expect(probabilityThat(Float64Array.of(Number.NaN), () => true)).toBeUndefined();
  });
});
