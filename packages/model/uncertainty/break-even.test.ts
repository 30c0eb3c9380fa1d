import { describe, expect, it } from 'vitest';
import { readCase } from '../case/read-case.ts';
import { evaluate } from '../evaluation/evaluate.ts';
import { type BreakEven, breakEven } from './break-even.ts';
import { modelOf, statedModel, type TestModel } from './testing/uncertain-model.ts';

/** A new-start job, where the employment service pays as much as its months without work give by law. */
function newStart(monthsWithoutWork: unknown, person: Readonly<Record<string, unknown>> = {}): TestModel {
  const file = {
    title: 'Test',
    date: '2024-01-01',
    residence: { municipality: 'skelleftea' },
    typeCases: [
      {
        id: 'a',
        name: 'A',
        person: { age: 30, ...person },
        before: {},
        after: { work: [{ wage: '25000 SEK/month', subsidy: { kind: 'new-start-job', monthsWithoutWork } }] },
        participants: 10,
      },
    ],
  };
  return modelOf(evaluate(readCase(file)));
}

const months = 'typeCases[0].after.work[0].subsidy.monthsWithoutWork';
const ofService = 'income.employment-service';

function turning(even: BreakEven) {
  if (even.kind !== 'turns')
    throw new Error(
      `does not turn: ${even.side}, tried ${String(even.searched.least)} to ${String(even.searched.most)}`,
    );
  return even;
}

// Regulation (2018:43) § 16: the support is as large as the payroll contribution, and twice that from 24 months (§ 17).
describe('an input with a threshold in law', () => {
  it('is searched as far as its field goes, and turns at the threshold with the values on both sides', () => {
    const model = newStart(12);
    const [low, high] = [12, 30].map(
      (value) => newStart(value).assessment.figures.find(({ id }) => id === ofService)!.value!,
    );
    const even = turning(breakEven(model, ofService, months, (low! + high!) / 2));
    // The rules take what is a hundredth of a month from a limit to be at it.
    expect(even.value).toBeCloseTo(24, 1);
    expect(even.jump!.low.figure).toBeCloseTo(low!, 4);
    expect(even.jump!.high.figure).toBeCloseTo(high!, 4);
  });

  it('is drawn when it is assumed', () => {
    const assumed = newStart({ value: 24, inferred: 'nothing is printed' });
    expect(assumed.inputs.find(({ id }) => id === months)!.distribution.standardDeviation).toBeGreaterThan(0);
  });
});

describe('what is tried', () => {
  it.each([
    ['appraisal.horizon', 1, 40],
    ['appraisal.deadweight', 0, 1],
    ['appraisal.displacement', 0, 1],
    ['appraisal.persistence', 0, 1],
    ['appraisal.marginalCostOfFunds', 1, 5],
  ])('%s is from %d to %d, as its field may be', (name, least, most) => {
    // A gain of 10 000 000 a year at a cost of 300 000 is never a loss.
    const strong = statedModel({}, { statedChange: { participants: 10, society: '10000000 SEK/year' } });
    const found = breakEven(strong, 'net-present-value.society', name, -1e12);
    expect(found).toMatchObject({ kind: 'never', searched: { least, most } });
  });

  it('stays within the ages and the insurance years of a person', () => {
    const model = newStart(30);
    for (const { id, least, most } of model.inputs) {
      if (id.endsWith('.age')) expect([least, most]).toEqual([16, 65]);
      if (id.endsWith('.insuranceYears')) expect(most).toBeLessThanOrEqual(40);
    }
  });

  it('is whole where the field is: 100 000 a year at a cost of 250 000 is a gain from the third year', () => {
    const model = statedModel({}, { intervention: { participants: 10, cost: '250000 SEK' } });
    const even = turning(breakEven(model, 'net-present-value.society', 'appraisal.horizon'));
    expect(even.value).toBe(2);
    expect(even.jump).toEqual({ low: { value: 2, figure: -50_000 }, high: { value: 3, figure: 50_000 } });
    expect(even.others).toEqual([]);
  });
});

describe('a payback', () => {
  it('passes a target between two whole months', () => {
    // 12 × 300 000 / x months, rounded up: 36 down to 100 000 a year, and 37 below.
    const even = turning(breakEven(statedModel(), 'payback.society', 'statedChange.society', 36));
    expect(even.value).toBeCloseTo(100_000, 0);
    expect([even.jump!.low.figure, even.jump!.high.figure]).toEqual([37, 36]);
  });
});

describe('a figure that follows its input evenly', () => {
  it('is at the target, and jumps nowhere', () => {
    const even = turning(breakEven(statedModel(), 'profitability-5.society', 'intervention.cost'));
    expect(even.value).toBeCloseTo(500_000, 3);
    expect(even.jump).toBeUndefined();
    expect(even.others).toEqual([]);
  });
});

describe('a figure that turns more than once', () => {
  it('has all its turning points, the nearest to the case first', () => {
    const model = statedModel();
    // A made-up sampler: society's yearly gain is 10⁻⁴ (x − 40 000)(x − 120 000) of what is stated.
    const parabola: TestModel = {
      ...model,
      sampler: {
        run: (columns) => {
          const sampled = model.sampler.run(columns);
          return {
            ...sampled,
            income: { society: sampled.income.society!.map((x) => ((x - 40_000) * (x - 120_000)) / 10_000) },
          };
        },
      },
    };
    const even = turning(breakEven(parabola, 'income.society', 'statedChange.society'));
    expect(even.value).toBeCloseTo(120_000, 3);
    expect(even.isAboveWhenHigher).toBe(true);
    expect(even.others.map(({ value, isAboveWhenHigher }) => [Math.round(value), isAboveWhenHigher])).toEqual([
      [40_000, false],
    ]);
  });
});
