import { describe, expect, it } from 'vitest';
import { exampleResult } from '../testing/examples.ts';
import { drawInputs } from './draws.ts';
import { inputOf, varies } from './inputs.ts';
import { momentsOf } from './summary.ts';
import { modelOf } from './testing/uncertain-model.ts';

const { inputs } = modelOf(exampleResult('illustration-2026.yaml'));
const draws = 20_000;

function column(id: string, prices: number, seed = 1): Float64Array {
  return drawInputs(inputs, { seed, draws, correlation: { prices, wages: 1 } }).columns.get(id) ?? new Float64Array();
}

/** Correlation of ranks: what a copula fixes, whatever the distributions are. */
function rankCorrelation(one: Float64Array, other: Float64Array): number {
  const ranks = (values: Float64Array): Float64Array => {
    const order = [...values.keys()].sort((a, b) => values[a]! - values[b]!);
    const result = new Float64Array(values.length);
    for (const [rank, index] of order.entries()) result[index] = rank;
    return result;
  };
  const [left, right] = [ranks(one), ranks(other)];
  const [a, b] = [momentsOf(left), momentsOf(right)];
  const covariance =
    left.reduce((sum, value, index) => sum + (value - a.mean) * (right[index]! - b.mean), 0) / (left.length - 1);
  return covariance / (a.standardDeviation * b.standardDeviation);
}

describe('draws', () => {
  it('are the same for the same seed, from any starting draw', () => {
    const settings = { seed: 7, draws: 200, correlation: { prices: 0.5, wages: 1 } };
    const whole = drawInputs(inputs, settings);
    const rest = drawInputs(inputs, { ...settings, draws: 150, from: 50 });
    for (const [id, values] of whole.columns) expect(rest.columns.get(id)).toEqual(values.subarray(50));
  });

  it('of an input do not change when others are added or taken away', () => {
    const settings = { seed: 7, draws: 50, correlation: { prices: 0.5, wages: 1 } };
    const one = inputOf(inputs, 'prices.gp-visit');
    expect(drawInputs([one], settings).columns.get(one.id)).toEqual(drawInputs(inputs, settings).columns.get(one.id));
  });

  it('have the moments of the distribution of each input', () => {
    const { columns } = drawInputs(inputs, { seed: 3, draws, correlation: { prices: 0.5, wages: 1 } });
    expect([...columns.keys()]).toEqual(inputs.filter(varies).map(({ id }) => id));
    for (const [id, values] of columns) {
      const { distribution } = inputOf(inputs, id);
      const { mean, standardDeviation } = momentsOf(values);
      expect(Math.abs(mean - distribution.mean), id).toBeLessThan(
        (4.5 * distribution.standardDeviation) / Math.sqrt(draws),
      );
      expect(standardDeviation / distribution.standardDeviation, id).toBeCloseTo(1, 1);
    }
  });

  // A Gaussian copula of correlation ρ has rank correlation (6 / π) asin(ρ / 2).
  it.each([0, 0.5, 0.8, 1])('of two prices have the rank correlation of a Gaussian copula of %d', (rho) => {
    const achieved = rankCorrelation(column('prices.gp-visit', rho), column('prices.housing-support-hour', rho));
    expect(Math.abs(achieved - (6 / Math.PI) * Math.asin(rho / 2))).toBeLessThan(0.02);
  });

  it('of a price and a quantity are independent', () => {
    expect(
      Math.abs(rankCorrelation(column('prices.gp-visit', 1), column('assumptions.officer-hours', 1))),
    ).toBeLessThan(0.02);
  });
});
