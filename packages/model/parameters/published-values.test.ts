import { describe, expect, test } from 'vitest';
import { parameterCatalogue } from './catalogue.ts';
import { lookUpScalar, lookUpSchedule } from './look-up.ts';

const scalar = (id: string, date: string) => lookUpScalar(parameterCatalogue, id, date).value;

/** Written out here so that the figures are tested without the rules that use them. */
function onSchedule(id: string, date: string, x: number): number {
  const brackets = lookUpSchedule(parameterCatalogue, id, date).value;
  const bracket = brackets.filter(({ above }) => above < x).at(-1) ?? brackets[0];
  if (bracket === undefined) throw new Error(`${id} has no brackets`);
  return bracket.base + bracket.slope * (x - bracket.above);
}

test.each([
  // Figures as the authorities print them.
  ['basic-amount.price-base', '2026-07-01', 59200], // Förordning (2025:872)
  ['basic-amount.price-base', '2015-01-01', 44500],
  ['basic-amount.income-base', '2016-01-01', 59300], // Förordning (2015:537)
  ['basic-amount.income-base', '2018-01-01', 62500], // Förordning (2017:1069)
  ['income-tax.state.threshold', '2017-01-01', 438900],
  ['income-tax.state.upper-threshold', '2017-01-01', 638500],
  ['income-tax.state.threshold', '2026-01-01', 643000], // SKV 433, edition 36
  ['employer.contribution.total', '2015-01-01', 0.3142],
  ['benefit.introduction.programme-day', '2020-01-01', 308],
  ['benefit.unemployment.max-day-first-100', '2020-04-13', 1200],
  ['benefit.sickness.maximum-day-unemployed', '2015-09-07', 543],
  ['benefit.student.grant-week', '2024-01-01', 997],
  ['benefit.parental.base-day', '2016-01-01', 250],
  ['subsidy.wage-grant.ceiling', '2017-01-31', 16700],
  ['subsidy.wage-grant.ceiling', '2020-01-01', 20000],
  ['price.consumer-price-index', '2015-06-01', 313.35],
])('%s on %s is %d', (id, date, value) => {
  expect(scalar(id, date)).toBe(value);
});

describe('amounts that authorities print follow from the parameters', () => {
  test.each([
    // The highest pension contribution: Skatteverket, belopp och procentsatser; 2026: SKV 433
    [2012, 30800],
    [2014, 32100],
    [2018, 35300],
    [2026, 47100],
  ])('highest pension contribution %i', (year, published) => {
    const date = `${year}-01-01`;
    const ceiling = scalar('income-tax.pension-contribution.ceiling', date) * scalar('basic-amount.income-base', date);
    expect(Math.round((scalar('income-tax.pension-contribution.rate', date) * ceiling) / 100) * 100).toBe(published);
  });

  test.each([
    // The highest public-service fee: regeringen.se 2020, Skatteverket 2021, SKV 433 2026
    [2018, 0],
    [2020, 1397],
    [2021, 1329],
    [2026, 1184],
  ])('highest public-service fee %i', (year, published) => {
    const date = `${year}-01-01`;
    const ceiling = scalar('income-tax.public-service-fee.ceiling', date) * scalar('basic-amount.income-base', date);
    expect(Math.floor(scalar('income-tax.public-service-fee.rate', date) * ceiling)).toBe(published);
  });

  test.each([
    // Skatteverket, SKV 433 edition 36 (2026) and on-line calculations (2017, 2021)
    [28000, 2026, 25100],
    [120000, 2026, 37400],
    [324000, 2026, 31600],
    [250000, 2026, 39000],
    [134000, 2017, 34500],
    [300000, 2017, 18500],
    [100000, 2021, 30800],
  ])('basic allowance on %i SEK in %i', (income, year, published) => {
    const date = `${year}-01-01`;
    const priceBase = scalar('basic-amount.price-base', date);
    const amount = onSchedule('income-tax.basic-allowance', date, income / priceBase) * priceBase;
    expect(Math.ceil((amount - 1e-7) / 100) * 100).toBe(published);
  });

  test('general earned credit on 69 200 (2021), 200 000 and 400 000 SEK (2026): 219, 1 200 and 1 500', () => {
    const credit = (date: string, income: number) =>
      Math.floor(onSchedule('income-tax.general-earned-credit', date, income) + 1e-7);
    expect([credit('2021-01-01', 69200), credit('2026-01-01', 200000), credit('2026-01-01', 400000)]).toEqual([
      219, 1200, 1500,
    ]);
    expect(credit('2020-12-31', 400000)).toBe(0);
  });

  test.each([
    // forsakringskassan.se, highest sickness benefit per day in the first half of 2018 and in 2023
    ['2018-01-01', 725],
    ['2023-01-01', 1116],
  ])('highest sickness benefit on %s', (date, published) => {
    const s = (name: string) => scalar(`benefit.sickness.${name}`, date);
    const income = Math.floor((s('income-ceiling') * scalar('basic-amount.price-base', date)) / 100) * 100;
    expect(Math.round((income * s('income-factor') * s('normal-share')) / s('days-per-year'))).toBe(published);
  });

  test('full guarantee compensation per month in 2022: 11 190 from age 30, 9 982 under 21', () => {
    const month = (multiple: number) => (multiple * scalar('basic-amount.price-base', '2022-01-01')) / 12;
    expect(month(scalar('benefit.disability.guarantee', '2022-01-01'))).toBeCloseTo(11189.5, 6);
    expect(month(onSchedule('benefit.activity-compensation.guarantee', '2022-01-01', 20))).toBeCloseTo(9982, 6);
  });

  test.each([
    [20, 2.48],
    [21, 2.53],
    [22, 2.53],
    [23, 2.58],
    [28, 2.68],
    [29, 2.73],
  ])('guarantee level of activity compensation at age %i from 2022 is %d PBB', (age, level) => {
    expect(onSchedule('benefit.activity-compensation.guarantee', '2022-01-01', age)).toBe(level);
  });

  test('highest housing supplement from 2022 is 6 550 SEK a month', () => {
    expect(onSchedule('benefit.housing-supplement.cost-share', '2025-01-01', 8000)).toBe(6550);
  });

  test('largest new-start support in 2016 is 13 825 SEK a month', () => {
    const on = '2016-01-01';
    const support = onSchedule('subsidy.new-start-job.multiple', on, 30) * scalar('employer.contribution.total', on);
    expect(Math.round(support * scalar('subsidy.new-start-job.ceiling', on))).toBe(13825);
  });

  test('new-start support after more than 36 months out, wage 20 000, from 2024 is 15 710', () => {
    const multiple = onSchedule('subsidy.new-start-job.multiple', '2024-06-01', 37);
    expect(Math.round(multiple * 0.3142 * 20000)).toBe(15710);
  });

  test('new unemployment benefit: 80 % for 100 days, 70 % for 100, 65 % for 100; at most 27 200 a month at first', () => {
    const fullDays = (days: number) => onSchedule('benefit.unemployment.rate', '2026-01-01', days);
    const rates = [1, 100, 101, 200, 201, 300, 301].map((day) => fullDays(day) - fullDays(day - 1));
    [0.8, 0.8, 0.7, 0.7, 0.65, 0.65, 0].forEach((rate, index) => expect(rates[index]).toBeCloseTo(rate, 9));
    expect(fullDays(1) * scalar('benefit.unemployment.income-ceiling-month', '2026-01-01')).toBe(27200);
  });
});

describe('national norm of social assistance', () => {
  const norm = (part: string, date: string) => scalar(`benefit.social-assistance.norm.${part}`, date);
  const common = (date: string, persons: number) => onSchedule('benefit.social-assistance.norm.common', date, persons);
  const child = (date: string, age: number) => onSchedule('benefit.social-assistance.norm.child', date, age);
  const sizes = [1, 2, 3, 4, 5, 6, 7];
  const childAges = [0, 1, 3, 5, 8, 12, 16, 19];

  test.each([
    // Socialstyrelsen 2013–2020; Socialtjänstförordningen (2025:468); regeringen.se 2026
    ['2013-01-01', 3880],
    ['2017-01-01', 3930],
    ['2020-01-01', 4160],
    ['2025-01-01', 5180],
    ['2026-01-01', 5220],
  ])('single person %s: %i', (date, published) => {
    expect(norm('personal.single', date) + common(date, 1)).toBe(published);
  });

  test.each([
    ['2014-01-01', 6360],
    ['2019-01-01', 6670],
    ['2025-01-01', 8450],
    ['2026-01-01', 8510],
  ])('couple %s: %i', (date, published) => {
    expect(norm('personal.couple', date) + common(date, 2)).toBe(published);
  });

  test.each([
    // Socialstyrelsen, Riksnormen för försörjningsstöd 2015, 2016 (increments) and 2017; SFS 2020:1013; SFS 2025:1046
    [2015, 5320, [930, 1040, 1310, 1490, 1710, 1950, 2120], [1740, 1980, 1730, 1980, 2410, 2840, 3250, 3280]],
    [2016, 5320, [940, 1050, 1320, 1500, 1720, 1960, 2130], [1840, 2080, 1830, 2080, 2660, 3090, 3500, 3530]],
    [2017, 5370, [950, 1060, 1330, 1520, 1740, 1980, 2150], [1860, 2100, 1850, 2100, 2690, 3120, 3540, 3570]],
    [2021, 5700, [1020, 1130, 1420, 1610, 1860, 2100, 2270], [2180, 2440, 2170, 2440, 3060, 3520, 3970, 4000]],
    [2026, 7100, [1280, 1410, 1790, 2030, 2330, 2640, 2830], [2740, 3060, 2720, 3060, 3820, 4390, 4960, 5000]],
  ])('couple, households of one to seven and children of %i', (year, couple, ofSizes, ofChildren) => {
    const date = `${String(year)}-07-01`;
    expect(norm('personal.couple', date)).toBe(couple);
    expect(sizes.map((persons) => common(date, persons))).toEqual(ofSizes);
    expect(childAges.map((age) => child(date, age))).toEqual(ofChildren);
  });

  test.each([
    // Socialstyrelsen and regeringen.se: all items of the year are those of the year before, so much higher, rounded to 10 SEK
    [2019, 1.02],
    [2020, 1.019],
    [2021, 1.003],
    [2023, 1.086],
    [2024, 1.087],
    [2025, 1.028],
    [2026, 1.007],
  ])('%i is the year before × %d, within 20 SEK', (year, uprate) => {
    const all = (of: number) => {
      const date = `${String(of)}-07-01`;
      return [
        norm('personal.couple', date),
        norm('personal.single', date),
        ...sizes.map((one) => common(date, one)),
        ...childAges.map((age) => child(date, age)),
      ];
    };
    const before = all(year - 1);
    for (const [place, amount] of all(year).entries())
      expect(Math.abs(amount - before[place]! * uprate)).toBeLessThanOrEqual(20);
  });

  test('each person above seven adds the difference between seven and six (2025:468, 12 kap. 3 §; Socialstyrelsen 2014: 170)', () => {
    expect(common('2025-01-01', 9)).toBe(2810 + 2 * 190);
    expect(common('2014-01-01', 8)).toBe(2120 + 170);
  });

  test('children by age in 2025', () => {
    const ages = [0, 1, 2, 3, 4, 6, 7, 10, 11, 14, 15, 18, 19, 20, 21];
    expect(ages.map((age) => onSchedule('benefit.social-assistance.norm.child', '2025-01-01', age))).toEqual([
      2720, 3030, 3030, 2700, 3030, 3030, 3790, 3790, 4350, 4350, 4920, 4920, 4960, 4960, 0,
    ]);
  });
});

test.each([
  // skr.se, PO-pålägg: recommended total less 31.42 %
  ['municipality', 2013, 0.0704],
  ['municipality', 2019, 0.0773],
  ['municipality', 2021, 0.0873],
  ['municipality', 2022, 0.0783],
  ['municipality', 2023, 0.1311],
  ['region', 2013, 0.1161],
  ['region', 2014, 0.1271],
  ['region', 2019, 0.1503],
  ['region', 2021, 0.1473],
  ['region', 2022, 0.138],
  ['region', 2023, 0.2086],
])('collective add-on of a %s in %i is %d', (employer, year, share) => {
  expect(scalar(`employer.collective-add-on.${employer}`, `${String(year)}-06-01`)).toBe(share);
});

test.each([
  // ekonomifakta.se; Skatteverket; SFS 2021:55; regeringen.se for the summers of 2021 and 2022
  ['2015-04-30', 25, 0.1549],
  ['2015-04-30', 26, 0.3142],
  ['2015-07-31', 25, 0.3142],
  ['2016-01-01', 25, 0.3142],
  ['2017-01-01', 20, 0.3142],
  ['2020-01-01', 17, 0.1021],
  ['2020-01-01', 18, 0.3142],
  ['2021-03-01', 20, 0.1973],
  ['2022-07-01', 22, 0.1021],
  ['2023-05-01', 20, 0.3142],
  ['2024-01-01', 17, 0.3142],
  ['2026-03-31', 20, 0.3142],
  ['2026-04-01', 20, 0.2081],
  ['2026-04-01', 23, 0.3142],
])('employer contribution on %s at %i years is %d', (date, age, rate) => {
  const e = (name: string) => scalar(`employer.contribution.${name}`, date);
  const band = ['young', 'young-adult'].find((name) => e(`${name}.age-from`) <= age && age <= e(`${name}.age-to`));
  expect(band ? e(`${band}.rate`) : e('total')).toBe(rate);
});

test.each([
  // Kammarkollegiet by svenskakyrkan.se and skkf.se: 25.3 öre in 2019 and 2021, 25.0 in 2020
  ['income-tax.burial-fee', '2019-07-01', 0.00253],
  ['income-tax.burial-fee', '2020-07-01', 0.0025],
  // SCB, Medellöner i Sverige 2017; Medlingsinstitutet by svt.se 2018
  ['wage.average.all', '2017-07-01', 33_700],
  ['wage.average.all', '2018-07-01', 34_600],
  // Lag (2008:412); Björn Lundén: fewer waiting days from 2 July 2018
  ['benefit.unemployment.waiting-days', '2018-07-01', 7],
  ['benefit.unemployment.waiting-days', '2018-07-02', 6],
])('%s on %s is %d', (id, date, value) => {
  expect(scalar(id, date)).toBe(value);
});
