import { describe, expect, it } from 'vitest';
import { actors } from '../ledger/actor.ts';
import { exampleResult } from '../testing/examples.ts';
import { kernelSampler } from './kernel-sampler.ts';
import { linearIndex } from './least-squares.ts';
import { simulate } from './monte-carlo.ts';
import { normalDensity, normalProbability } from './normal.ts';
import { informationReading } from './reading/information-reading.ts';
import { polynomialAt, PolynomialSums } from './regression.ts';
import { modelOf, normal, simulated, statedModel } from './testing/uncertain-model.ts';
import { toldInformation } from './told-parts.ts';
import { valueOfInformation } from './value-of-information.ts';

/** Expected gain of knowing a normal value before choosing whether to take it: the unit normal loss integral (Raiffa & Schlaifer 1961). */
function normalLoss(mean: number, deviation: number): number {
  const size = Math.abs(mean) / deviation;
  return deviation * (normalDensity(size) - size * normalProbability(-size));
}

const figure = 'net-present-value.society';

describe('the value of information', () => {
  // Net present value 5 X − C: mean 10 000, deviations 100 000 from X and 60 000 from C.
  const model = statedModel({
    'statedChange.society': normal(62_000, 20_000),
    'intervention.cost': normal(300_000, 60_000),
  });
  const found = valueOfInformation(simulated(model, 40_000), figure)!;

  it('about everything is the normal loss integral of the whole', () => {
    const expected = normalLoss(10_000, Math.sqrt(100_000 ** 2 + 60_000 ** 2));
    expect(Math.abs(found.perfect.value - expected)).toBeLessThan(4 * found.perfect.standardError);
    expect(found.perfect.standardError).toBeLessThan(0.02 * expected);
    expect(found.decision).toBe('go');
    expect(found.wrong).toBeCloseTo(normalProbability(-10_000 / Math.sqrt(100_000 ** 2 + 60_000 ** 2)), 2);
  });

  it.each([
    ['statedChange.society', 100_000],
    ['intervention.cost', 60_000],
  ])('about %s is the normal loss integral of its part', (id, deviation) => {
    const one = found.inputs.find(({ input }) => input.id === id)!;
    expect(Math.abs(one.value - normalLoss(10_000, deviation))).toBeLessThan(4 * one.standardError);
    expect(one.standardError).toBeLessThan(0.05 * one.value);
  });

  it('ranks the inputs, and none is worth more than everything', () => {
    expect(found.inputs.map(({ input }) => input.id)).toEqual(['statedChange.society', 'intervention.cost']);
    expect(found.inputs[0]!.value).toBeLessThan(found.perfect.value);
  });

  it('has standard errors that tell how much other draws differ', () => {
    const others = Array.from({ length: 20 }, (_, seed) =>
      valueOfInformation(simulated(model, 2_000, seed + 1), figure)!,
    );
    const values = others.map(({ perfect }) => perfect.value);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const seen = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
    const told = others.reduce((sum, { perfect }) => sum + perfect.standardError, 0) / others.length;
    expect(told / seen).toBeGreaterThan(0.6);
    expect(told / seen).toBeLessThan(1.6);
  });

  it('is nothing when no draw says otherwise, and for what does not vary', () => {
    const sure = valueOfInformation(
      simulated(statedModel({ 'statedChange.society': normal(1_000_000, 10_000) }), 500),
      figure,
    )!;
    expect(sure).toMatchObject({ decision: 'go', wrong: 0, perfect: { value: 0 } });
    expect(sure.inputs.map(({ value, standardError }) => [value, standardError])).toEqual([[0, 0]]);
    expect(valueOfInformation(simulated(statedModel(), 500), figure)!.inputs).toEqual([]);
  });

  it('is the same for the actors of a real case: more than zero only where the decision may turn', () => {
    const simulation = simulated(modelOf(exampleResult('illustration-2026.yaml')), 200);
    const municipality = valueOfInformation(simulation, 'net-present-value.municipality')!;
    expect(municipality.perfect.value === 0).toBe(municipality.wrong === 0);
  });

  it('is not told when the figure has no meaning or there are too few draws', () => {
    expect(valueOfInformation(simulated(statedModel({}, { intervention: undefined }), 100), figure)).toBeUndefined();
    expect(valueOfInformation(simulated(model, 5), figure)).toBeUndefined();
  });
});

describe('what chance makes of the value of information', () => {
  // Deadweight has no part in a published figure, so that knowing it is worth nothing. The result is an even chance of gain and loss.
  const model = statedModel({
    'statedChange.society': normal(60_000, 20_000),
    'appraisal.deadweight': { kind: 'uniform', least: 0, most: 0.5 },
  });
  const of = (draws: number, seed: number) =>
    valueOfInformation(simulated(model, draws, seed), 'profitability-5.society')!;
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

  it('is as large as what an input without meaning seems worth, over many seeds', () => {
    const found = Array.from({ length: 40 }, (_, seed) =>
      of(100, seed + 1).inputs.find(({ input }) => input.id === 'appraisal.deadweight')!,
    );
    const [seems, chance] = [mean(found.map(({ value }) => value)), mean(found.map((one) => one.chance))];
    // The whole spread is 5 × 20 000: a good part of it at a hundred draws.
    expect(seems).toBeGreaterThan(3_000);
    expect(chance / seems).toBeGreaterThan(0.7);
    expect(chance / seems).toBeLessThan(1.4);
  });

  it('asks for more draws when it is large, and not when it is small', () => {
    const { assessment } = model;
    const about = assessment.figures.find(({ id }) => id === 'profitability-5.society')!;
    expect(informationReading(of(100, 1), about).sv).toContain('Gör fler dragningar');
    expect(informationReading(of(20_000, 1), about).sv).not.toContain('Gör fler dragningar');
  });

  it('is little beside what an input with meaning is worth', () => {
    const one = of(20_000, 1).inputs.find(({ input }) => input.id === 'statedChange.society')!;
    expect(one.chance).toBeLessThan(0.05 * one.value);
  });
});

describe('the value of information about a group', () => {
  // Net present value 5 (M + P) − C: mean 10 000; M and P move together, C by itself.
  const stated = statedModel(
    {
      'statedChange.actors.municipality': normal(32_000, 20_000),
      'statedChange.actors.participant': normal(30_000, 10_000),
      'intervention.cost': normal(300_000, 60_000),
    },
    {
      statedChange: {
        participants: 10,
        actors: Object.fromEntries(
          actors.map((actor) => [
            actor,
            actor === 'municipality' ? '32000 SEK/year' : actor === 'participant' ? '30000 SEK/year' : '0 SEK/year',
          ]),
        ),
      },
    },
  );
  const inputs = stated.inputs.map((input) =>
    input.id.startsWith('statedChange') ? { ...input, group: 'prices' as const } : input,
  );

  it.each([0, 0.5, 1])(
    'with the correlation %d is the normal loss integral of the spread that its inputs have together',
    (correlation) => {
      const simulation = simulate(stated.assessment, inputs, stated.sampler, {
        seed: 2,
        draws: 40_000,
        correlation: { prices: correlation, wages: 0 },
      });
      const found = valueOfInformation(simulation, figure)!;
      const [group, ...others] = found.groups;
      expect(others).toEqual([]);
      expect(group).toMatchObject({ group: 'prices', label: { sv: 'Priser på offentliga resurser' } });
      expect(group!.inputs).toHaveLength(2);
      const deviation = 5 * Math.sqrt(20_000 ** 2 + 10_000 ** 2 + 2 * correlation * 20_000 * 10_000);
      expect(Math.abs(group!.value - normalLoss(10_000, deviation))).toBeLessThan(4 * group!.standardError);
      expect(group!.standardError).toBeLessThan(0.05 * group!.value);
      expect(group!.value).toBeLessThan(found.perfect.value);
      for (const { value, input } of found.inputs)
        if (input.group === 'prices') expect(value).toBeLessThanOrEqual(group!.value + 2 * group!.standardError);
    },
  );

  it('is not told of a group with one input that varies', () => {
    const one = inputs.map((input) =>
      input.id === 'statedChange.actors.participant' ? { ...input, group: undefined } : input,
    );
    expect(
      valueOfInformation(
        simulate(stated.assessment, one, stated.sampler, { seed: 2, draws: 500, correlation: { prices: 0, wages: 0 } }),
        figure,
      )!.groups,
    ).toEqual([]);
  });

  it('is told of all prices of a case', () => {
    const { groups } = valueOfInformation(simulated(modelOf(exampleResult('illustration-2026.yaml')), 500), figure)!;
    expect(groups.find(({ group }) => group === 'prices')!.inputs.length).toBeGreaterThan(3);
  });
});

describe('the order of what knowing is worth', () => {
  // The decision hangs on more or less; a group's own regression may lose some of what a member's tells.
  const {
    assessment: { basis },
  } = modelOf(exampleResult('illustration-2026.yaml'));

  it.each([0.5, 1, 4, 8, 12])(
    'everything is worth no less than a group, and a group no less than any of its members: cost × %d',
    (times) => {
      const cost = `${String(Math.round(basis.cost!.paid.value * times))} SEK`;
      const model = modelOf(exampleResult('illustration-2026.yaml', [{ name: 'intervention.cost', value: cost }]));
      const changed = { ...model, sampler: kernelSampler(model.result, model.assessment, model.inputs) };
      for (const seed of [1, 2]) {
        for (const id of [figure, 'profitability-5.society']) {
          const { perfect, inputs, groups } = valueOfInformation(simulated(changed, 400, seed), id)!;
          for (const { value } of [...inputs, ...groups]) expect(value).toBeLessThanOrEqual(perfect.value + 1e-6);
          for (const group of groups) {
            for (const { id: member } of group.inputs)
              expect(group.value).toBeGreaterThanOrEqual(inputs.find(({ input }) => input.id === member)!.value);
          }
        }
      }
    },
  );
});

describe('the weighted sum that follows a response', () => {
  const first = Float64Array.from({ length: 40 }, (_, index) => (index * 7) % 40);
  const second = Float64Array.from({ length: 40 }, (_, index) => 1e-6 * ((index * 11) % 23));

  it('is the response itself when that is linear in the columns, whatever their scales', () => {
    const response = first.map((value, index) => 5 + 3 * value - 2e6 * second[index]!);
    const mean = response.reduce((sum, value) => sum + value, 0) / 40;
    linearIndex([first, second], response).forEach((value, index) =>
      expect(value).toBeCloseTo(response[index]! - mean, 6),
    );
  });

  it('takes a column that says the same as another, and one that says nothing, for nothing more', () => {
    const index = linearIndex([first, first.map((value) => 2 * value), new Float64Array(40)], first);
    index.forEach((value, at) => expect(value).toBeCloseTo(first[at]! - 19.5, 6));
  });
});

describe('the regression', () => {
  it('finds a polynomial again, with and without a block', () => {
    const whole = new PolynomialSums(3);
    const block = new PolynomialSums(3);
    for (let index = 0; index < 50; index += 1) {
      const x = (index - 25) / 15;
      whole.add(x, 2 - x + 0.5 * x ** 3);
      if (index % 5 === 0) block.add(x, 2 - x + 0.5 * x ** 3);
    }
    for (const sums of [whole, whole.without(block)]) {
      const coefficients = sums.fit();
      [2, -1, 0, 0.5].forEach((expected, power) => expect(coefficients[power]).toBeCloseTo(expected, 9));
      expect(polynomialAt(coefficients, 2)).toBeCloseTo(4, 9);
    }
  });

  it('uses the powers that two values can bear', () => {
    const sums = new PolynomialSums(3);
    for (const x of [-1, 1, -1, 1]) sums.add(x, 3 + x);
    expect(polynomialAt(sums.fit(), 1)).toBeCloseTo(4, 9);
    expect(polynomialAt(sums.fit(), -1)).toBeCloseTo(2, 9);
  });
});

describe('what is told of it', () => {
  const simulation = simulated(
    statedModel({ 'statedChange.society': normal(60_000, 20_000), 'intervention.cost': normal(300_000, 30_000) }),
    400,
  );
  const about = (id: string) => simulation.assessment.figures.find((figure) => figure.id === id);

  it.each(['net-present-value.society', 'profitability-5.society', 'annual-equivalent.society'])(
    'is of an amount with the cost taken off: %s',
    (id) => {
      expect(toldInformation(simulation, about(id))?.figure).toBe(id);
    },
  );

  it.each([
    'cost.society',
    'payback.society',
    'break-even-effect.society',
    'benefit-cost-ratio.society',
    'income.society',
    'present-value.society',
  ])('is nothing of what does not decide: %s', (id) => {
    expect(about(id)?.value).toBeDefined();
    expect(toldInformation(simulation, about(id))).toBeUndefined();
  });
});
