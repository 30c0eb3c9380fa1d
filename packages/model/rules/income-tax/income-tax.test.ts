import { describe, expect, test } from 'vitest';
import { evaluationOf, type TestSituation, valueOf, yearlySupport, yearlyWage } from '../../testing/situation.ts';
import { basicAllowance, taxableIncome } from './basic-allowance.ts';
import { earnedIncomeCredit, fullEarnedIncomeCredit } from './earned-income-credit.ts';
import { burialFee, publicServiceFee } from './fees.ts';
import { generalEarnedCredit } from './general-earned-credit.ts';
import { incomeTax, taxToState } from './income-tax.ts';
import { localTax, municipalTax, regionalTax } from './local-tax.ts';
import { pensionContribution, pensionContributionCredit } from './pension-contribution.ts';
import { fullSicknessDisabilityCredit, sicknessDisabilityCredit } from './sickness-disability-credit.ts';
import { regionalCredit } from './regional-credit.ts';
import { stateTax } from './state-tax.ts';
import { temporaryWorkCredit } from './temporary-work-credit.ts';

const wage = (date: number, amount: number, more: Partial<TestSituation> = {}): TestSituation => ({
  date,
  work: [yearlyWage(amount)],
  ...more,
});
const support = (kind: string, date: number, amount: number, more: Partial<TestSituation> = {}): TestSituation => ({
  date,
  supports: [yearlySupport(kind, amount)],
  ...more,
});

describe('basic allowance', () => {
  test.each([
    [28_000, 2026, 25_100, 'verified, SKV 433'],
    [120_000, 2026, 37_400, 'verified, SKV 433'],
    [324_000, 2026, 31_600, 'verified, SKV 433'],
    [250_000, 2026, 39_000, 'verified, SKV 433'],
    [134_000, 2017, 34_500, 'verified, Skatteverket on-line'],
    [300_000, 2017, 18_500, 'verified, Skatteverket on-line'],
    [100_000, 2021, 30_800, 'verified, Skatteverket on-line'],
    [130_000, 2012, 33_900, 'verified maximum, pensionskoll.se'],
    [180_000, 2016, 29_900, 'computed'],
  ])('on %i SEK in %i is %i (%s)', (income, year, expected) => {
    // The burial fee has no figure for 2012; the basic allowance does not need one.
    expect(valueOf(basicAllowance, wage(year, income))).toBe(expected);
  });

  test('is at most the income, and the income is rounded down to whole hundreds', () => {
    expect(valueOf(basicAllowance, wage(2026, 12_399))).toBe(12_300);
    expect(valueOf(taxableIncome, wage(2026, 12_399))).toBe(0);
    expect(valueOf(basicAllowance, { date: 2026 })).toBe(0);
  });

  test('a wage paid over months gives the same as the sum of the year', () => {
    // 180 000 / 12 × 12; and 120 000.60 SEK over 7 months, which binary floats miss.
    expect(valueOf(basicAllowance, { date: 2016, work: [{ wage: '15000 SEK/month' }] })).toBe(29_900);
    expect(
      valueOf(taxableIncome, {
        date: 2026,
        supports: [{ kind: 'sickness-benefit', amount: '120000 SEK/year', months: 7 }],
      }),
    ).toBe(120_000 - 37_400);
  });
});

describe('earned-income credit by the formula', () => {
  test.each([
    [90_000, 2026, 0.3284, 11_976, 'verified, SKV 433'],
    [240_000, 2026, 0.3284, 26_083, 'verified, SKV 433'],
    [80_000, 2017, 0.2998, 8_302, 'verified, Skatteverket on-line'],
    [150_000, 2017, 0.2998, 11_840, 'verified, Skatteverket on-line'],
    [600_000, 2017, 0.2998, 24_986, 'verified, Skatteverket on-line'],
    [3_000_000, 2017, 0.2998, 0, 'verified, Skatteverket on-line: phased out'],
    [537_200, 2021, 0.2982, 28_798, 'verified, Skatteverket on-line'],
    [400_000, 2012, 0.33, 22_866, 'verified maximum, pensionskoll.se'],
    [400_000, 2014, 0.318, 26_261, 'verified maximum, pensionskoll.se'],
    [240_000, 2024, 0.32, 23_940, 'computed'],
    [240_000, 2022, 0.32, 22_386, 'computed, 2022 brackets recalled'],
  ])('on a wage of %i in %i at %d is %i (%s)', (income, year, localRate, expected) => {
    expect(valueOf(fullEarnedIncomeCredit, wage(year, income, { localRate }))).toBe(expected);
  });

  test('counts whole hundreds of the wage, whatever else there is to tax', () => {
    // The allowance is 31 400 on 90 000 and on 90 100.
    const krona = { supports: [yearlySupport('sickness-benefit', 1)] };
    expect(valueOf(fullEarnedIncomeCredit, wage(2026, 90_099, { localRate: 0.3284, ...krona }))).toBe(11_976);
    expect(valueOf(fullEarnedIncomeCredit, wage(2026, 90_099, { localRate: 0.3284 }))).toBe(11_976);
  });

  test('is given on wages and not on supports', () => {
    expect(valueOf(earnedIncomeCredit, support('sickness-benefit', 2026, 240_000))).toBe(0);
    expect(valueOf(earnedIncomeCredit, support('unemployment-benefit', 2026, 240_000))).toBe(0);
  });

  test('takes no more than the local tax that is left after the pension credit', () => {
    const evaluation = evaluationOf(wage(2026, 55_000, { localRate: 0.3284 }));
    const local = evaluation.of(localTax).value;
    expect(evaluation.of(earnedIncomeCredit).value).toBe(local - evaluation.of(pensionContributionCredit).value);
    expect(evaluation.of(fullEarnedIncomeCredit).value).toBeGreaterThan(evaluation.of(earnedIncomeCredit).value);
  });
});

describe('sickness and disability credit by the formula', () => {
  test.each([
    [40_000, 2026, 0.3284, 4_893, 'verified, SKV 433'],
    [150_000, 2026, 0.3284, 15_668, 'verified, SKV 433'],
    [250_000, 2026, 0.3284, 27_236, 'verified, SKV 433'],
    [130_000, 2019, 0.32, 1_792, 'computed'],
    [130_000, 2025, 0.32, 12_881, 'computed, formula table-checked'],
  ])('on %i in %i at %d is %i (%s)', (income, year, localRate, expected) => {
    for (const kind of ['sickness-compensation', 'activity-compensation']) {
      expect(valueOf(fullSicknessDisabilityCredit, support(kind, year, income, { localRate }))).toBe(expected);
    }
  });

  test('there is none before 2018, and none on sickness benefit', () => {
    expect(valueOf(sicknessDisabilityCredit, support('sickness-compensation', 2017, 130_000))).toBe(0);
    expect(valueOf(sicknessDisabilityCredit, support('sickness-benefit', 2026, 130_000))).toBe(0);
  });

  test('is set against what the earned-income credit leaves', () => {
    // 55 000 less 25 100 at 32.84 % is 9 819; the pension credit takes 3 500 and the earned-income credit the rest.
    const evaluation = evaluationOf({
      date: 2026,
      localRate: 0.3284,
      work: [yearlyWage(50_000)],
      supports: [yearlySupport('sickness-compensation', 5_000)],
    });
    expect(evaluation.of(fullSicknessDisabilityCredit).value).toBe(73);
    expect(evaluation.of(sicknessDisabilityCredit).value).toBe(0);
    expect(evaluation.of(earnedIncomeCredit).value).toBe(9_819 - 3_500);
  });
});

describe('general earned credit', () => {
  test.each([
    [69_200, 100_000, 2021, 219, 'verified, Skatteverket on-line'],
    [200_000, 240_000, 2026, 1_200, 'verified, SKV 433'],
    [400_000, 421_900, 2026, 1_500, 'verified, SKV 433'],
  ])('on a taxable income of %i (%i earned in %i) is %i (%s)', (taxable, income, year, expected) => {
    const evaluation = evaluationOf(support('unemployment-benefit', year, income));
    expect(evaluation.of(taxableIncome).value).toBe(taxable);
    expect(evaluation.of(generalEarnedCredit).value).toBe(expected);
  });

  test('comes last: nothing is left for it when the credits before it take the tax', () => {
    const evaluation = evaluationOf({
      date: 2026,
      localRate: 0.3284,
      work: [yearlyWage(68_000)],
      supports: [yearlySupport('sickness-compensation', 6_000)],
    });
    const value = (rule: Parameters<typeof evaluation.of>[0]): number => evaluation.of(rule).value;
    expect(value(taxableIncome)).toBeGreaterThan(40_000);
    expect(value(sicknessDisabilityCredit)).toBeGreaterThan(0);
    expect(value(sicknessDisabilityCredit)).toBeLessThan(value(fullSicknessDisabilityCredit));
    expect(value(generalEarnedCredit)).toBe(0);
    expect(value(incomeTax)).toBe(value(pensionContribution) + value(publicServiceFee) + value(burialFee));
  });

  test('there is none before 2021', () => {
    expect(valueOf(generalEarnedCredit, wage(2020, 300_000))).toBe(0);
  });
});

describe('temporary credit on work income (lag 2021:930, 4 §)', () => {
  test.each([
    [60_000, 2021, 0],
    [150_000, 2021, 1_125],
    [240_000, 2022, 2_250],
    [300_000, 2022, 2_250],
    [400_000, 2021, 1_125],
    [500_000, 2022, 0],
    [800_000, 2021, 0],
    [300_000, 2020, 0],
    [300_000, 2023, 0],
  ])('on a wage of %i in %i is %i', (income, year, expected) => {
    const evaluation = evaluationOf(wage(year, income));
    expect(evaluation.of(temporaryWorkCredit).value).toBe(expected);
  });

  test('is given on work and not on supports, and lowers the tax', () => {
    expect(valueOf(temporaryWorkCredit, support('sickness-benefit', 2021, 300_000))).toBe(0);
    const without = wage(2021, 300_000, {
      parameters: [
        { id: 'income-tax.temporary-work-credit', schedule: [{ above: 0, base: 0, slope: 0 }], source: 'test' },
      ],
    });
    expect(valueOf(incomeTax, without) - valueOf(incomeTax, wage(2021, 300_000))).toBe(2_250);
  });

  test('takes no more than the tax that is left', () => {
    const evaluation = evaluationOf(wage(2021, 65_000, { localRate: 0 }));
    expect(evaluation.of(temporaryWorkCredit).value).toBe(0);
  });
});

describe('regional credit (67 kap. 34 § och bilaga 67)', () => {
  const credit = (year: number, municipality: string, income = 300_000): number =>
    valueOf(regionalCredit, wage(year, income, { residence: { municipality } }));

  test('is 1 675 in Norsjö and Skellefteå from 2020, and nothing elsewhere', () => {
    expect([credit(2020, 'norsjo'), credit(2026, 'skelleftea')]).toEqual([1_675, 1_675]);
    expect([credit(2019, 'norsjo'), credit(2026, 'lund'), credit(2026, 'national-average')]).toEqual([0, 0, 0]);
  });

  test('is given on supports as well, and takes no more than the tax that is left', () => {
    expect(
      valueOf(regionalCredit, support('sickness-benefit', 2025, 200_000, { residence: { municipality: 'norsjo' } })),
    ).toBe(1_675);
    expect(credit(2025, 'norsjo', 20_000)).toBe(0);
  });

  test('municipality and region keep their tax; the state pays', () => {
    const evaluation = evaluationOf(wage(2025, 300_000, { residence: { municipality: 'norsjo' } }));
    const value = (rule: Parameters<typeof evaluation.of>[0]): number => evaluation.of(rule).value;
    expect(value(municipalTax) + value(regionalTax)).toBeCloseTo(value(localTax), 6);
  });
});

describe('credit for the fee to an unemployment fund (67 kap. 49–51 §§)', () => {
  const tax = (date: string, fee: number, income = 300_000): number =>
    valueOf(incomeTax, {
      date,
      work: [yearlyWage(income)],
      person: { unemploymentFundFee: `${String(fee)} SEK/month` },
    });

  test('is 25 % of the fee from 2022-07-01: 415 SEK of 1 660, the mean of prop. 2021/22:126', () => {
    const monthly = 1_660 / 12;
    expect(tax('2022-07-01', 0) - tax('2022-07-01', monthly)).toBe(415);
    expect(tax('2026-01-01', 0) - tax('2026-01-01', monthly)).toBe(415);
    expect(tax('2022-06-30', 0) - tax('2022-06-30', monthly)).toBe(0);
  });

  test('takes no more than the tax that is left', () => {
    expect(tax('2025-01-01', 0, 20_000) - tax('2025-01-01', 150, 20_000)).toBe(0);
  });
});

describe('general pension contribution', () => {
  test.each([
    [181_200, 2026, 12_700, 'verified, SKV 433'],
    [55_000, 2026, 3_800, 'verified, SKV 433: 3 850 rounds down'],
    [1_000_000, 2018, 35_300, 'verified maximum'],
    [537_200, 2021, 37_600, 'verified, Skatteverket on-line'],
  ])('on %i in %i is %i (%s)', (income, year, expected) => {
    expect(valueOf(pensionContribution, wage(year, income))).toBe(expected);
  });

  test('starts at 0.423 price base amounts: 25 041.60 SEK in 2026', () => {
    expect(valueOf(pensionContribution, wage(2026, 25_099))).toBe(0);
    expect(valueOf(pensionContribution, wage(2026, 25_100))).toBe(1_800);
  });

  test('is credited against local and state tax together (67 kap. 2 och 4 §§)', () => {
    const evaluation = evaluationOf(wage(2026, 800_000, { localRate: 0 }));
    expect(evaluation.of(pensionContribution).value).toBe(47_100);
    expect(evaluation.of(pensionContributionCredit).value).toBe(0.2 * (800_000 - 17_400 - 643_000));
  });

  test('is taken on benefits that replace a wage, not on sickness compensation', () => {
    expect(valueOf(pensionContribution, support('sickness-benefit', 2026, 181_200))).toBe(12_700);
    expect(valueOf(pensionContribution, support('sickness-compensation', 2026, 181_200))).toBe(0);
  });
});

describe('state tax', () => {
  test.each([
    [695_000, 712_400, 2026, 10_400, 'verified, SKV 433'],
    [486_800, 500_000, 2017, 9_580, 'verified, Skatteverket on-line'],
    [2_986_800, 3_000_000, 2017, 626_995, 'verified, Skatteverket on-line'],
  ])('on a taxable income of %i (%i earned in %i) is %i (%s)', (taxable, income, year, expected) => {
    const evaluation = evaluationOf(wage(year, income));
    expect(evaluation.of(taxableIncome).value).toBe(taxable);
    expect(evaluation.of(stateTax).value).toBe(expected);
  });

  test('the upper rate of five points ended with 2019', () => {
    const upper = (date: number): number => valueOf(stateTax, wage(date, 1_000_000));
    // 1 000 000 − 13 700 = 986 300: 20 % above 490 700 and 5 % above 689 300; in 2020 20 % above 509 300 of 986 100.
    expect(upper(2019)).toBe(0.2 * (986_300 - 490_700) + 0.05 * (986_300 - 689_300));
    expect(upper(2020)).toBe(0.2 * (986_100 - 509_300));
  });
});

describe('fees', () => {
  test.each([
    [100_000, 141_700, 2026, 1_000, 'verified, SKV 433'],
    [175_000, 217_300, 2026, 1_184, 'verified, SKV 433'],
    [69_200, 100_000, 2021, 692, 'verified, Skatteverket on-line'],
    [523_200, 537_200, 2021, 1_329, 'verified, Skatteverket on-line'],
  ])('public-service fee on a taxable income of %i (%i earned in %i) is %i (%s)', (taxable, income, year, expected) => {
    const evaluation = evaluationOf(wage(year, income));
    expect(evaluation.of(taxableIncome).value).toBe(taxable);
    expect(evaluation.of(publicServiceFee).value).toBe(expected);
  });

  test('the public-service fee is paid by those who had turned 18 when the year began (lag 2018:1893, 3 §), from 2019', () => {
    const fee = (date: number, age: number): number =>
      valueOf(publicServiceFee, wage(date, 200_000, { person: { age } }));
    expect([fee(2018, 18), fee(2019, 17), fee(2026, 17)]).toEqual([0, 0, 0]);
    expect(fee(2026, 18)).toBe(1_184);
  });

  test('the burial fee has a rate of its own in Stockholm: 0.07 % of 160 000 in 2026', () => {
    expect(valueOf(burialFee, wage(2026, 203_700, { residence: { municipality: 'stockholm' } }))).toBe(112);
    expect(valueOf(burialFee, wage(2026, 203_700, { residence: { municipality: 'lund' } }))).toBe(467);
  });
});

describe('whole tax', () => {
  test.each([
    [28_000, 2026, 0.3284, 0.0116, 2_062, 'verified, SKV 433'],
    [55_000, 2026, 0.3284, 0.0116, 4_445, 'verified, SKV 433'],
    [150_000, 2017, 0.2998, 0.00075, 23_173, 'verified, Skatteverket on-line'],
    [500_000, 2017, 0.2998, 0.00075, 130_901, 'verified, Skatteverket on-line'],
    [100_000, 2021, 0.2982, 0.00065, 11_665, 'verified, Skatteverket on-line'],
    [537_200, 2021, 0.2982, 0.00065, 127_389, 'verified, Skatteverket on-line'],
  ])('on a wage of %i in %i at %d with fees of %d is %i (%s)', (income, year, localRate, fee, expected) => {
    // Skatteverket made its calculations of 2021 before the temporary credit was decided in October of that year.
    const evaluation = evaluationOf(wage(year, income, { localRate, burialFee: fee }));
    expect(evaluation.of(incomeTax).value + evaluation.of(temporaryWorkCredit).value).toBe(expected);
  });

  test('without income there is no tax at all', () => {
    const evaluation = evaluationOf({ date: 2026 });
    for (const rule of [incomeTax, localTax, stateTax, pensionContribution, municipalTax, regionalTax]) {
      expect(evaluation.of(rule).value).toBe(0);
    }
  });
});

describe('Skatteverket monthly table 33 for 2025 (verified)', () => {
  const rows: readonly (readonly [number, number, number, number])[] = [
    [10_000, 1_202, 1_285, 2_316],
    [15_000, 2_231, 2_388, 3_749],
    [20_000, 3_475, 3_740, 5_514],
    [30_200, 6_182, 6_677, 9_191],
    [45_200, 10_547, 11_026, 14_419],
    [60_200, 16_819, 16_686, 20_690],
  ];
  const place = { localRate: 0.3184, burialFee: 0.0116 };
  const monthly = (situation: TestSituation): number => Math.floor(valueOf(incomeTax, situation) / 12);

  test.each(rows)(
    '%i a month: wage %i (column 1), compensation %i (column 4), benefit %i (column 5)',
    (month, work, compensation, benefit) => {
      const year = month * 12;
      expect(monthly(wage(2025, year, place))).toBe(work);
      expect(monthly(support('sickness-compensation', 2025, year, place))).toBe(compensation);
      expect(monthly(support('unemployment-benefit', 2025, year, place))).toBe(benefit);
      expect(monthly({ date: 2025, work: [{ wage: `${String(month)} SEK/month` }], ...place })).toBe(work);
    },
  );
});

describe('who gets the tax', () => {
  test('municipality and region share the local tax by their rates; the state pays the credits', () => {
    const evaluation = evaluationOf(wage(2015, 228_000, { residence: { municipality: 'lund' } }));
    const local = evaluation.of(localTax).value;
    // Lund 2015: 21.24 municipal and 10.69 regional, together 31.93 (SCB).
    expect(evaluation.of(municipalTax).value / local).toBeCloseTo(0.2124 / 0.3193, 10);
    expect(evaluation.of(regionalTax).value / local).toBeCloseTo(0.1069 / 0.3193, 10);
    expect(evaluation.of(taxToState).value).toBeLessThan(0);
    expect(evaluation.of(incomeTax).value).toBe(local + evaluation.of(taxToState).value);
  });

  test('a place without local tax shares nothing', () => {
    const evaluation = evaluationOf(wage(2026, 300_000, { localRate: 0 }));
    expect([evaluation.of(municipalTax).value, evaluation.of(regionalTax).value]).toEqual([0, 0]);
  });
});
