import { describe, expect, it, test } from 'vitest';
import { readCase } from '../case/read-case.ts';
import { problemsIn, toldOf } from '../case/testing/bad-input.ts';
import { explainFigure } from '../explanation/explain-figure.ts';
import { widerEffectIntervals } from '../uncertainty/wider-effect-intervals.ts';
import { breakEven } from '../uncertainty/break-even.ts';
import { intervalsOf } from '../uncertainty/figure-intervals.ts';
import { modelOf, simulated } from '../uncertainty/testing/uncertain-model.ts';
import { toldUncertainty } from '../uncertainty/told-uncertainty.ts';
import { evaluate, figureNamed } from './evaluate.ts';

const estimated = (value: string | number) => ({ value, grade: 'estimated' });
// S0, Finsam Lund 2015: exclusion costs 603 000 kronor a person and year on average.
const prevention = {
  people: estimated(300),
  riskWithout: estimated('8 %'),
  riskWith: estimated('5 %'),
  yearlyCost: estimated('603000 SEK/year'),
  years: 5,
};
const indirectEffects = {
  peoplePerYear: estimated(100),
  valuePerPerson: estimated('20000 SEK'),
  years: 3,
  survival: estimated('80 %'),
};

function fileOf(more: object, appraisal: object = { discountRate: '3.5 %', marginalCostOfFunds: 1 }) {
  return {
    title: 'x',
    date: '2016-01-01',
    statedChange: { participants: 10, society: '1000000 SEK/year' },
    intervention: { participants: 10, cost: '2000000 SEK' },
    appraisal,
    ...more,
  };
}

const resultOf = (more: object, appraisal?: object) => evaluate(readCase(fileOf(more, appraisal)));

function valueOf(more: object, id: string, appraisal?: object): number {
  return figureNamed(resultOf(more, appraisal).assessments[0]!, id)?.value ?? Number.NaN;
}

describe('prevention', () => {
  it('nine people who are spared five years at 603 000 kronor: 27.135 M, and 24.503 M at 3.5 %', () => {
    expect(valueOf({ prevention }, 'prevention.society', { discountRate: 0, marginalCostOfFunds: 1 })).toBeCloseTo(
      9 * 603_000 * 5,
      3,
    );
    // Green Book: five years at 3.5 % are worth 0.9662 + 0.9335 + 0.9019 + 0.8714 + 0.8420 = 4.5150.
    expect(Math.abs(valueOf({ prevention }, 'prevention.society') / (9 * 603_000) - 4.515)).toBeLessThan(0.001);
  });

  it('is discounted by a schedule where the case has one', () => {
    const appraisal = {
      discountSteps: [
        { from: 1, rate: 0 },
        { from: 2, rate: '100 %' },
      ],
      marginalCostOfFunds: 1,
    };
    expect(valueOf({ prevention: { ...prevention, years: 3 } }, 'prevention.society', appraisal)).toBeCloseTo(
      9 * 603_000 * 1.75,
      3,
    );
  });

  it('is worth nothing when the risk is the same with the intervention', () => {
    const { assessment, inputs, sampler } = modelOf(resultOf({ prevention }));
    expect(breakEven({ assessment, inputs, sampler }, 'prevention.society', 'prevention.riskWith')).toMatchObject({
      kind: 'turns',
      value: expect.closeTo(0.08, 9) as number,
    });
  });
});

describe('indirect effects', () => {
  it('a hundred people a year at 20 000 kronor, of which 80 % is left from year to year: 2 M × (1 + 0.8 + 0.64) = 4.88 M', () => {
    expect(
      valueOf({ indirectEffects }, 'indirect-effects.society', { discountRate: 0, marginalCostOfFunds: 1 }),
    ).toBeCloseTo(4_880_000, 3);
    expect(valueOf({ indirectEffects }, 'indirect-effects.society')).toBeCloseTo(
      2_000_000 * (1 / 1.035 + 0.8 / 1.035 ** 2 + 0.64 / 1.035 ** 3),
      3,
    );
  });
});

describe('wider effects', () => {
  const both = { prevention, indirectEffects };

  it('is in no other figure', () => {
    const [plain, more] = [resultOf({}), resultOf(both)].map(({ assessments }) => assessments[0]!);
    const others = more!.figures.filter(({ isWiderEffect }) => isWiderEffect !== true);
    expect(others.map(({ id, value }) => [id, value])).toEqual(plain!.figures.map(({ id, value }) => [id, value]));
    expect(
      more!.figures.filter(({ isWiderEffect }) => isWiderEffect).map(({ id, perParticipant }) => [id, perParticipant]),
    ).toEqual([
      ['prevention.society', undefined],
      ['indirect-effects.society', undefined],
    ]);
  });

  it('has the interval that a run of all inputs gives, and its value within it', () => {
    const result = resultOf(both);
    const model = modelOf(result);
    const whole = intervalsOf(toldUncertainty(simulated(model, 2_000, 9), undefined).summaries);
    const alone = widerEffectIntervals(result, model.assessment, { seed: 9, draws: 2_000 })!;
    for (const id of ['prevention.society', 'indirect-effects.society']) {
      const { low, high } = alone.get(id)!;
      expect(alone.get(id)).toEqual(whole.get(id));
      expect(low).toBeLessThan(figureNamed(model.assessment, id)!.value!);
      expect(high).toBeGreaterThan(figureNamed(model.assessment, id)!.value!);
    }
    expect(widerEffectIntervals(resultOf({}), resultOf({}).assessments[0]!, { seed: 1, draws: 100 })).toBeUndefined();
  });

  it('is explained down to what the case states', () => {
    const [assessment] = resultOf(both).assessments;
    const explained = JSON.stringify(explainFigure(assessment!, 'prevention.society'));
    for (const key of ['people', 'riskWithout', 'riskWith', 'yearlyCost', 'years'])
      expect(explained).toContain(`prevention.${key}`);
  });
});

const whole = [
  'en helhet att stå bredvid: typfall med participants, ett programme eller statedChange; till en tabell med deltagare räknas inte prevention',
  'a whole to stand beside: type cases with participants, a programme or a statedChange; prevention is not counted for a table of people',
] as const;
const range = [
  'ett värde med osäkerhet: en gradering som inte är measured, eller en fördelning under uncertainty.distributions',
  'a value with uncertainty: a grade that is not measured, or a distribution under uncertainty.distributions',
] as const;

test.each([
  [
    'a measured value without a range',
    fileOf({ prevention: { ...prevention, riskWith: '5 %' } }),
    ['prevention.riskWith', 'inconsistent', '5 % (measured)', ...range, 'riskWith: { value: 5 %, grade: estimated }'],
  ],
  [
    'a value at the end of what it can be',
    fileOf({ indirectEffects: { ...indirectEffects, survival: estimated('100 %') } }),
    [
      'indirectEffects.survival',
      'inconsistent',
      '100 % (estimated)',
      ...range,
      'uncertainty: { distributions: { indirectEffects.survival: { kind: triangular, least: 0, mode: 0.1, most: 0.3 } } }',
    ],
  ],
  [
    'no whole to stand beside',
    { title: 'x', date: '2016-01-01', typeCases: [{ name: 'A', before: {}, after: {} }], prevention },
    ['prevention', 'inconsistent', 'typeCases', ...whole, 'participants: 12'],
  ],
  [
    'no people at all, as in the settings of a table',
    { title: 'x', date: '2016-01-01', intervention: { participants: 10, cost: '2000000 SEK' }, prevention },
    ['prevention', 'inconsistent', 'prevention', ...whole, 'statedChange: { participants: 20, society: 0 SEK/year }'],
  ],
])('a fault: %s', (_, file, told) => {
  expect(problemsIn(() => readCase(file)).map(toldOf)).toEqual([told]);
});

test('a programme is a whole: nine people who are spared five years at 603 000 kronor stand beside it', () => {
  const typeCases = [{ id: 'work', name: 'Arbete', before: {}, after: { work: [{ wage: '25000 SEK/month' }] } }];
  const appraisal = { discountRate: 0, marginalCostOfFunds: 1 };
  const result = evaluate(
    readCase({
      title: 'x',
      date: '2016-01-01',
      typeCases,
      programme: { outcomes: { work: 12 }, noChange: 8 },
      appraisal,
      prevention,
      indirectEffects,
    }),
  );
  const group = result.assessments.find(({ id }) => id === 'cohort')!;
  expect(figureNamed(group, 'prevention.society')?.value).toBeCloseTo(27_135_000, 3);
  // 100 people a year at 20 000 kronor, of which four fifths are left each year: 2 M · (1 + 0.8 + 0.64).
  expect(figureNamed(group, 'indirect-effects.society')?.value).toBeCloseTo(4_880_000, 3);
});

test('the example that a fault of an amount gives is of its size, and can be read', () => {
  const zero = { ...prevention, yearlyCost: '0 SEK/year' };
  const [fault] = problemsIn(() => resultOf({ prevention: zero }));
  const { least, mode, most } = /least: (?<least>[^,]+), mode: (?<mode>[^,]+), most: (?<most>[^}]+?) \}/u.exec(
    fault?.example ?? '',
  )!.groups!;
  const distributions = { 'prevention.yearlyCost': { kind: 'triangular', least, mode, most } };
  expect(() => resultOf({ prevention: zero, uncertainty: { distributions } })).not.toThrow();
  expect(mode).toMatch(/000 SEK\/year$/u);
});

test('a distribution of its own is a range', () => {
  const uncertainty = { distributions: { 'prevention.riskWith': { kind: 'uniform', least: 0.04, most: 0.06 } } };
  expect(
    valueOf({ prevention: { ...prevention, riskWith: '5 %' }, uncertainty }, 'prevention.society', {
      discountRate: 0,
      marginalCostOfFunds: 1,
    }),
  ).toBeCloseTo(27_135_000, 3);
});
