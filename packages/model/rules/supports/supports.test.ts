import { describe, expect, test } from 'vitest';
import { evaluationOf, type TestSituation, valueOf, valueOfFirst } from '../../testing/situation.ts';
import { disposableIncome, newDebt } from '../disposable-income.ts';
import { incomeTax } from '../income-tax/income-tax.ts';
import { assessedIncome, pensionableIncome, sicknessDisabilityIncome, workIncome } from '../income-tax/incomes.ts';
import { introductionSupplements } from './introduction-supplements.ts';
import { studentGrant, studentLoan } from './student-finance.ts';
import { supportAmount } from './support-amount.ts';
import { supportKindNames } from './support-kinds.ts';

type Support = Readonly<Record<string, unknown>>;
const yearly = (date: string | number, support: Support, person: Support = {}): number =>
  valueOfFirst(supportAmount, 'supports', { date, person, supports: [support] });

describe('a stated amount', () => {
  test('is what was paid: per month, per year, whatever the extent', () => {
    expect(yearly(2015, { kind: 'social-assistance', amount: '120000 SEK/year' })).toBe(120_000);
    expect(yearly(2015, { kind: 'social-assistance', amount: '8000 SEK/month', months: 7 })).toBe(56_000);
    expect(yearly(2015, { kind: 'sickness-benefit', amount: '8000 SEK/month', extent: 0.5 })).toBe(96_000);
    expect(yearly(2015, { kind: 'sickness-benefit', amount: '60000 SEK/year', months: 7 })).toBeCloseTo(60_000, 6);
  });
});

describe('unemployment benefit to September 2025 (lagen 1997:238)', () => {
  /** A period that has begun, so that no waiting days are left. */
  const begun = { daysUsed: 1 };
  const benefit = (date: string | number, wage: number, more: Support = {}, person: Support = {}): number =>
    yearly(
      date,
      { kind: 'unemployment-benefit', previousWage: `${String(wage)} SEK/month`, ...begun, ...more },
      person,
    );

  test('80 % for 200 days and 70 % for the next 100, five days a week', () => {
    // 22 000 / 22 = 1 000 a day; twelve months are 264 days.
    expect(benefit(2024, 22_000)).toBe(199 * 800 + 65 * 700);
    expect(benefit(2024, 22_000, { months: 9 })).toBe(198 * 800);
  });

  test('is capped at 1 200 a day for 100 days and at 1 000 after', () => {
    expect(benefit(2024, 40_000)).toBe(99 * 1_200 + 165 * 1_000);
  });

  test('ends with day 300', () => {
    expect(benefit(2024, 22_000, { daysUsed: 250 })).toBe(50 * 700);
    expect(benefit(2024, 40_000, { daysUsed: 50, months: 6 })).toBe(50 * 1_200 + 82 * 1_000);
  });

  test('goes on to day 450 with a child under 18 (22 §): 114 000 at the highest amount of 2016', () => {
    expect(benefit(2016, 40_000, { daysUsed: 300 }, { children: [17] })).toBe(150 * 760);
    expect(benefit(2024, 22_000, { daysUsed: 250 }, { children: [4] })).toBe(200 * 700);
    expect(() => benefit(2024, 22_000, { daysUsed: 300 }, { children: [18] })).toThrow(/300/u);
    expect(() => benefit(2024, 22_000, { daysUsed: 450 }, { children: [4] })).toThrow(/450/u);
  });

  test('is at least the base amount: 320, 365 from September 2015, 510 from April 2020', () => {
    for (const [date, base] of [
      ['2014-01-01', 320],
      ['2016-01-01', 365],
      ['2021-01-01', 510],
    ] as const) {
      expect(benefit(date, 5_000, { months: 1 })).toBe(22 * base);
    }
  });

  test('was at most 680 a day before September 2015, 910 and 760 before the summer of 2020', () => {
    expect(benefit(2014, 40_000)).toBe(264 * 680);
    expect(benefit(2016, 40_000)).toBe(99 * 910 + 165 * 760);
  });

  test('follows the extent', () => {
    expect(benefit(2024, 22_000, { extent: 0.5, months: 2 })).toBe(44 * 400);
  });

  test.each([
    // lararnasakassa.se and unionensakassa.se: six waiting days, none from 30 March 2020 to 3 January 2021, two from 3 January 2022
    ['2019-01-01', 6],
    ['2020-03-30', 0],
    ['2021-01-03', 0],
    ['2021-01-04', 6],
    ['2022-01-02', 6],
    ['2022-01-03', 2],
    ['2025-09-30', 2],
  ])('a new period on %s begins with %i days without pay', (date, days) => {
    const day = Math.round((0.8 * 20_000) / 22);
    expect(benefit(date, 20_000, { daysUsed: 0, months: 1 }) + days * day).toBe(benefit(date, 20_000, { months: 1 }));
  });

  test('those who have not been members for twelve months have the base amount: 510 a day in 2024', () => {
    for (const level of ['not-member', 'member-six-months'])
      expect(benefit(2024, 40_000, { level, months: 1 })).toBe(22 * 510);
  });
});

describe('unemployment benefit from October 2025 (lagen 2024:506)', () => {
  const benefit = (wage: number, more: Support = {}): number =>
    yearly('2025-10-01', {
      kind: 'unemployment-benefit',
      previousWage: `${String(wage)} SEK/month`,
      daysUsed: 1,
      ...more,
    });

  test('a month is at most 27 200: 80 % of 34 000', () => {
    expect(benefit(34_000, { months: 1 })).toBeCloseTo(27_200, 6);
    expect(benefit(60_000, { months: 1 })).toBeCloseTo(27_200, 6);
  });

  test('80, 70 and 65 % for 100 days each (5 kap. 10 §)', () => {
    expect(benefit(22_000)).toBeCloseTo(1_000 * (99 * 0.8 + 100 * 0.7 + 65 * 0.65), 6);
    expect(benefit(22_000, { daysUsed: 190, months: 1 })).toBeCloseTo(1_000 * (10 * 0.7 + 12 * 0.65), 6);
  });

  test('begins with two days without pay (4 kap. 3 §)', () => {
    expect(benefit(22_000, { daysUsed: 0, months: 1 })).toBeCloseTo(20 * 800, 6);
  });

  test.each([
    // 5 kap. 5, 6 and 10 §§: 60 or 50 %, ten points less after 100 days and five more after 200
    ['member-six-months', [0.6, 0.5, 0.45]],
    ['not-member', [0.5, 0.4, 0.35]],
  ] as const)('a %s has %j', (level, shares) => {
    for (const [place, share] of shares.entries()) {
      expect(benefit(22_000, { level, daysUsed: 100 * place + 10, months: 1 })).toBeCloseTo(22_000 * share, 6);
    }
  });

  test('lasts for the days of the period (4 kap. 4–5 §§)', () => {
    expect(benefit(22_000, { daysUsed: 280 })).toBeCloseTo(20 * 650, 6);
    expect(benefit(22_000, { periodDays: 200, daysUsed: 190 })).toBeCloseTo(10 * 700, 6);
    expect(benefit(22_000, { periodDays: 100, daysUsed: 90, level: 'not-member' })).toBeCloseTo(10 * 500, 6);
    expect(() => benefit(22_000, { periodDays: 100, daysUsed: 100 })).toThrow(/100/u);
    expect(() => benefit(22_000, { daysUsed: 300 })).toThrow(/300/u);
  });

  test('a period of 66 days is counted on 10 000 a month, a twelfth of the least income (5 kap. 2 §)', () => {
    expect(benefit(22_000, { periodDays: 66 })).toBeCloseTo((65 * 0.8 * 10_000) / 22, 6);
  });

  test('who had a decision before goes on under the older act (iaf.se): 873 and not 764 a day at 24 000, days 101–200', () => {
    const month = { daysUsed: 120, months: 1 };
    expect(benefit(24_000, { ...month, level: 'earlier-act' }) / 22).toBe(873);
    expect(Math.round(benefit(24_000, month) / 22)).toBe(764);
    expect(
      yearly('2026-03-01', {
        kind: 'unemployment-benefit',
        previousWage: '34000 SEK/month',
        ...month,
        level: 'earlier-act',
      }),
    ).toBe(22 * 1_000);
  });

  test('the older law applies to all the day before', () => {
    const month = { kind: 'unemployment-benefit', previousWage: '34000 SEK/month', daysUsed: 1, months: 1 };
    expect(yearly('2025-09-30', month)).toBe(22 * 1_236);
    expect(yearly('2025-09-30', { ...month, level: 'earlier-act' })).toBe(22 * 1_236);
  });
});

describe('activity support from the wage before unemployment', () => {
  const support = (date: string, wage: number, daysUsed: number, more: Support = {}): number =>
    yearly(date, {
      kind: 'activity-support',
      previousWage: `${String(wage)} SEK/month`,
      daysUsed,
      months: 1,
      ...more,
    }) / 22;

  test.each([
    // Förordningen (2017:819) 2 kap. 3–4 §§: 80, 70 and 65 %, then five points less for each hundred days
    [10, 0.8],
    [110, 0.7],
    [210, 0.65],
    [310, 0.6],
    [410, 0.55],
    [510, 0.5],
    [710, 0.4],
  ])('from October 2025, after %i days, is %d of the wage', (daysUsed, share) => {
    expect(support('2025-10-01', 26_400, daysUsed)).toBeCloseTo(1_200 * share, 6);
  });

  test('counts at most 34 000 a month, and 1 364 a day after day 300', () => {
    expect(support('2026-01-01', 60_000, 10)).toBeCloseTo((0.8 * 34_000) / 22, 6);
    expect(support('2026-01-01', 60_000, 310)).toBeCloseTo(0.6 * 1_364, 6);
  });

  test('is never below 365 a day, however many days', () => {
    expect(support('2026-01-01', 10_000, 310)).toBe(365);
    expect(support('2026-01-01', 60_000, 1_190)).toBe(365);
    expect(support('2026-01-01', 60_000, 3_000)).toBe(365);
  });

  test('crosses day 300 within the year', () => {
    expect(22 * support('2026-01-01', 26_400, 290)).toBeCloseTo(10 * 1_200 * 0.65 + 12 * 1_200 * 0.6, 6);
  });

  test('before October 2025 it was the daily benefit and 65 % after its days, at most 1 000 a day', () => {
    expect(support('2024-01-01', 24_000, 120)).toBe(873);
    expect(support('2024-01-01', 24_000, 320)).toBe(Math.round((0.65 * 24_000) / 22));
    expect(support('2024-01-01', 60_000, 320)).toBe(1_000);
  });

  test.each([
    // Försäkringskassan, quoted 2025-09-14: 432 a day from October to December 2025, 415 after
    ['2025-10-01', 432],
    ['2025-12-31', 432],
    ['2026-01-01', 415],
  ])('who had it before October 2025 has at least, on %s, %i a day', (date, floor) => {
    expect(support(date, 10_000, 400, { level: 'income-based-since-before-october-2025' })).toBe(floor);
    expect(support(date, 10_000, 400)).toBe(365);
  });
});

describe('introduction benefit with its supplements (förordning 2017:819, 3 kap. 10–16 §§)', () => {
  const monthly = (person: Support): number =>
    valueOf(introductionSupplements, { date: 2024, person, supports: [{ kind: 'introduction-benefit' }] }) / 12;

  test.each([
    [{ children: [3] }, 800],
    [{ children: [10, 11] }, 2_300],
    [{ children: [19] }, 1_500],
    [{ children: [20] }, 0],
    // The three oldest
    [{ children: [1, 2, 3, 4] }, 2_400],
    [{ children: [1, 12, 14, 3] }, 3_800],
    [{ children: [1, 12, 14, 13, 3] }, 4_500],
    // Alone: rent between 1 800 and 5 700
    [{ housingCost: '5000 SEK/month' }, 3_200],
    [{ housingCost: '9000 SEK/month' }, 3_900],
    [{ housingCost: '1500 SEK/month' }, 0],
    [{ housingCost: '5000 SEK/month', household: 'couple' }, 0],
    [{ housingCost: '5000 SEK/month', children: [5] }, 800],
  ])('%o adds %i a month', (person, amount) => {
    expect(monthly(person)).toBeCloseTo(amount, 6);
  });
});

describe('student finance', () => {
  const finance = (date: string | number, more: Support = {}, life: Partial<TestSituation> = {}) => {
    const evaluation = evaluationOf({ date, ...life, supports: [{ kind: 'student-finance', weeks: 40, ...more }] });
    return { grant: evaluation.of(studentGrant).value, loan: evaluation.of(studentLoan).value, evaluation };
  };

  test.each([
    // csn.se 2016, 2018 (first half), 2023 and 2024; 2018-07: 1.74 % of PBB, rounded down
    // csn.se 2014: 2 251 a week together; 1.59 % of PBB, rounded down
    ['2014-01-01', 705, 1_546],
    ['2013-01-01', 707, 1_549],
    ['2016-01-01', 704, 1_772],
    ['2018-01-01', 723, 1_820],
    ['2018-07-01', 791, 1_820],
    ['2023-01-01', 913, 2_100],
    ['2024-01-01', 997, 2_292],
  ])('on %s is %i and %i a week', (date, grant, loan) => {
    expect(finance(date)).toMatchObject({ grant: 40 * grant, loan: 40 * loan });
  });

  test('follows extent, level and the share of the loan that is taken', () => {
    expect(finance(2024, { extent: 0.5, loanShare: '50 %' })).toMatchObject({ grant: 20 * 997, loan: 10 * 2_292 });
    expect(finance(2024, { level: 'higher' })).toMatchObject({ grant: 40 * 2_206 });
  });

  test('the additional loan comes beside a derived and beside a stated loan', () => {
    expect(finance(2024, { additionalLoan: '20000 SEK/year' }).loan).toBe(40 * 2_292 + 20_000);
    expect(
      finance(2024, { grant: '30000 SEK/year', loan: '50000 SEK/year', additionalLoan: '20000 SEK/year' }),
    ).toMatchObject({
      grant: 30_000,
      loan: 70_000,
    });
  });

  test('is tax-free income, and the loan is a debt', () => {
    const { evaluation, grant, loan } = finance(2024);
    expect(evaluation.of(disposableIncome).value).toBe(grant + loan);
    expect(evaluation.of(newDebt).value).toBe(loan);
  });

  test.each([
    // csn.se: general level 712 + 1 792 in 2017, 723 + 1 820 in the first half of 2018, 913 + 2 100 in 2023
    ['2017-01-01', 1_657, 847],
    ['2018-01-01', 1_683, 860],
    ['2023-01-01', 2_021, 992],
  ])(
    'at the higher level grant and loan together are the same as at the general: %s, %i and %i a week',
    (date, grant, loan) => {
      expect(finance(date, { level: 'higher' })).toMatchObject({ grant: 40 * grant, loan: 40 * loan });
    },
  );

  test.each([
    // csn.se, tilläggsbidrag 2017
    [[3], 147],
    [[3, 17], 241],
    [[3, 5, 7], 290],
    [[3, 5, 7, 9], 339],
    [[3, 5, 7, 9, 11], 388],
    [[18, 20], 0],
  ])('the supplement for children of %j is %i a week in 2017', (children, supplement) => {
    expect(finance(2017, {}, { person: { children } }).grant).toBe(40 * (712 + supplement));
  });

  describe('income test: 61 % of what is above the free amount (csn.se 2017)', () => {
    const earning = (date: string | number, yearly: number, more: Support = {}) => {
      const { grant, loan } = finance(date, more, {
        work: [{ wage: `${String(yearly)} SEK/month`, months: 1, concurrent: true }],
      });
      return { grant, loan, total: grant + loan };
    };
    const full = { 2017: 40 * (712 + 1_792), 2024: 40 * (997 + 2_292) };

    test.each([
      // csn.se: free amount of 20 weeks in a half-year 86 782 in 2017, 110 995 in 2024
      [2017, 86_782],
      [2024, 110_995],
    ] as const)('in %i two half-years of 20 weeks leave %i each free', (year, free) => {
      expect(earning(year, 2 * free).total).toBe(full[year]);
      const over = earning(year, 2 * free + 10_000);
      expect(Math.abs(over.total - (full[year] - 6_100))).toBeLessThan(2);
      expect(over.grant / over.loan).toBeCloseTo(earning(year, 0).grant / earning(year, 0).loan, 9);
    });

    test('fewer weeks leave more free (csn.se 2017: 10 weeks in a half-year 130 193)', () => {
      expect(earning(2017, 2 * 130_193, { weeks: 20 }).total).toBe(20 * (712 + 1_792));
      expect(earning(2017, 2 * 130_200 + 1_000, { weeks: 20 }).total).toBeLessThan(20 * (712 + 1_792));
    });

    test('takes no more than all', () => {
      expect(earning(2024, 900_000).total).toBe(0);
    });

    test('there was none from 2020 to June 2022 (csn.se)', () => {
      expect(earning('2022-06-30', 400_000).total).toBe(40 * (840 + 1_932));
      expect(earning('2022-07-01', 400_000).total).toBeLessThan(40 * (840 + 1_932));
    });

    test('does not touch stated amounts', () => {
      expect(earning(2024, 900_000, { grant: '30000 SEK/year', loan: '50000 SEK/year' }).total).toBe(80_000);
    });
  });
});

describe('benefits by the day', () => {
  const year = 22 * 12;

  test('activity support: 223 a day, 365 from October 2025 (förordning 2024:1358)', () => {
    expect(yearly('2025-09-30', { kind: 'activity-support' })).toBe(223 * year);
    expect(yearly('2025-10-01', { kind: 'activity-support' })).toBe(365 * year);
    expect(yearly('2025-10-01', { kind: 'activity-support', months: 2, extent: 0.75 })).toBe(365 * 44 * 0.75);
  });

  test('income-based activity support is the stated day amount, at least 365 from October 2025', () => {
    expect(yearly(2014, { kind: 'activity-support', dayAmount: '680 SEK/day' })).toBe(680 * year);
    expect(yearly('2025-10-01', { kind: 'activity-support', dayAmount: '300 SEK/day' })).toBe(365 * year);
    expect(
      yearly('2025-10-01', {
        kind: 'activity-support',
        dayAmount: '300 SEK/day',
        level: 'income-based-since-before-october-2025',
      }),
    ).toBe(432 * year);
  });

  test('development allowance: 166 and 57 a day in 2021 (Försäkringskassan)', () => {
    expect(yearly(2021, { kind: 'development-allowance', level: 'with-upper-secondary' }, { age: 20 })).toBe(
      166 * year,
    );
    expect(yearly(2021, { kind: 'development-allowance', level: 'without-upper-secondary' }, { age: 20 })).toBe(
      57 * year,
    );
  });

  test.each([
    // A fifth of the weekly study grant: 707, 704, 712, 723, 791 and 809 (SFS 2010:1462, 2017:816)
    ['2013-01-01', 141],
    ['2016-01-01', 141],
    ['2017-01-01', 142],
    ['2018-01-01', 145],
    ['2018-07-01', 158],
    ['2019-01-01', 162],
  ])('development allowance with upper-secondary education on %s: %i a day', (date, amount) => {
    expect(yearly(date, { kind: 'development-allowance', level: 'with-upper-secondary' }, { age: 20 })).toBe(
      amount * year,
    );
  });

  test.each([
    // SFS 2010:1462: low through the first half of the year of turning 20; SFS 2017:816: whatever the age from 7 August 2017
    ['2016-01-01', 18, 48],
    ['2016-01-01', 19, (48 + 141) / 2],
    ['2016-01-01', 20, 141],
    ['2017-08-06', 22, 142],
    ['2017-08-07', 22, 48],
  ])('development allowance without upper-secondary education on %s at %i: %d a day', (date, age, amount) => {
    expect(yearly(date, { kind: 'development-allowance', level: 'without-upper-secondary' }, { age })).toBe(
      amount * year,
    );
  });

  test('introduction benefit: 308 a day, 231 during mapping (förordning 2017:819, 2 kap. 13 §)', () => {
    expect(yearly(2019, { kind: 'introduction-benefit' })).toBe(308 * year);
    expect(yearly(2019, { kind: 'introduction-benefit', level: 'mapping', months: 2 })).toBe(231 * 44);
  });

  test('parental benefit for calendar days: 225 from 2013, 250 from 2016, 180 at the minimum level', () => {
    expect(yearly(2014, { kind: 'parental-benefit' })).toBe(225 * 365);
    expect(yearly(2016, { kind: 'parental-benefit', months: 6 })).toBe(250 * 182.5);
    expect(yearly(2016, { kind: 'parental-benefit', level: 'minimum', extent: 0.5 })).toBe(180 * 365 * 0.5);
  });

  test('no public support gives nothing', () => {
    expect(yearly(2016, { kind: 'no-public-support' })).toBe(0);
  });
});

describe('how the law taxes them (README, what is taxable)', () => {
  const replacesWage = [
    'sickness-benefit',
    'rehabilitation-allowance',
    'activity-support',
    'unemployment-benefit',
    'parental-benefit',
    'establishment-job',
  ];
  const compensation = ['sickness-compensation', 'activity-compensation'];

  test.each(supportKindNames)('%s', (kind) => {
    const stated =
      kind === 'student-finance'
        ? { kind, grant: '100000 SEK/year', loan: '20000 SEK/year' }
        : { kind, amount: '120000 SEK/year' };
    const evaluation = evaluationOf({ date: 2025, supports: [stated] });
    const value = (rule: Parameters<typeof evaluation.of>[0]): number => evaluation.of(rule).value;
    const taxable = replacesWage.includes(kind) || compensation.includes(kind);
    expect(value(assessedIncome)).toBe(taxable ? 120_000 : 0);
    expect(value(pensionableIncome)).toBe(replacesWage.includes(kind) ? 120_000 : 0);
    expect(value(workIncome)).toBe(kind === 'establishment-job' ? 120_000 : 0);
    expect(value(sicknessDisabilityIncome)).toBe(compensation.includes(kind) ? 120_000 : 0);
    expect(value(incomeTax) > 0).toBe(taxable);
    expect(value(disposableIncome)).toBe(120_000 - value(incomeTax));
  });

  test('several supports are added before they are taxed', () => {
    const both = valueOf(assessedIncome, {
      date: 2025,
      supports: [
        { kind: 'sickness-benefit', amount: '5050 SEK/month', months: 6 },
        { kind: 'parental-benefit', amount: '10011 SEK/month', months: 6 },
      ],
    });
    expect(both).toBe(90_300);
  });
});
