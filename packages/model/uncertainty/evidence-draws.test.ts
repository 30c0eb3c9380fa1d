import { describe, expect, it } from 'vitest';
import { readCase } from '../case/read-case.ts';
import { evaluate } from '../evaluation/evaluate.ts';
import { assessmentOf } from '../explanation/explain-figure.ts';
import { drawInputs } from './draws.ts';
import { groupCorrelation, uncertainInputs } from './inputs.ts';
import { kernelSampler } from './kernel-sampler.ts';
import { simulate } from './monte-carlo.ts';
import { referenceSampler } from './reference-sampler.ts';
import { firstInputs } from './told-moves.ts';
import { oneWay, tornado } from './tornado.ts';

const before = {
  supports: [{ kind: 'social-assistance', amount: '10000 SEK/month' }],
  resources: [{ item: 'gp-visit', quantity: 4 }],
};
const after = {
  work: [{ wage: '25000 SEK/month', months: { value: 9, grade: 'assumed' }, subsidy: { kind: 'wage-grant' } }],
  resources: [{ item: 'gp-visit', quantity: 2 }],
};
const result = evaluate(
  readCase({
    title: 'Test',
    date: '2024-01-01',
    typeCases: [{ name: 'Test', participants: 20, before, after }],
    intervention: { participants: 20, cost: '2000000 SEK' },
  }),
);
const assessment = assessmentOf(result, 'cohort');
const inputs = uncertainInputs(result, assessment);
const settings = { seed: 5, draws: 20_000, correlation: groupCorrelation(result) };
const { columns } = drawInputs(inputs, settings);

/** Ranks of values, 0 to 1. */
function ranks(values: Float64Array): Float64Array {
  const order = [...values.keys()].sort((one, other) => values[one]! - values[other]!);
  const result = new Float64Array(values.length);
  for (const [rank, index] of order.entries()) result[index] = rank / values.length;
  return result;
}

describe('draws of what nobody has measured', () => {
  // Φ⁻¹ and Φ at ρ = −0.5: a Gaussian copula has rank correlation (6 / π) asin(ρ / 2) = −0.4826.
  it('of what would have happened anyway and of what is left move apart, with −0.5 between their scores', () => {
    const [one, other] = [ranks(columns.get('appraisal.deadweight')!), ranks(columns.get('appraisal.persistence')!)];
    const covariance = one.reduce((sum, rank, index) => sum + (rank - 0.5) * (other[index]! - 0.5), 0) / one.length;
    expect(12 * covariance).toBeGreaterThan(-0.503);
    expect(12 * covariance).toBeLessThan(-0.463);
  });

  // The distribution function of a triangle, as in Kotz & van Dorp, Beyond Beta, 2004: (x − a)² / ((b − a)(m − a)) below the mode.
  it.each([
    ['appraisal.deadweight', 0.4, 0.62, 0.9],
    ['appraisal.persistence', 0.6, 0.85, 0.97],
    ['appraisal.displacement', 0.3, 0.6, 0.75],
  ])('of %s follow the triangle %d, %d, %d', (id, least, mode, most) => {
    const values = columns.get(id)!;
    const below = (x: number): number =>
      x <= mode
        ? (x - least) ** 2 / ((most - least) * (mode - least))
        : 1 - (most - x) ** 2 / ((most - least) * (most - mode));
    for (const part of [0.15, 0.35, 0.5, 0.7, 0.9]) {
      const x = least + part * (most - least);
      const share = values.filter((value) => value < x).length / values.length;
      // Four binomial standard errors.
      expect(Math.abs(share - below(x)), String(x)).toBeLessThan(
        4 * Math.sqrt((below(x) * (1 - below(x))) / values.length),
      );
    }
    expect(values.reduce((sum, value) => sum + value, 0) / values.length).toBeCloseTo((least + mode + most) / 3, 2);
  });

  it('are the same however the rest is worked out: the compiled rules agree with the case evaluated anew', () => {
    const few = { ...settings, draws: 40 };
    const found = [kernelSampler(result, assessment, inputs), referenceSampler(result, assessment, inputs)].map(
      (sampler) => simulate(assessment, inputs, sampler, few).figures.column('net-present-value.society'),
    );
    for (const [index, value] of found[0]!.entries())
      expect(Math.abs(value - found[1]![index]!)).toBeLessThan(1e-6 * Math.abs(value) + 1e-3);
  });

  it('are the first that a reader can move, and the others by size', () => {
    const { bars } = tornado(
      oneWay({ assessment, inputs, sampler: referenceSampler(result, assessment, inputs) }),
      'net-present-value.society',
    );
    const first = firstInputs(bars).map(({ id }) => id);
    expect(first).toHaveLength(5);
    expect(new Set(first.slice(0, 3))).toEqual(
      new Set(['appraisal.deadweight', 'appraisal.persistence', 'appraisal.displacement']),
    );
    const swings = bars.map(({ swing }) => swing ?? Infinity);
    expect(swings).toEqual([...swings].sort((one, other) => other - one));
  });
});
