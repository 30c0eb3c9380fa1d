import { describe, expect, it } from 'vitest';
import { parameterCatalogue } from '../parameters/catalogue.ts';
import { bootstrapPeople, samplingInterval, withSamplingError } from './bootstrap.ts';
import { extrapolate } from './extrapolate.ts';
import { simulate, summaryOf } from './monte-carlo.ts';
import { momentsOf } from './summary.ts';
import { statedModel } from './testing/uncertain-model.ts';

const date = '2026-01-01';
const values = Float64Array.from({ length: 60 }, (_, index) => 1_000 * ((index * 37) % 60) - 20_000);
const { mean } = momentsOf(values);
/** Standard error of the mean of a resample: the spread with n in the denominator over √n. */
const analytic = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length / values.length);

describe('the bootstrap over people', () => {
  const bootstrap = bootstrapPeople(
    { society: values, municipality: values.map((value) => value / 2) },
    { seed: 1, draws: 4_000 },
  );

  it('has the mean and the standard error that theory gives', () => {
    const { standardDeviation, mean: centre } = momentsOf(bootstrap.means.society);
    expect(standardDeviation / analytic).toBeCloseTo(1, 1);
    expect(Math.abs(centre - mean)).toBeLessThan((4 * analytic) / Math.sqrt(4_000));
    const interval = samplingInterval(bootstrap, 'society')!.intervals.find(({ level }) => level === 0.95)!;
    expect((interval.high - interval.low) / (2 * 1.96 * analytic)).toBeCloseTo(1, 1);
    expect(samplingInterval(bootstrap, 'society', 10)!.median).toBeCloseTo(
      10 * samplingInterval(bootstrap, 'society')!.median,
      6,
    );
  });

  it('draws the same people for every subject, and the same for the same seed from any draw', () => {
    bootstrap.means.society.forEach((one, draw) => expect(bootstrap.means.municipality[draw]).toBeCloseTo(one / 2, 6));
    const rest = bootstrapPeople({ society: values }, { seed: 1, draws: 50, from: 10 });
    expect(rest.means.society).toEqual(bootstrap.means.society.slice(10, 60));
  });

  it('of one person, or of people who are all alike, has no spread', () => {
    const alike = bootstrapPeople({ society: Float64Array.of(7, 7, 7) }, { seed: 1, draws: 20 });
    expect(new Set(alike.means.society)).toEqual(new Set([7]));
    expect(new Set(bootstrapPeople({ society: Float64Array.of(5) }, { seed: 1, draws: 9 }).means.society)).toEqual(
      new Set([5]),
    );
  });

  it('refuses columns without people or of different length', () => {
    expect(() => bootstrapPeople({ society: new Float64Array() }, { seed: 1, draws: 1 })).toThrow(RangeError);
    expect(() => bootstrapPeople({ society: values, region: Float64Array.of(1) }, { seed: 1, draws: 1 })).toThrow(
      /60 and 1/u,
    );
  });

  it('widens a run by the error of who was followed', () => {
    const { assessment, inputs, sampler } = statedModel();
    const settings = { seed: 3, draws: 4_000, correlation: { prices: 0, wages: 0 } };
    const simulation = simulate(assessment, inputs, sampler, settings, (sampled) =>
      withSamplingError(sampled, bootstrap, 10),
    );
    const summary = summaryOf(simulation, 'income.society')!;
    expect(summary.standardDeviation! / (10 * analytic)).toBeCloseTo(1, 1);
    expect(Math.abs(summary.mean! - 100_000)).toBeLessThan(4 * summary.meanError!);
  });
});

describe('scaling a sample up to all', () => {
  const ten = Float64Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);

  it('of 10 of 40: 220 with standard error √1100 and Student’s 2.262', () => {
    // 40 · 5.5; 40² · (55/6) / 10 · (1 − 10/40) = 1100; t(9; 97.5 %) = 2.262157.
    const found = extrapolate(ten, 40, parameterCatalogue, date);
    if (found.kind !== 'estimate') throw new Error(found.text.en);
    expect(found.total).toBeCloseTo(220, 9);
    expect(found.standardError).toBeCloseTo(Math.sqrt(1_100), 9);
    expect(found.low).toBeCloseTo(220 - 2.262157162798205 * Math.sqrt(1_100), 6);
    expect(found.high).toBeCloseTo(220 + 2.262157162798205 * Math.sqrt(1_100), 6);
  });

  it('has no error when everybody was followed, however few', () => {
    expect(extrapolate(Float64Array.of(4, 6), 2, parameterCatalogue, date)).toMatchObject({
      kind: 'estimate',
      total: 10,
      low: 10,
      high: 10,
    });
  });

  it('holds the true total in about 95 of 100 samples', () => {
    const all = Float64Array.from({ length: 135 }, (_, index) => ((index * 7919) % 135) ** 1.5);
    const total = all.reduce((sum, value) => sum + value, 0);
    const samples = 400;
    const held = Array.from({ length: samples }, (_, seed) => {
      // A sample without replacement: every seventh person of an order that differs between samples.
      const order = [...all.keys()].sort(
        (one, other) =>
          (((one + 1) * (seed + 11) * 2_654_435_761) % 1_000_003) -
          (((other + 1) * (seed + 11) * 2_654_435_761) % 1_000_003),
      );
      return extrapolate(
        Float64Array.from(order.slice(0, 20), (person) => all[person]!),
        135,
        parameterCatalogue,
        date,
      );
    }).filter((found) => found.kind === 'estimate' && found.low <= total && found.high >= total).length;
    expect(held / samples).toBeGreaterThan(0.9);
  });

  it.each([
    ['too-few', Float64Array.of(1, 2, 3), 135, 'kan inte stå för 135'],
    ['too-few', new Float64Array(), 135, 'Minst 10 behövs'],
    ['too-few', new Float64Array(), 0, 'Minst 10 behövs'],
    ['no-spread', new Float64Array(16).fill(40_000), 135, 'samma förändring'],
    ['fewer-than-sample', ten, 9, '10 personer är följda men resultatet ska gälla 9'],
  ] as const)('is refused: %s', (because, sample, participants, words) => {
    const found = extrapolate(sample, participants, parameterCatalogue, date);
    expect(found).toMatchObject({ kind: 'refused', because });
    if (found.kind === 'refused') {
      expect(found.text.sv).toContain(words);
      expect(found.text.en.length).toBeGreaterThan(40);
    }
  });
});
