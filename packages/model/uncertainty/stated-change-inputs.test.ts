import { describe, expect, it } from 'vitest';
import { readCase } from '../case/read-case.ts';
import { evaluate } from '../evaluation/evaluate.ts';
import { breakEven } from './break-even.ts';
import { summaryOf } from './monte-carlo.ts';
import { modelOf, normal, simulated, type TestModel } from './testing/uncertain-model.ts';
import { valueOfInformation } from './value-of-information.ts';

const figure = 'net-present-value.society';
const deviation = 304_000;

/** Two actors gain what one assumption says, in one year that is not discounted: twice the assumption less the cost. */
function model(distribution = { gain: normal(1_000_000, deviation) }): TestModel {
  const none = { employer: '0 SEK/year', 'employment-service': '0 SEK/year', 'social-insurance': '0 SEK/year', 'other-state': '0 SEK/year', participant: '0 SEK/year' };
  const file = {
    title: 'Test',
    date: '2016-01-01',
    settings: { indirectTaxFactor: 1 },
    assumptions: { gain: { value: '1000000 SEK/year', inferred: 'the same for both' } },
    statedChange: { participants: 10, actors: { municipality: '$gain', region: '$gain', ...none } },
    intervention: { participants: 10, cost: '2000000 SEK', financing: { municipality: '100 %' } },
    appraisal: { horizon: 1, discountRate: 0, persistence: 1, deadweight: 0, displacement: 0, marginalCostOfFunds: 1 },
  };
  return modelOf(evaluate(readCase(file)), { distributions: distribution });
}

describe('an assumption that two stated amounts refer to', () => {
  it('is one input, by its own name', () => {
    const { inputs } = model();
    expect(inputs.filter(({ id, base }) => base !== 0 && /^(?:statedChange|assumptions)/u.test(id)).map(({ id }) => id)).toEqual(['assumptions.gain']);
  });

  it('is drawn once: both amounts move together, so that the spread is twice its own', () => {
    const { standardDeviation } = summaryOf(simulated(model(), 20_000), figure)!;
    expect(standardDeviation! / (2 * deviation)).toBeCloseTo(1, 1);
  });

  it('is worth as much to know as a normal of twice its deviation about zero: σ / √(2π)', () => {
    const { perfect, inputs } = valueOfInformation(simulated(model(), 20_000), figure)!;
    const expected = (2 * deviation) / Math.sqrt(2 * Math.PI);
    expect(Math.abs(perfect.value / expected - 1)).toBeLessThan(0.04);
    expect(inputs.map(({ input }) => input.id)).toEqual(['assumptions.gain']);
    expect(Math.abs(inputs[0]!.value / expected - 1)).toBeLessThan(0.04);
  });

  it('turns the result where twice of it is the cost', () => {
    expect(breakEven(model(), 'profitability-1.society', 'gain', 1000)).toMatchObject({ kind: 'turns', value: expect.closeTo(1_000_500, 4) as number });
  });
});
