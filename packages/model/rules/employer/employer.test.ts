import { describe, expect, test } from 'vitest';
import type { Expression } from '../../graph/expression.ts';
import { evaluationOf, firstItem, type TestSituation, valueOfFirst } from '../../testing/situation.ts';
import { employerContribution } from './employer-contribution.ts';
import { grossWage } from './gross-wage.ts';
import { collectiveAddOns, labourCost } from './labour-cost.ts';
import { production } from './production.ts';

const job = (date: string, wage: number, age: number, more: object = {}): TestSituation => ({
  date,
  person: { age },
  work: [{ wage: `${String(wage)} SEK/month`, ...more }],
});
const contribution = (...of: Parameters<typeof job>): number => valueOfFirst(employerContribution, 'work', job(...of));

describe('support for first employees (växa-stöd, lagen 2016:1053)', () => {
  const saved = (date: string, wage: number, age = 40): number =>
    (contribution(date, wage, age) - contribution(date, wage, age, { growthSupport: true })) / 12;

  test('10.21 % on at most 25 000 a month: 7 855 becomes 2 552 (ekonomi-bolaget.se), 35 000 from 2025 (prop. 2024/25:25)', () => {
    expect(saved('2018-01-01', 25_000)).toBeCloseTo(7_855 - 2_552.5, 6);
    expect(saved('2018-01-01', 40_000)).toBeCloseTo(7_855 - 2_552.5, 6);
    expect(saved('2025-01-01', 40_000)).toBeCloseTo(35_000 * 0.2121, 6);
    expect(saved('2016-12-31', 25_000)).toBe(0);
  });

  test('takes nothing from one whose contribution is as low', () => {
    // 15–17 years at the start of 2020: 10.21 % by age
    expect(saved('2020-01-01', 25_000, 17)).toBe(0);
  });
});

describe('employer contribution', () => {
  test('is 31.42 % of the wage (Visma Spcs, all years 2009–2026)', () => {
    for (const date of ['2013-01-01', '2020-06-01', '2026-12-31']) {
      expect(contribution(date, 20_000, 40)).toBeCloseTo(75_408, 6);
    }
  });

  test.each([
    // ekonomifakta.se: 15.49 % for those under 26 to July 2015, 25.46 % under 25 to May 2016, then none
    ['2014-01-01', 25, 0.1549],
    ['2014-01-01', 26, 0.3142],
    // arbetsgivarverket.se: May to July 2015 10.21 % under 23, 15.49 % at 23–24, then none
    ['2015-04-30', 22, 0.1549],
    ['2015-05-01', 22, 0.1021],
    ['2015-07-31', 23, 0.1549],
    ['2015-07-31', 24, 0.1549],
    ['2015-07-31', 25, 0.3142],
    ['2015-08-01', 24, 0.2546],
    ['2015-08-01', 25, 0.3142],
    ['2016-06-01', 20, 0.3142],
    // Skatteverket: 10.21 % for 15–18 from August 2019
    ['2020-01-01', 17, 0.1021],
    ['2020-01-01', 18, 0.3142],
    // SFS 2021:55: 19.73 % at 18–22, 10.21 % in June–August 2021 and 2022, to March 2023
    ['2021-01-01', 18, 0.1973],
    ['2021-01-01', 22, 0.1973],
    ['2021-01-01', 23, 0.3142],
    ['2021-06-01', 22, 0.1021],
    ['2021-09-01', 22, 0.1973],
    ['2022-08-31', 20, 0.1021],
    ['2023-03-31', 20, 0.1973],
    ['2023-04-01', 20, 0.3142],
    ['2023-04-01', 17, 0.1021],
    ['2024-01-01', 17, 0.3142],
    // Skatteverket 2026: 20.81 % at 18–22 from April 2026
    ['2026-03-31', 20, 0.3142],
    ['2026-04-01', 20, 0.2081],
    ['2026-04-01', 23, 0.3142],
    // Socialavgiftslagen 2 kap. 27 §: old-age pension part only, from 65 (66 from 2023)
    ['2015-12-31', 65, 0.1021],
    // ekonomifakta.se, skl.se: with the special wage tax of 6.15 % from 2016 to June 2019
    ['2016-01-01', 65, 0.1636],
    ['2019-06-30', 65, 0.1636],
    ['2019-07-01', 65, 0.1021],
    ['2022-12-31', 65, 0.1021],
    ['2022-12-31', 64, 0.3142],
    ['2023-01-01', 65, 0.3142],
  ])('on %s at %i years is %d of a wage below the cap', (date, age, rate) => {
    expect(contribution(date, 20_000, age)).toBeCloseTo(20_000 * 12 * rate, 6);
  });

  test('the reduction of 2021–2023 and 2026 stops at 25 000 a month; the full rate applies above', () => {
    expect(contribution('2021-01-01', 30_000, 20)).toBeCloseTo(12 * (25_000 * 0.1973 + 5_000 * 0.3142), 6);
    expect(contribution('2026-04-01', 30_000, 20)).toBeCloseTo(12 * (25_000 * 0.2081 + 5_000 * 0.3142), 6);
    expect(contribution('2014-01-01', 60_000, 20)).toBeCloseTo(12 * 60_000 * 0.1549, 6);
  });

  test('the cap is held against what is paid in the month: part time and part year', () => {
    expect(contribution('2021-01-01', 40_000, 20, { extent: 0.5, months: 3 })).toBeCloseTo(3 * 20_000 * 0.1973, 6);
    expect(contribution('2021-01-01', 60_000, 20, { extent: 0.5, months: 3 })).toBeCloseTo(
      3 * (25_000 * 0.1973 + 5_000 * 0.3142),
      6,
    );
    expect(contribution('2025-01-01', 30_000, 40, { extent: '75 %', months: 7.5 })).toBeCloseTo(
      30_000 * 0.75 * 7.5 * 0.3142,
      6,
    );
  });
});

test('labour cost of a 65-year-old at 30 000 a month in 2017, with 5 % agreed, is 436 896 (16.36 %, skl.se)', () => {
  const older = {
    date: 2017,
    person: { age: 65 },
    settings: { collectiveAddOn: '5 %' },
    work: [{ wage: '30000 SEK/month' }],
  };
  expect(valueOfFirst(labourCost, 'work', older)).toBeCloseTo(436_896, 6);
});

test('labour cost is wage, contribution and collective add-ons; all of it is produced when there is no subsidy', () => {
  const evaluation = evaluationOf({
    date: 2015,
    settings: { collectiveAddOn: '8.45 %' },
    work: [{ wage: '19000 SEK/month' }],
  });
  const item = firstItem(evaluation, 'work');
  const value = (rule: Expression<'SEK/year'>): number => evaluation.ofItem(rule, item).value;
  expect(value(grossWage)).toBe(228_000);
  expect(value(collectiveAddOns)).toBeCloseTo(19_266, 6);
  expect(value(labourCost)).toBeCloseTo(228_000 + 71_637.6 + 19_266, 6);
  expect(value(production)).toBe(value(labourCost));
});
