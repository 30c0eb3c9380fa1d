import { describe, expect, it } from 'vitest';
import { readCase } from '../case/read-case.ts';
import { evaluate } from '../evaluation/evaluate.ts';
import { figureOf } from '../evaluation/evaluate.ts';
import { breakEven } from './break-even.ts';
import { summaryOf } from './monte-carlo.ts';
import { modelOf, normal, simulated, type TestModel } from './testing/uncertain-model.ts';
import { valueOfInformation } from './value-of-information.ts';

const figure = 'net-present-value.society';
const deviation = 304_000;

/** Two actors gain what one assumption says, in one year that is not discounted: twice the assumption less the cost. */
function model(distribution = { gain: normal(1_000_000, deviation) }): TestModel {
  const none = {
    employer: '0 SEK/year',
    'employment-service': '0 SEK/year',
    'social-insurance': '0 SEK/year',
    'other-state': '0 SEK/year',
    participant: '0 SEK/year',
  };
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

describe('an assumption that two own prices refer to', () => {
  const file = {
    title: 'Test',
    date: '2016-01-01',
    settings: { indirectTaxFactor: 1 },
    assumptions: { visit: { value: '1500 SEK/unit', inferred: 'Gissning' } },
    prices: ['a', 'b'].map((id) => ({
      id: `own-${id}`,
      actor: 'region',
      name: id,
      price: '$visit',
      year: 2016,
      source: 'Test',
    })),
    typeCases: [
      {
        id: 'a',
        name: 'A',
        before: {
          resources: [
            { item: 'own-a', quantity: 10 },
            { item: 'own-b', quantity: 5 },
          ],
        },
        after: {},
        participants: 1,
      },
    ],
  };
  const ofPrices = (changes: { name: string; value: string }[] = [], distributions = {}) =>
    modelOf(evaluate(readCase(file, changes)), { distributions });

  it('is one input by its own name, as well known as it says and one of the prices', () => {
    const found = ofPrices().inputs.filter(({ id }) => /^(?:prices\.own|assumptions)/u.test(id));
    expect(found).toMatchObject([
      { id: 'assumptions.visit', base: 1500, unit: 'SEK/unit', grade: 'assumed', group: 'prices' },
    ]);
  });

  it('is drawn once: the region spares 15 visits of it', () => {
    const { standardDeviation } = summaryOf(
      simulated(ofPrices([], { visit: normal(1500, 100) }), 2_000),
      'income.region',
    )!;
    expect(standardDeviation! / (15 * 100)).toBeCloseTo(1, 1);
    expect(breakEven(ofPrices(), 'income.region', 'visit', 30_000)).toMatchObject({
      kind: 'turns',
      value: expect.closeTo(2000, 6) as number,
    });
  });

  it('leaves a price that is changed by itself to move by itself', () => {
    const changed = ofPrices([{ name: 'prices.own-a', value: '1000 SEK/unit' }]);
    expect(figureOf(changed.assessment, 'income.region')?.value).toBeCloseTo(17_500, 6);
    expect(breakEven(changed, 'income.region', 'visit', 20_000)).toMatchObject({
      kind: 'turns',
      value: expect.closeTo(2000, 6) as number,
    });
  });
});

describe('an assumption that two stated amounts refer to', () => {
  it('is one input, by its own name', () => {
    const { inputs } = model();
    expect(
      inputs.filter(({ id, base }) => base !== 0 && /^(?:statedChange|assumptions)/u.test(id)).map(({ id }) => id),
    ).toEqual(['assumptions.gain']);
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
    expect(breakEven(model(), 'profitability-1.society', 'gain', 1000)).toMatchObject({
      kind: 'turns',
      value: expect.closeTo(1_000_500, 4) as number,
    });
  });
});
