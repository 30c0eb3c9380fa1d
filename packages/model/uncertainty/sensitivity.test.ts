import { describe, expect, it } from 'vitest';
import { exampleResult } from '../testing/examples.ts';
import { breakEven, breakEvens } from './break-even.ts';
import { inputOf, UnknownInputError } from './inputs.ts';
import { normalQuantile } from './normal.ts';
import { figuresAt } from './points.ts';
import { evaluateScenarios, quartileScenarios, scenarioFigures } from './scenarios.ts';
import { modelOf, normal, statedModel } from './testing/uncertain-model.ts';
import { oneWay, tornado } from './tornado.ts';
import { twoWayTable } from './two-way.ts';

const z = normalQuantile(0.9);
const model = statedModel({
  'statedChange.society': normal(100_000, 20_000),
  'intervention.cost': normal(300_000, 30_000),
});
const illustration = modelOf(exampleResult('illustration-2026.yaml'));

describe('the tornado', () => {
  it('moves one input at a time between its tenth and ninetieth percentile, widest first', () => {
    const { base, bars } = tornado(oneWay(model), 'profitability-5.society');
    expect(base).toBe(200_000);
    expect(bars.map(({ id }) => id)).toEqual(['statedChange.society', 'intervention.cost']);
    expect(bars[0]!.atLow).toBeCloseTo(200_000 - 5 * z * 20_000, 6);
    expect(bars[0]!.atHigh).toBeCloseTo(200_000 + 5 * z * 20_000, 6);
    expect(bars[1]!.atLow).toBeCloseTo(200_000 + z * 30_000, 6);
    expect(bars[1]!.swing).toBeCloseTo(2 * z * 30_000, 6);
  });

  it('leaves out what does not move the figure', () => {
    expect(tornado(oneWay(model), 'income.society').bars.map(({ id }) => id)).toEqual(['statedChange.society']);
    expect(tornado(oneWay(statedModel()), 'income.society').bars).toEqual([]);
    const published = tornado(oneWay(illustration), 'profitability-5.society').bars.map(({ id }) => id);
    expect(published).not.toContain('assumptions.deadweight');
    expect(tornado(oneWay(illustration), 'net-present-value.society').bars.map(({ id }) => id)).toContain(
      'assumptions.deadweight',
    );
  });

  it('keeps a bar with an end that never pays back', () => {
    const risky = statedModel({ 'statedChange.society': normal(100_000, 100_000) });
    const [bar] = tornado(oneWay(risky), 'payback.society').bars;
    expect(bar).toMatchObject({ atLow: Infinity, swing: Infinity });
    expect(bar!.atHigh).toBe(Math.ceil(300_000 / ((100_000 + z * 100_000) / 12)));
  });

  it('moves the inputs of a group together when asked to', () => {
    const { bars } = tornado(oneWay(illustration, true), 'income.society');
    const prices = bars.find(({ id }) => id === 'group prices')!;
    expect(prices.label.sv).toBe('Priser på offentliga resurser');
    expect(prices.inputs.length).toBeGreaterThan(3);
    const single = tornado(oneWay(illustration), 'income.society').bars.filter(({ id }) => id.startsWith('prices.'));
    // Every price lowers the income in the same direction here or the other; together they move by the signed sum.
    const signed = single.reduce((sum, { atLow, atHigh }) => sum + (atHigh! - atLow!), 0);
    expect(prices.atHigh! - prices.atLow!).toBeCloseTo(signed, 2);
  });
});

describe('the two-way table', () => {
  it('has the figure for every pair', () => {
    const table = twoWayTable(
      model,
      'profitability-5.society',
      'statedChange.society',
      'intervention.cost',
      [50_000, 100_000],
      [200_000, 300_000, 400_000],
    );
    expect(table.cells).toEqual([
      [50_000, -50_000, -150_000],
      [300_000, 200_000, 100_000],
    ]);
  });

  it('is laid out at percentiles unless values are chosen, and a value that does not vary has one line', () => {
    const table = twoWayTable(model, 'profitability-5.society', 'statedChange.society', 'appraisal.discountRate');
    expect(table.rowValues.map(Math.round)).toEqual([67_103, 86_510, 100_000, 113_490, 132_897]);
    expect(table.columnValues).toEqual([0]);
  });

  it('has no value where the figure has no meaning', () => {
    const { cells } = twoWayTable(
      model,
      'break-even-effect.society',
      'statedChange.society',
      'intervention.cost',
      [-1, 100_000],
      [250_000],
    );
    expect(cells).toEqual([[undefined], [0.5]]);
  });
});

describe('scenarios', () => {
  it('put several values in at once', () => {
    const set = evaluateScenarios(illustration, [
      { id: 'as-is', label: { sv: 'Som det är', en: 'As it is' }, values: {} },
      { id: 'worse', label: { sv: 'Sämre', en: 'Worse' }, values: { deadweight: 0.5, persistence: 0.5 } },
    ]);
    const [asIs, worse] = scenarioFigures(set, 'net-present-value.society');
    const base = illustration.assessment.figures.find(({ id }) => id === 'net-present-value.society')!.value!;
    expect(asIs!.value).toBeCloseTo(base, 4);
    const written = exampleResult('illustration-2026.yaml', [
      { name: 'deadweight', value: '50 %' },
      { name: 'persistence', value: '50 %' },
    ]);
    expect(worse!.value).toBeCloseTo(
      written.assessments.at(-1)!.figures.find(({ id }) => id === 'net-present-value.society')!.value!,
      4,
    );
  });

  it('cautious is below and favourable above the case', () => {
    const [cautious, base, favourable] = scenarioFigures(
      evaluateScenarios(illustration, quartileScenarios(illustration, 'net-present-value.society')),
      'net-present-value.society',
    );
    expect(cautious!.value!).toBeLessThan(base!.value!);
    expect(favourable!.value!).toBeGreaterThan(base!.value!);
  });

  // The quartiles of a normal distribution are 0.6745 deviations away: a change of 86 510 or 113 490 at a cost of 320 235 or 279 765.
  it.each([
    ['net-present-value', 5 * 86_510 - 320_235, 5 * 113_490 - 279_765],
    ['cost', 320_235, 279_765],
    ['appraised-cost', 320_235, 279_765],
    ['break-even-effect', 320_235 / (5 * 86_510), 279_765 / (5 * 113_490)],
    ['break-even-deadweight', 1 - 320_235 / (5 * 86_510), 1 - 279_765 / (5 * 113_490)],
    ['payback', Math.ceil((12 * 320_235) / 86_510), Math.ceil((12 * 279_765) / 113_490)],
  ])('cautious is what is worse, also where less is better: %s', (rule, worse, better) => {
    const figure = `${rule}.society`;
    const [cautious, , favourable] = scenarioFigures(
      evaluateScenarios(model, quartileScenarios(model, figure)),
      figure,
    );
    expect(cautious!.value! / worse).toBeCloseTo(1, 4);
    expect(favourable!.value! / better).toBeCloseTo(1, 4);
  });

  it.each(['cost-per-point.society', 'people-needed.municipality', 'people-needed-adjusted.municipality'])(
    'cautious is above and favourable below the case in %s',
    (figure) => {
      const [cautious, base, favourable] = scenarioFigures(
        evaluateScenarios(illustration, quartileScenarios(illustration, figure)),
        figure,
      );
      expect(cautious!.value!).toBeGreaterThan(base!.value!);
      expect(favourable!.value!).toBeLessThan(base!.value!);
    },
  );
});

describe('the break-even', () => {
  it.each([
    ['profitability-5.society', 'statedChange.society', 60_000, true],
    ['profitability-5.society', 'intervention.cost', 500_000, false],
    ['net-present-value.society', 'appraisal.deadweight', 0.4, false],
    ['net-present-value.society', 'appraisal.displacement', 0.4, false],
  ])('of %s by %s is %d', (figure, name, expected, isAboveWhenHigher) => {
    const found = breakEven(model, figure, name);
    if (found.kind !== 'turns') throw new Error('does not turn');
    expect(found.value / expected).toBeCloseTo(1, 9);
    expect(found.isAboveWhenHigher).toBe(isAboveWhenHigher);
  });

  it('tells how far it is from the value of the case', () => {
    expect(breakEven(model, 'profitability-5.society', 'statedChange.society')).toMatchObject({
      change: expect.closeTo(-0.4, 9) as number,
    });
    expect(breakEven(model, 'net-present-value.society', 'appraisal.deadweight')).toMatchObject({ change: undefined });
  });

  it('agrees with the break-even deadweight and persistence of the key figures', () => {
    const value = (id: string): number => illustration.assessment.figures.find((figure) => figure.id === id)!.value!;
    const deadweight = breakEven(illustration, 'net-present-value.society', 'deadweight');
    expect(deadweight).toMatchObject({
      kind: 'turns',
      value: expect.closeTo(value('break-even-deadweight.society'), 8) as number,
    });
  });

  it('may be sought for another target, such as a payback of three years', () => {
    expect(breakEven(model, 'payback.society', 'statedChange.society', 36)).toMatchObject({
      kind: 'turns',
      isAboveWhenHigher: false,
    });
  });

  it('never turns when the figure stays on one side, and says which', () => {
    // The first year alone gives more than the cost, whatever remains later.
    const strong = statedModel({}, { statedChange: { participants: 10, society: '400000 SEK/year' } });
    expect(breakEven(strong, 'net-present-value.society', 'appraisal.persistence')).toMatchObject({
      kind: 'never',
      side: 'above',
      searched: { least: 0, most: 1 },
    });
    const weak = statedModel({}, { statedChange: { participants: 10, society: '-400000 SEK/year' } });
    expect(breakEven(weak, 'net-present-value.society', 'appraisal.persistence')).toMatchObject({
      kind: 'never',
      side: 'below',
    });
    const withoutCost = statedModel({}, { intervention: undefined });
    expect(breakEven(withoutCost, 'profitability-5.society', 'statedChange.society')).toMatchObject({
      kind: 'never',
      side: 'without-meaning',
    });
  });

  it('works for a wage that goes through every rule', () => {
    const found = breakEven(illustration, 'net-present-value.municipality', 'typeCases[0].after.work[0].wage');
    if (found.kind !== 'turns') return expect(found.side).toBe('above');
    const at = figuresAt(illustration, [
      new Map([[found.input.id, found.value + 1]]),
      new Map([[found.input.id, found.value - 1]]),
    ]);
    const [above, below] = at.column('net-present-value.municipality');
    expect(above! > 0).not.toBe(below! > 0);
  });

  it('of several inputs is that of each by itself', () => {
    const names = ['deadweight', 'typeCases[0].after.work[0].wage', 'assumptions.persistence', 'intervention.cost'];
    const figure = 'net-present-value.region';
    const together = breakEvens(illustration, figure, names);
    expect(together).toEqual(names.map((name) => breakEven(illustration, figure, name)));
    expect(together.map(({ kind }) => kind)).toContain('turns');
    for (const even of together) {
      if (even.kind !== 'turns') continue;
      const near = 1e-9 * Math.abs(even.value);
      const [below, above] = figuresAt(
        illustration,
        [even.value - near, even.value + near].map((value) => new Map([[even.input.id, value]])),
      ).column(figure);
      expect([below! > 0, above! > 0]).toEqual([!even.isAboveWhenHigher, even.isAboveWhenHigher]);
    }
  });

  it('finds a jump as well as a slope', () => {
    // Paid back within 36 months from 100 000 a year on: months are whole, and what is 10⁻⁷ from one is taken to be it.
    const found = breakEven(model, 'payback.society', 'statedChange.society', 36);
    expect(found).toMatchObject({ kind: 'turns', value: expect.closeTo(100_000, 2) as number });
  });

  it('of an input that there is not is told', () => {
    expect(() => breakEven(model, 'income.society', 'nothing')).toThrow(UnknownInputError);
    expect(inputOf(model.inputs, 'intervention.cost').base).toBe(300_000);
  });
});
