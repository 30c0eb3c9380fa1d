import { describe, expect, it } from 'vitest';
import { assess, type Basis } from '../figures/assess.ts';
import type { Fact } from '../graph/situation-facts.ts';
import { exampleResult } from '../testing/examples.ts';
import { drawInputs } from './draws.ts';
import { FigureColumns } from './figure-columns.ts';
import type { InputColumns, SampledChange } from './sampler.ts';
import { modelOf, normal, statedModel, type TestModel } from './testing/uncertain-model.ts';

/** The assessment's basis as it is in one draw. */
function basisInDraw(
  { assessment: { basis }, inputs }: TestModel,
  { columns }: InputColumns,
  { income, potential }: SampledChange,
  draw: number,
): Basis {
  const drawn = (fact: Fact): Fact => {
    const input = inputs.find(({ id }) => id === fact.origin.path);
    const value = columns.get(fact.origin.path)?.[draw];
    if (input === undefined || value === undefined) return fact;
    return { ...fact, value: input.base === 0 ? value : (fact.value * value) / input.base };
  };
  const { appraisal, cost, funding } = basis;
  return {
    ...basis,
    income: Object.fromEntries(Object.entries(income).map(([subject, column]) => [subject, { value: column[draw]! }])),
    potential: potential === undefined ? undefined : { value: potential[draw]! },
    cost: cost === undefined ? undefined : { ...cost, paid: drawn(cost.paid) },
    funding: funding && { ...funding, wholeCost: funding.wholeCost && drawn(funding.wholeCost) },
    indirectTaxFactor: drawn(basis.indirectTaxFactor),
    appraisal: {
      discountSteps: appraisal.discountSteps?.map(({ from, rate }) => ({ from, rate: drawn(rate) })),
      remaining: appraisal.remaining?.map(drawn),
      horizon: drawn(appraisal.horizon),
      discountRate: drawn(appraisal.discountRate),
      persistence: drawn(appraisal.persistence),
      deadweight: drawn(appraisal.deadweight),
      displacement: drawn(appraisal.displacement),
      realisation: drawn(appraisal.realisation),
      marginalCostOfFunds: drawn(appraisal.marginalCostOfFunds),
    },
  };
}

describe('key figures over draws', () => {
  const uncertainCost = {
    'intervention.cost': { kind: 'gamma', mean: 3_150_000, standardDeviation: 900_000 },
  } as const;
  it.each([
    ['illustration-2026.yaml', undefined, uncertainCost],
    ['lund-2015.yaml', 'studies', {}],
    ['samverkansteam-2016.yaml', undefined, { 'statedChange.society': normal(0, 2_000_000) }],
    ['samverkansteam-2016-actors.yaml', undefined, {}],
    ['arbetsmarknadstorget-2013.yaml', undefined, {}],
  ] as const)('%s: are those that the same values give one by one', (name, id, distributions) => {
    const model = modelOf(exampleResult(name), { distributions }, id);
    const columns = drawInputs(model.inputs, { seed: 11, draws: 12, correlation: { prices: 0.5, wages: 1 } });
    const sampled = model.sampler.run(columns);
    const figures = new FigureColumns(model.assessment, model.inputs, columns, sampled);
    for (let draw = 0; draw < columns.draws; draw += 1) {
      for (const { id: figure, value } of assess(basisInDraw(model, columns, sampled, draw))) {
        const found = figures.column(figure)[draw]!;
        if (value === undefined) expect(Number.isFinite(found), figure).toBe(false);
        else
          expect(Math.abs(found - value), `${figure}: ${String(found)} and ${String(value)}`).toBeLessThanOrEqual(
            1e-9 * Math.max(Math.abs(value), 1),
          );
      }
    }
  });

  it.each([
    [
      'a declining rate and a path of the effect',
      {
        discountSteps: [
          { from: 1, rate: { value: '4 %', grade: 'assumed' } },
          { from: 8, rate: '2 %' },
        ],
        persistence: [{ value: '110 %', grade: 'assumed' }, '60 %'],
      },
    ],
    ['a published schedule', { discountSchedule: 'green-book', persistence: { value: '90 %', grade: 'assumed' } }],
  ])('over 40 years, with %s: are those that the same values give one by one', (_, appraisal) => {
    const model = statedModel(
      {},
      {
        appraisal: {
          horizon: 40,
          deadweight: { value: '20 %', grade: 'assumed' },
          marginalCostOfFunds: 1,
          ...appraisal,
        },
      },
    );
    const columns = drawInputs(model.inputs, { seed: 5, draws: 6, correlation: { prices: 0.5, wages: 1 } });
    const sampled = model.sampler.run(columns);
    const figures = new FigureColumns(model.assessment, model.inputs, columns, sampled);
    const drawn = figures.column('net-present-value.society');
    expect(new Set(drawn).size).toBe(6);
    for (const [draw, value] of drawn.entries()) {
      const one = assess(basisInDraw(model, columns, sampled, draw)).find(
        ({ id }) => id === 'net-present-value.society',
      );
      expect(value).toBeCloseTo(one?.value ?? Number.NaN, 4);
    }
  });

  it('never pay back in the draws without an income above zero', () => {
    const model = statedModel({ 'statedChange.society': { kind: 'empirical', values: [-5, 60_000] } });
    const columns = { draws: 3, columns: new Map([['statedChange.society', Float64Array.of(-5, 0, 60_000)]]) };
    const figures = new FigureColumns(model.assessment, model.inputs, columns, model.sampler.run(columns));
    expect([...figures.column('payback.society')]).toEqual([Infinity, Infinity, 60]);
    expect([...figures.column('break-even-effect.society')].map(Number.isNaN)).toEqual([true, true, false]);
  });

  it('tell which figures there are when one is asked for that is not', () => {
    const model = statedModel();
    const columns = { draws: 1, columns: new Map() };
    const figures = new FigureColumns(model.assessment, model.inputs, columns, model.sampler.run(columns));
    expect(() => figures.column('income.moon')).toThrow(/income\.society/u);
  });

  it('have a net position that is the published profitability and the net present value', () => {
    const model = modelOf(exampleResult('illustration-2026.yaml'));
    const columns = drawInputs(model.inputs, { seed: 1, draws: 5, correlation: { prices: 0.5, wages: 1 } });
    const figures = new FigureColumns(model.assessment, model.inputs, columns, model.sampler.run(columns));
    for (const subject of ['society', 'municipality', 'participant'] as const) {
      for (const years of [1, 3, 5] as const) {
        const position = figures.netPosition(subject, years, 'published');
        figures
          .column(`profitability-${String(years)}.${subject}`)
          .forEach((value, draw) => expect(position[draw]).toBeCloseTo(value, 3));
      }
      const atHorizon = figures.netPosition(subject, 5, 'appraisal');
      figures
        .column(`net-present-value.${subject}`)
        .forEach((value, draw) => expect(atHorizon[draw]).toBeCloseTo(value, 3));
      const atStart = figures.netPosition(subject, 0, 'published');
      figures.column(`cost.${subject}`).forEach((value, draw) => expect(atStart[draw]).toBeCloseTo(-value, 6));
    }
  });
});
