import { describe, expect, test } from 'vitest';
import { evaluationOf, type TestSituation, valueOf } from '../../testing/situation.ts';
import { disposableIncome } from '../disposable-income.ts';
import { incomeTax } from '../income-tax/income-tax.ts';
import { childAllowance } from './child-allowance.ts';
import { housingAllowance } from './housing-allowance.ts';
import { maintenanceSupport } from './maintenance-support.ts';
import { derivedSocialAssistance } from './social-assistance.ts';

type Plain = Readonly<Record<string, unknown>>;

describe('child allowance (socialförsäkringsbalken 15 kap.)', () => {
  const monthly = (date: string, children: readonly number[]): number =>
    valueOf(childAllowance, { date, person: { children }, supports: [{ kind: 'child-allowance' }] }) / 12;

  test.each([
    // amelia.se 2018-03: 1 050 since 2006, 1 250 from March 2018; 150, 730, 1 740, 2 990, 4 240 more for two to six children
    ['2018-02-28', [4], 1_050],
    ['2018-03-01', [4], 1_250],
    ['2024-01-01', [4, 8], 2_650],
    ['2024-01-01', [4, 8, 12], 4_480],
    ['2024-01-01', [1, 4, 8, 12], 6_740],
    ['2024-01-01', [1, 2, 4, 8, 12], 5 * 1_250 + 2_990],
    ['2024-01-01', [1, 2, 3, 4, 8, 12], 6 * 1_250 + 4_240],
    // 16 and 17 count for the supplement and not for the allowance
    ['2024-01-01', [15, 16], 1_250 + 150],
    ['2024-01-01', [15, 18], 1_250],
  ])('on %s for %j: %i a month', (date, children, expected) => {
    expect(monthly(date, children)).toBe(expected);
  });

  test('is tax-free income that comes beside work, by its months', () => {
    const life = { date: 2024, person: { children: [4] }, work: [{ wage: '20000 SEK/month' }] };
    const evaluation = evaluationOf({ ...life, supports: [{ kind: 'child-allowance', months: 6 }] });
    expect(evaluation.of(disposableIncome).value - valueOf(disposableIncome, life)).toBeCloseTo(7_500, 6);
    expect(evaluation.of(incomeTax).value).toBe(valueOf(incomeTax, life));
  });
});

describe('housing allowance of families (97 kap. 15–22 §§)', () => {
  const monthly = (date: string | number, rent: number, person: Plain, more: Partial<TestSituation> = {}): number =>
    valueOf(housingAllowance, {
      date,
      person: { housingCost: `${String(rent)} SEK/month`, ...person },
      ...more,
      supports: [...(more.supports ?? []), { kind: 'housing-allowance' }],
    }) / 12;
  const earning = (yearly: number): Partial<TestSituation> => ({
    work: [{ wage: `${String(yearly)} SEK/month`, months: 1 }],
  });

  test.each([
    // half of the rent between 1 400 and 5 300, 5 900 or 6 600, and 1 500, 2 000 or 2 650
    [[4], 4_400, 1_500 + 1_500],
    [[4], 9_000, 1_950 + 1_500],
    [[4, 8], 9_000, 2_250 + 2_000],
    [[4, 8, 12], 9_000, 2_600 + 2_650],
    [[1, 4, 8, 12], 9_000, 2_600 + 2_650],
    [[4], 1_000, 1_500],
  ])('with children of %j and a rent of %i: %i a month without income', (children, rent, expected) => {
    expect(monthly(2025, rent, { children })).toBeCloseTo(expected, 6);
  });

  test.each([
    // 20 % of income above 150 000 (127 000 in 2017, SFS 2016:1294; 135 000 from March 2018, Försäkringskassan)
    ['2025-01-01', 150_000, 0],
    ['2025-01-01', 200_000, 10_000],
    ['2017-01-01', 200_000, 14_600],
    ['2018-03-01', 200_000, 13_000],
  ])('on %s an income of %i takes %i of the year', (date, income, taken) => {
    expect(12 * monthly(date, 9_000, { children: [4] }, earning(income))).toBeCloseTo(12 * 3_450 - taken, 6);
  });

  test('each of a couple has 75 000 free', () => {
    const couple = { children: [4], household: 'couple' };
    expect(12 * monthly(2025, 9_000, couple, earning(100_000))).toBeCloseTo(12 * 3_450 - 5_000, 6);
    expect(12 * monthly(2025, 9_000, { ...couple, partnerNetIncome: '10000 SEK/month' }, earning(50_000))).toBeCloseTo(
      12 * 3_450 - 9_000,
      6,
    );
  });

  test('less than 1 200 a year is not paid (16 §)', () => {
    expect(monthly(2025, 9_000, { children: [4] }, earning(150_000 + 5 * (12 * 3_450 - 1_200)))).toBeCloseTo(100, 6);
    expect(monthly(2025, 9_000, { children: [4] }, earning(150_000 + 5 * (12 * 3_450 - 1_199)))).toBe(0);
  });

  test.each([
    // 25 % from July 2021 to December 2021 and from July 2022, 40 % from July 2023: regeringen.se, kronofogden.se
    ['2021-06-30', 1],
    ['2021-07-01', 1.25],
    ['2022-06-30', 1],
    ['2022-07-01', 1.25],
    ['2023-07-01', 1.4],
    ['2024-06-30', 1.4],
    ['2025-01-01', 1],
  ])('the temporary supplement: on %s %d times the allowance', (date, factor) => {
    expect(monthly(date, 9_000, { children: [4] })).toBeCloseTo(factor * 3_450, 6);
  });

  test('80 % of a study grant and all introduction benefit are income (2 and 13 §§)', () => {
    const study = { supports: [{ kind: 'student-finance', grant: '200000 SEK/year', loan: '0 SEK/year', months: 9 }] };
    expect(12 * monthly(2025, 9_000, { children: [4] }, study)).toBeCloseTo(12 * 3_450 - 2_000, 6);
    const newcomer = { supports: [{ kind: 'introduction-benefit', amount: '170000 SEK/year' }] };
    expect(12 * monthly(2025, 9_000, { children: [4] }, newcomer)).toBeCloseTo(12 * 3_450 - 4_000, 6);
  });

  describe('without children, under 29 (24–27 §§)', () => {
    test.each([
      // 90 % of 1 800–2 600 and 65 % of 2 600–3 600
      [20, 2_600, 720],
      [28, 3_600, 1_370],
      [28, 9_000, 1_370],
    ])('at %i with a rent of %i: %i a month', (age, rent, expected) => {
      expect(monthly(2025, rent, { age })).toBeCloseTo(expected, 6);
    });

    test('a third of income above 41 000, 58 000 of a couple, is taken', () => {
      expect(12 * monthly(2025, 9_000, { age: 24 }, earning(71_000))).toBeCloseTo(12 * 1_370 - 10_000, 6);
      expect(12 * monthly(2025, 9_000, { age: 24, household: 'couple' }, earning(71_000))).toBeCloseTo(
        12 * 1_370 - 13_000 / 3,
        6,
      );
    });
  });
});

describe('maintenance support (socialförsäkringsbalken 18 kap. 20 §)', () => {
  const monthly = (date: string, children: readonly number[]): number =>
    valueOf(maintenanceSupport, { date, person: { children }, supports: [{ kind: 'maintenance-support' }] }) / 12;

  test.each([
    // prop. 2016/17:216 and 2017/18:173; Försäkringskassan, June 2021
    ['2016-01-01', [3, 12, 16], 3 * 1_573],
    ['2018-06-01', [3, 12, 16], 1_573 + 1_573 + 1_723],
    ['2019-06-01', [10, 11, 14, 15], 1_573 + 1_723 + 1_723 + 2_073],
    ['2022-01-01', [0, 11, 17, 18], 1_673 + 1_823 + 2_223],
  ])('on %s for %j: %i a month', (date, children, expected) => {
    expect(monthly(date, children)).toBe(expected);
  });

  test('lowers social assistance by as much', () => {
    const poor = { date: 2022, person: { children: [4], housingCost: '6000 SEK/month' } };
    const assistance = { kind: 'social-assistance' };
    const without = valueOf(derivedSocialAssistance, { ...poor, supports: [assistance] });
    expect(
      without - valueOf(derivedSocialAssistance, { ...poor, supports: [assistance, { kind: 'maintenance-support' }] }),
    ).toBeCloseTo(12 * 1_673, 6);
  });
});
