import { describe, expect, test } from 'vitest';
import { evaluate, figureOf } from '../../evaluation/evaluate.ts';
import { assessmentOf } from '../../explanation/explain-figure.ts';
import type { FigureId } from '../../figures/figure-rules.ts';
import type { Case } from '../case.ts';
import { changedCase, readCase } from '../read-case.ts';
import {
  problemsIn,
  soundCase,
  withKeys,
  withResource,
  withStatedChange,
  withTypeCase,
  wrongLanguage,
} from '../testing/bad-input.ts';
import { changeTo } from './write-change.ts';

function value(ofCase: Case, figure: FigureId): number {
  return figureOf(assessmentOf(evaluate(ofCase), undefined), figure)?.value ?? Number.NaN;
}

describe('a price of the list', () => {
  const visits = {
    ...withResource({ item: 'gp-visit', quantity: 10 }),
    date: '2016-01-01',
    settings: { indirectTaxFactor: 1 },
  };
  const own = (price: string) => ({
    ...visits,
    prices: [{ id: 'gp-visit', actor: 'region', name: 'Besök', price, year: 2016, source: 'Test' }],
  });

  test('is changed by its id, also where the case has one of its own', () => {
    const ofOwn = readCase(own('1500 SEK/unit'));
    const changed = [
      changedCase(ofOwn, [{ name: 'prices.gp-visit', value: '2000 SEK/unit' }]),
      readCase(own('1500 SEK/unit'), [{ name: 'prices.gp-visit', value: '2 000 kr/besök' }]),
    ];
    // The ten visits are no longer made, so the region spares 5 000 kronor more than at 1 500 each.
    for (const one of changed) expect(value(one, 'income.region') - value(ofOwn, 'income.region')).toBeCloseTo(5000, 6);
  });

  test('keeps the price level and what is said of the one that it replaces', () => {
    const visit = (ofCase: Case) => ofCase.typeCases[0]!.before.items.resources[0]!.inputs;
    const [before, after] = [
      readCase(visits),
      readCase(visits, [{ name: 'prices.gp-visit', value: '1000 SEK/unit' }]),
    ].map(visit);
    expect(after).toEqual({ ...before, listPrice: { ...before!['listPrice'], value: 1000 } });
  });

  test.each([
    ['prices.gp-visits', '1000 SEK/unit', 'unknown-choice'],
    ['prices.gp-visit', '1000 SEK/day', 'wrong-unit'],
    ['prices.gp-visit', '1000', 'missing-unit'],
    ['prices.gp-visit', '-1 SEK/unit', 'out-of-range'],
    ['prices.gp-visit', 'mycket', 'not-a-quantity'],
  ])('is refused: %s=%s', (name, written, kind) => {
    const problems = problemsIn(() => readCase(visits, [{ name, value: written }]));
    expect(problems.map((one) => [one.kind, one.path])).toEqual([[kind, name]]);
    expect(problems.flatMap(wrongLanguage)).toEqual([]);
  });
});

describe('a dated parameter', () => {
  const share = 'parameters.appraisal.discount-rate';
  const appraisal = { persistence: 1, deadweight: 0, displacement: 0, marginalCostOfFunds: 1 };
  const bought = withStatedChange({ participants: 1, society: '100 SEK/year' }, { appraisal });

  test('is changed by its id, where the case leaves the value to it', () => {
    // Five years at 10 %: (1 − 1.1⁻⁵) / 0.1.
    expect(value(readCase(bought, [{ name: share, value: '10 %' }]), 'present-value.society')).toBeCloseTo(379.0787, 3);
    const stated = { ...bought, appraisal: { ...appraisal, discountRate: '0 %' } };
    expect(value(readCase(stated, [{ name: share, value: '10 %' }]), 'present-value.society')).toBeCloseTo(500, 9);
  });

  test('that is a schedule is multiplied', () => {
    const person = { household: 'couple', children: [3], housingCost: '7000 SEK/month' };
    const before = { supports: [{ kind: 'social-assistance', months: 12 }] };
    const family = { ...withTypeCase({ person, before, after: {} }), date: '2026-01-01' };
    const municipality = (factor: string) =>
      value(
        readCase(family, [{ name: 'parameters.benefit.social-assistance.norm.child', value: factor }]),
        'income.municipality',
      );
    expect(municipality('1.2') - municipality('1')).toBeCloseTo(municipality('1.1') - municipality('0.9'), 6);
    expect(municipality('1.2')).toBeGreaterThan(municipality('1'));
  });

  test.each([
    ['parameters.appraisal.discount', '10 %', 'unknown-choice'],
    [share, '10 SEK/year', 'wrong-unit'],
    [share, '110 %', 'out-of-range'],
  ])('is refused: %s=%s', (name, written, kind) => {
    expect(problemsIn(() => readCase(bought, [{ name, value: written }])).map((one) => [one.kind, one.path])).toEqual([
      [kind, name],
    ]);
  });
});

describe('a case with other values', () => {
  const supports = (months: number) =>
    withTypeCase({
      before: {
        supports: [{ kind: 'sickness-benefit', amount: '10000 SEK/month', months }],
        work: [{ wage: '19000 SEK/month', months: 6 }],
      },
    });
  const months = { id: 'typeCases[0].before.supports[0].months', unit: 'number', grade: 'assumed' } as const;

  test('is checked anew: a year has twelve months', () => {
    const sound = readCase(supports(6));
    expect(
      problemsIn(() => changedCase(sound, [changeTo({ input: months, value: 7 })])).map(({ kind, path }) => [
        kind,
        path,
      ]),
    ).toEqual([['inconsistent', 'typeCases[0].before']]);
    expect(
      changedCase(sound, [changeTo({ input: months, value: 5 })]).typeCases[0]!.before.items.supports[0]!.inputs[
        'months'
      ]?.value,
    ).toBe(5);
    expect(sound.typeCases[0]!.before.items.supports[0]!.inputs['months']?.value).toBe(6);
  });

  test('says how well a value is known that the file leaves out, or takes from an assumption', () => {
    const society = { id: 'statedChange.society', unit: 'SEK/year', grade: 'estimated' } as const;
    const deadweight = { id: 'appraisal.deadweight', unit: 'share', grade: 'assumed' } as const;
    const ofCase = readCase(
      withStatedChange({ participants: 1, society: '$income' }, { assumptions: { income: '100 SEK/year' } }),
    );
    const { file } = changedCase(ofCase, [
      changeTo({ input: society, value: 0.000_000_25 }),
      changeTo({ input: deadweight, value: 0.125 }),
    ]);
    expect(file.statedChange?.society).toMatchObject({
      kind: 'stated',
      value: 0.000_000_25,
      unit: 'SEK/year',
      grade: 'estimated',
    });
    expect(file.appraisal?.deadweight).toMatchObject({ kind: 'stated', value: 0.125, unit: 'share', grade: 'assumed' });
  });

  test.each([
    ['SEK/month', 12.375],
    ['SEK/month', 999.001],
    ['SEK/month', 1 / 3],
    ['SEK/month', 0],
  ])('has the number that is put in (%s, %d)', (unit, number) => {
    const wage = { id: 'typeCases[0].after.work[0].wage', unit, grade: 'measured' } as const;
    const changed = changedCase(readCase(soundCase), [changeTo({ input: wage, value: number })]);
    expect(changed.typeCases[0]!.after.items.work[0]!.inputs['wage']?.value).toBe(number);
  });

  test('may be changed again, and what is changed last holds', () => {
    const first = readCase(soundCase, [{ name: 'settings.indirectTaxFactor', value: '1.1' }]);
    const wage = { name: 'typeCases[0].after.work[0].wage', value: '21000 SEK/month' };
    const again = changedCase(changedCase(first, [wage]), [{ name: 'settings.indirectTaxFactor', value: '1.2' }]);
    expect([again.indirectTaxFactor.value, again.typeCases[0]!.after.items.work[0]!.inputs['wage']?.value]).toEqual([
      1.2, 21_000,
    ]);
  });

  test('an assumption with full stops in its name is one', () => {
    const ofCase = readCase(
      withKeys({ assumptions: { 'tax.factor': '1.1' }, settings: { indirectTaxFactor: '$tax.factor' } }),
    );
    expect(changedCase(ofCase, [{ name: 'assumptions.tax.factor', value: '1.3' }]).indirectTaxFactor.value).toBe(1.3);
  });

  test('leaves out the scenarios that it cannot be together with, and the others keep what they state', () => {
    const scenarios = {
      long: { set: { 'typeCases[0].before.work[0].months': 7 } },
      short: { set: { [months.id]: 3 } },
    };
    const ofCase = readCase({ ...supports(5), scenarios });
    expect(ofCase.scenarios.map(({ id }) => id)).toEqual(['long', 'short']);
    const changed = changedCase(ofCase, [changeTo({ input: months, value: 6 })]);
    expect(
      changed.scenarios.map((one) => [
        one.id,
        one.case.typeCases[0]!.before.items.supports[0]!.inputs['months']?.value,
      ]),
    ).toEqual([['short', 3]]);
  });
});
