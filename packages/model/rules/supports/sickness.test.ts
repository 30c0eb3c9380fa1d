import { describe, expect, test } from 'vitest';
import { type TestSituation, valueOf, valueOfFirst } from '../../testing/situation.ts';
import { incomeTax } from '../income-tax/income-tax.ts';
import { housingSupplement } from './housing-supplement.ts';
import { sicknessBenefitDay } from './sickness-benefit.ts';
import { supportAmount } from './support-amount.ts';

type Support = Readonly<Record<string, unknown>>;
const yearly = (date: string | number, support: Support, person: Support = {}): number =>
  valueOfFirst(supportAmount, 'supports', { date, person, supports: [support] });

describe('sickness benefit', () => {
  const day = (date: string | number, income: number, more: Support = {}): number =>
    valueOfFirst(sicknessBenefitDay, 'supports', {
      date,
      supports: [{ kind: 'sickness-benefit', qualifyingIncome: `${String(income)} SEK/year`, ...more }],
    });
  const continuation = { level: 'continuation' };

  test.each([
    // README: verified 2018 and 2023; forsakringskassan.se, Aktuella belopp 2022 and 2023
    ['2018-01-01', 900_000, {}, 725],
    ['2022-01-01', 900_000, {}, 1_027],
    ['2022-01-01', 900_000, continuation, 963],
    ['2023-01-01', 900_000, {}, 1_116],
    ['2023-01-01', 900_000, continuation, 1_046],
    ['2022-01-01', 11_592, {}, 24],
    ['2022-01-01', 11_592, continuation, 23],
    ['2023-01-01', 12_600, {}, 27],
    ['2023-01-01', 12_600, continuation, 25],
  ])('on %s with an income of %i %o is %i a day (verified, Försäkringskassan)', (date, income, more, expected) => {
    expect(day(date, income, more)).toBe(expected);
  });

  test('SGI 300 000: 638 in any year whose ceiling exceeds it (computed)', () => {
    for (const date of [2013, 2018, 2020, 2026]) expect(day(date, 300_000)).toBe(638);
    expect(day(2020, 300_099)).toBe(638);
  });

  test('the normal level lasts 364 days of 450, the first day of a spell not counted (27 kap. 21 §); then comes the continuation level', () => {
    const of = (more: Support): number =>
      yearly(2023, { kind: 'sickness-benefit', qualifyingIncome: '300000 SEK/year', ...more });
    // 300 000 × 0.97 × 80 and 75 % / 365 = 638 and 598
    expect(of({})).toBe(365 * 638);
    expect(of({ daysUsed: 300 })).toBe(64 * 638 + 301 * 598);
    expect(of({ daysUsed: 300, months: 2.4 })).toBeCloseTo(64 * 638 + 9 * 598, 6);
    expect(of({ daysUsed: 400, extent: 0.5 })).toBe((365 * 598) / 2);
    expect(of({ daysUsed: 300, level: 'continuation' })).toBe(365 * 598);
  });

  test('there is none below 24 % of the price base amount', () => {
    expect(day(2023, 12_599)).toBe(0);
  });

  test('an unemployed person has at most 486 a day, 543 from 7 September 2015 (verified)', () => {
    const unemployed = { unemployed: true };
    expect(day('2015-09-06', 300_000, unemployed)).toBe(486);
    expect(day('2015-09-07', 300_000, unemployed)).toBe(543);
    expect(day('2026-01-01', 300_000, { ...unemployed, ...continuation })).toBe(543);
    expect(day('2026-01-01', 200_000, unemployed)).toBe(425);
  });

  test('is paid for calendar days, by months and extent; a monthly income is twelve times as much a year', () => {
    const benefit = { kind: 'sickness-benefit', qualifyingIncome: '25000 SEK/month' };
    expect(yearly(2020, benefit)).toBe(638 * 365);
    expect(yearly(2020, { ...benefit, months: 6, extent: '25 %' })).toBeCloseTo((638 * 365) / 8, 6);
    expect(yearly(2020, { ...benefit, kind: 'rehabilitation-allowance' })).toBe(638 * 365);
  });
});

describe('sickness and activity compensation', () => {
  const monthly = (date: string | number, age: number, more: Support = {}, person: Support = {}): number =>
    yearly(date, { kind: age < 30 ? 'activity-compensation' : 'sickness-compensation', ...more }, { age, ...person }) /
    12;

  test.each([
    // forsakringskassan.se, Aktuella belopp 2022
    [20, 9_982],
    [21, 10_183],
    [23, 10_385],
    [25, 10_586],
    [27, 10_787],
    [29, 10_988],
    [30, 11_190],
    [60, 11_190],
  ])('guarantee level at %i years in 2022 is %i a month (verified, Försäkringskassan)', (age, expected) => {
    expect(monthly(2022, age)).toBe(expected);
  });

  test('age 30+ in 2025: 13 622 (computed)', () => {
    expect(monthly(2025, 30)).toBe(13_622);
  });

  test('highest income-related compensation: 19 531 in 2022, 21 230 in 2023 (verified, Försäkringskassan)', () => {
    const high = { assumedIncome: '900000 SEK/year' };
    expect(monthly(2022, 45, high)).toBe(19_531);
    expect(monthly(2023, 45, high)).toBe(21_230);
  });

  test('the higher of guarantee and income-related is paid, by extent, insurance years and months', () => {
    expect(monthly(2025, 45, { assumedIncome: '100000 SEK/year' })).toBe(13_622);
    // 0.647 × 300 000 / 12 = 16 175
    expect(monthly(2025, 45, { assumedIncome: '25000 SEK/month' })).toBe(16_175);
    expect(monthly(2025, 45, { extent: 0.5 })).toBe(6_811);
    // 2.78 × 58 800 × 20 / 40 / 12
    expect(monthly(2025, 45, {}, { insuranceYears: 20 })).toBe(6_811);
    // 35 kap. 3 §: nothing below three years; 2.78 × 58 800 × 3 / 40 / 12
    expect(monthly(2025, 45, {}, { insuranceYears: 2 })).toBe(0);
    expect(monthly(2025, 45, {}, { insuranceYears: 3 })).toBe(1_022);
    expect(yearly(2025, { kind: 'sickness-compensation', months: 3 }, { age: 45 })).toBe(3 * 13_622);
  });
});

describe('dormant compensation (36 kap. 18 §)', () => {
  test('a quarter of the part that is dormant is paid: 11 190 a month in 2022 gives 2 797.50', () => {
    expect(yearly(2022, { kind: 'dormant-compensation' }, { age: 40 })).toBeCloseTo(2_797.5 * 12, 6);
    expect(yearly(2022, { kind: 'dormant-compensation', extent: 0.5, months: 6 }, { age: 40 })).toBeCloseTo(
      (5_595 / 4) * 6,
      6,
    );
  });

  test('it is tax-free (inkomstskattelagen 11 kap. 30 § tredje stycket)', () => {
    const work = [{ wage: '20000 SEK/month' }];
    expect(valueOf(incomeTax, { date: 2022, work, supports: [{ kind: 'dormant-compensation' }] })).toBe(
      valueOf(incomeTax, { date: 2022, work }),
    );
  });

  test('housing supplement can be had beside it (101 kap. 4 §)', () => {
    const supports = [{ kind: 'dormant-compensation' }, { kind: 'housing-supplement' }];
    expect(
      valueOf(housingSupplement, { date: 2025, person: { age: 40, housingCost: '8000 SEK/month' }, supports }),
    ).toBe(6_550 * 12);
  });
});

describe('housing supplement of a single person, 30+, full compensation, 2025', () => {
  const monthly = (rent: number, more: Partial<TestSituation> = {}, amount?: number, months = 12): number =>
    valueOf(housingSupplement, {
      date: 2025,
      person: { age: 40, housingCost: `${String(rent)} SEK/month` },
      ...more,
      supports: [
        { kind: 'sickness-compensation', ...(amount !== undefined && { amount: `${String(amount)} SEK/year` }) },
        { kind: 'housing-supplement', months },
      ],
    }) / months;

  test('rent 8 000, guarantee level: 6 550, the statutory maximum (verified)', () => {
    expect(monthly(8_000)).toBe(6_550);
    expect(monthly(20_000)).toBe(6_550);
    expect(monthly(8_000, {}, undefined, 5)).toBe(6_550);
  });

  test('rent 6 000 and a wage of 60 000 a year: 3 950 (computed)', () => {
    expect(monthly(6_000, { work: [{ wage: '5000 SEK/month', concurrent: true }] })).toBe(3_950);
  });

  test('rent 4 500 and 30 000 a year of compensation above the guarantee level: 2 770 (computed)', () => {
    expect(monthly(4_500, {}, 2.78 * 58_800 + 30_000)).toBe(2_770);
  });

  test('belongs to sickness or activity compensation: it lasts as long as that does', () => {
    const half = {
      date: 2025,
      person: { age: 40, housingCost: '8000 SEK/month' },
      supports: [{ kind: 'sickness-compensation', months: 5 }, { kind: 'housing-supplement' }],
    };
    expect(valueOf(housingSupplement, half)).toBe(5 * 6_550);
  });

  test('is never negative', () => {
    expect(monthly(1_000, { work: [{ wage: '60000 SEK/month', concurrent: true }] })).toBe(0);
  });
});

describe('housing supplement by year and household', () => {
  const monthly = (date: string, housingCost: number, person: Support = {}): number =>
    valueOf(housingSupplement, {
      date,
      person: { age: 40, housingCost: `${String(housingCost)} SEK/month`, ...person },
      supports: [{ kind: 'sickness-compensation' }, { kind: 'housing-supplement' }],
    }) / 12;

  test.each([
    // SFS 2016:1292; forsakringskassan.se 2017-12-28: 95 % of 5 000, then 96 % and 70 % between 5 000 and 5 600
    ['2017-01-01', 5_600, 4_750],
    ['2017-12-31', 4_000, 3_800],
    ['2018-01-01', 4_000, 3_840],
    ['2018-01-01', 5_600, 5_220],
    ['2021-12-31', 9_000, 5_220],
    ['2022-01-01', 5_600, 5_220],
    ['2022-01-01', 9_000, 6_550],
  ])('on %s a rent of %i gives %i', (date, housingCost, expected) => {
    expect(monthly(date, housingCost)).toBe(expected);
  });

  test('each of a couple gets at most 3 275 (Försäkringskassan): half of what the two have together', () => {
    expect(monthly('2025-01-01', 20_000, { household: 'couple' })).toBe(3_275);
    expect(monthly('2025-01-01', 5_000, { household: 'couple' })).toBe(2_400);
  });

  test("a partner's income above the exempt amount of 2.2 PBB counts, half of it for each (102 kap. 6 and 17 §§)", () => {
    // 50 % of 360 000 is 180 000, less 2.2 × 58 800 = 50 640; half of it at 62 % is 15 698.40 a year.
    expect(monthly('2025-01-01', 20_000, { household: 'couple', partnerNetIncome: '30000 SEK/month' })).toBe(
      Math.round(3_275 - 15_698.4 / 12),
    );
    expect(monthly('2025-01-01', 20_000, { household: 'couple', partnerNetIncome: '21000 SEK/month' })).toBe(3_275);
  });
});
