import { describe, expect, test } from 'vitest';
import { ParameterError } from '../../parameters/look-up.ts';
import { evaluationOf, type TestSituation, valueOf } from '../../testing/situation.ts';
import { disposableIncome } from '../disposable-income.ts';
import { incomeTax } from '../income-tax/income-tax.ts';
import { assistanceNorm, derivedSocialAssistance } from './social-assistance.ts';

type Person = Readonly<Record<string, unknown>>;
const assistance = (
  date: string | number,
  person: Person = {},
  more: Partial<TestSituation> = {},
  months = 12,
): TestSituation => ({
  date,
  person: { housingCost: '5000 SEK/month', ...person },
  ...more,
  supports: [...(more.supports ?? []), { kind: 'social-assistance', months }],
});
const yearly = (...of: Parameters<typeof assistance>): number => valueOf(derivedSocialAssistance, assistance(...of));

describe('the norm with a rent of 5 000 (riksnorm: Socialstyrelsen; socialtjänstförordningen 2025:468)', () => {
  const couple = { household: 'couple' };
  test.each([
    [2013, {}, 3_880],
    [2017, {}, 3_930],
    [2020, {}, 4_160],
    [2025, {}, 5_180],
    [2026, {}, 5_220],
    [2014, couple, 6_360],
    [2019, couple, 6_670],
    [2025, couple, 8_450],
    [2026, couple, 8_510],
    // personal 7 050, children of 5 and 12: 3 030 + 4 350, four persons 2 010
    [2025, { ...couple, children: [5, 12] }, 7_050 + 3_030 + 4_350 + 2_010],
    // personal 3 910, a child of 0: 2 720, two persons 1 400
    [2025, { children: [0] }, 3_910 + 2_720 + 1_400],
    [2025, { children: [1, 3, 6, 10, 14, 18] }, 3_910 + 3_030 + 2_700 + 3_030 + 3_790 + 4_350 + 4_920 + 2_810],
  ])('%i %o: %i and the rent', (date, person, norm) => {
    expect(valueOf(assistanceNorm, assistance(date, person))).toBe(norm + 5_000);
    expect(yearly(date, person)).toBe(12 * (norm + 5_000));
  });

  test.each([
    // Socialstyrelsen 2016 and 2017; SFS 2020:1013; socialtjänstförordningen 12 kap. 3 § for the eighth and ninth
    [2016, couple, 5_320 + 1_050],
    [2017, { children: [4] }, 2_980 + 2_100 + 1_060],
    [2021, { ...couple, children: [8, 12] }, 5_700 + 3_060 + 3_520 + 1_610],
    [2025, { ...couple, children: [1, 1, 1, 1, 1, 1, 1] }, 7_050 + 7 * 3_030 + 2_810 + 2 * 190],
  ])('%i %o: %i and the rent, in years and households that had none', (date, person, norm) => {
    expect(valueOf(assistanceNorm, assistance(date, person))).toBe(norm + 5_000);
  });

  test('has no figures before 2013: the error names the parameter and the date', () => {
    let error: unknown;
    try {
      yearly(2012);
    } catch (caught) {
      error = caught;
    }
    expect(error).toBeInstanceOf(ParameterError);
    expect(error).toMatchObject({
      parameter: 'benefit.social-assistance.norm.personal.single',
      date: '2012-01-01',
      code: 'outside-dates',
    });
  });
});

/** The share of a wage that the job stimulus leaves out, as a case can set it. */
const stimulus = (share: string) => ({
  parameters: [{ id: 'benefit.social-assistance.job-stimulus.disregard-share', value: share, source: 'test' }],
});

describe('topping up, without the job stimulus', () => {
  const norm = 12 * 10_180;
  const work = (wage: number, months = 12) => ({
    ...stimulus('0 %'),
    work: [{ wage: `${String(wage)} SEK/month`, months }],
  });

  test('fills the gap between net income and the norm, exactly', () => {
    const evaluation = evaluationOf(assistance(2025, {}, work(6_000)));
    const net = 72_000 - evaluation.of(incomeTax).value;
    expect(evaluation.of(derivedSocialAssistance).value).toBeCloseTo(norm - net, 6);
    expect(evaluation.of(disposableIncome).value).toBeCloseTo(norm, 6);
  });

  test('falls krona for krona with tax-free income', () => {
    const with_ = (amount: number): number =>
      yearly(2025, {}, { supports: [{ kind: 'housing-allowance', amount: `${String(amount)} SEK/month` }] });
    expect(with_(1_000) - with_(2_000)).toBeCloseTo(12_000, 6);
    expect(with_(10_180)).toBeCloseTo(0, 6);
    expect(with_(11_000)).toBe(0);
  });

  test('is nothing when net income is above the norm', () => {
    expect(yearly(2025, {}, work(30_000))).toBe(0);
  });

  test('counts student loans and housing supplement as income', () => {
    const study = { kind: 'student-finance', months: 12, grant: '30000 SEK/year', loan: '50000 SEK/year' };
    expect(yearly(2025, {}, { supports: [study] })).toBeCloseTo(norm - 80_000, 6);
    const ill = [
      { kind: 'sickness-compensation', months: 12, amount: '5000 SEK/month' },
      { kind: 'housing-supplement' },
    ];
    const evaluation = evaluationOf(assistance(2025, {}, { supports: ill }));
    expect(evaluation.of(disposableIncome).value).toBeCloseTo(norm, 6);
  });

  test("a partner's net income counts against the couple's norm", () => {
    const couple = { household: 'couple' };
    expect(yearly(2025, couple)).toBe(12 * 13_450);
    expect(yearly(2025, { ...couple, partnerNetIncome: '10000 SEK/month' })).toBe(12 * 3_450);
    expect(yearly(2025, { ...couple, partnerNetIncome: '20000 SEK/month' })).toBe(0);
  });

  test('months without other income are paid in full, whatever the wage of the others', () => {
    expect(yearly(2025, {}, work(30_000, 6), 6)).toBe(6 * 10_180);
    expect(yearly(2025, {}, work(30_000, 9), 6)).toBe(3 * 10_180);
  });

  test('in months with a low wage it tops up that wage only', () => {
    const evaluation = evaluationOf(assistance(2025, {}, work(4_000, 6)));
    const net = 24_000 - evaluation.of(incomeTax).value;
    expect(evaluation.of(derivedSocialAssistance).value).toBeCloseTo(12 * 10_180 - net, 6);
  });
});

describe('job stimulus (SFS 2013:421): 25 % of net work income after six months in a row, for two years', () => {
  const wage = { work: [{ wage: '6000 SEK/month' }] };
  const situation = (monthsBefore: number | undefined, date: string | number = 2025): TestSituation => ({
    date,
    person: { housingCost: '5000 SEK/month' },
    ...wage,
    supports: [{ kind: 'social-assistance', ...(monthsBefore !== undefined && { monthsBefore }) }],
  });
  /** What more there is to live on than the norm. */
  const kept = (monthsBefore?: number, date?: string | number): number => {
    const evaluation = evaluationOf(situation(monthsBefore, date));
    return evaluation.of(disposableIncome).value - 12 * evaluation.of(assistanceNorm).value;
  };
  const net = 72_000 - valueOf(incomeTax, { date: 2025, ...wage });

  test.each([
    [6, 12],
    [0, 6],
    [4, 10],
    [24, 6],
    [30, 0],
  ])('after %i months it is given in %i of the year', (monthsBefore, months) => {
    expect(kept(monthsBefore)).toBeCloseTo((0.25 * net * months) / 12, 6);
  });

  test('six months are taken to have gone when nothing is said', () => {
    expect(kept()).toBeCloseTo(kept(6), 6);
  });

  test('there was none before July 2013', () => {
    expect(kept(6, '2013-06-30')).toBeCloseTo(0, 6);
    expect(kept(6, '2013-07-01')).toBeGreaterThan(0);
  });

  test('supports are not work', () => {
    const evaluation = evaluationOf(
      assistance(2025, {}, { supports: [{ kind: 'sickness-benefit', amount: '6000 SEK/month' }] }),
    );
    expect(evaluation.of(disposableIncome).value).toBeCloseTo(12 * 10_180, 6);
  });

  test('only the part of the tax that falls on the wage is taken from it', () => {
    const evaluation = evaluationOf({
      ...situation(6),
      supports: [
        { kind: 'sickness-benefit', amount: '2000 SEK/month', concurrent: true },
        { kind: 'social-assistance', monthsBefore: 6 },
      ],
    });
    const tax = evaluation.of(incomeTax).value;
    expect(evaluation.of(disposableIncome).value - 12 * 10_180).toBeCloseTo(0.25 * (72_000 - tax * 0.75), 6);
  });
});

/**
 * By hand for 2025, with the rent of 7 000: riksnorm of one adult 3 910 + 1 270, with a child of 8 3 910 + 3 790 + 1 400
 * (Socialstyrelsen). Child allowance is 1 250 a month, maintenance support of a child of 8 1 673 (Försäkringskassan).
 */
describe('what is paid beside something else does not make months with an income', () => {
  const wage = '38000 SEK/month';
  const job = { wage, months: 6 };
  const parent = { age: 34, housingCost: '7000 SEK/month', children: [8] };
  const single = { age: 34, housingCost: '7000 SEK/month' };
  const paid = (person: Person, more: Partial<TestSituation>, months = 12): number =>
    yearly(2025, person, more, months);

  test('a year of half work: the other half is lived on the whole norm', () => {
    expect(paid(parent, { work: [job] })).toBeCloseTo(6 * 16_100, 6);
    expect(paid(single, { work: [job] })).toBeCloseTo(6 * 12_180, 6);
  });

  test('supplements lower the need of the months on assistance alone by what they give in these', () => {
    expect(paid(parent, { work: [job], supports: [{ kind: 'child-allowance' }] })).toBeCloseTo(6 * (16_100 - 1_250), 6);
    const all = [
      { kind: 'child-allowance' },
      { kind: 'maintenance-support' },
      { kind: 'housing-allowance', amount: '2150 SEK/month' },
    ];
    expect(paid(parent, { work: [job], supports: all })).toBeCloseTo(6 * (16_100 - 1_250 - 1_673 - 2_150), 6);
  });

  test('a supplement alone leaves the rest of the norm in each month, and never less than nothing', () => {
    expect(paid(parent, { supports: [{ kind: 'child-allowance' }] })).toBeCloseTo(12 * (16_100 - 1_250), 6);
    expect(paid(parent, { supports: [{ kind: 'housing-allowance', amount: '20000 SEK/month' }] })).toBe(0);
  });

  test.each([
    [
      'two half jobs at the same time',
      {
        work: [
          { ...job, extent: '50 %' },
          { ...job, extent: '50 %', concurrent: true },
        ],
      },
    ],
    [
      'both of them marked',
      {
        work: [
          { ...job, extent: '50 %', concurrent: true },
          { ...job, extent: '50 %', concurrent: true },
        ],
      },
    ],
    [
      'half work and half sickness benefit',
      {
        work: [{ ...job, extent: '50 %' }],
        supports: [{ kind: 'sickness-benefit', amount: '15000 SEK/month', months: 6, concurrent: true }],
      },
    ],
    ['months without any support', { work: [job], supports: [{ kind: 'no-public-support', months: 6 }] }],
    [
      'a benefit that pays nothing',
      { work: [job], supports: [{ kind: 'sickness-benefit', amount: '0 SEK/month', months: 6 }] },
    ],
  ])('%s in six months: the other six are paid in full', (_, more) => {
    expect(paid(single, more)).toBeCloseTo(6 * 12_180, 6);
  });

  test('work that goes on beside assistance is an income of its months', () => {
    expect(paid(single, { ...stimulus('0 %'), work: [{ wage, concurrent: true }] })).toBe(0);
    expect(paid(single, { work: [{ ...job, concurrent: true }] })).toBeCloseTo(6 * 12_180, 6);
    // The longer of the two decides, whichever is marked.
    const ill = { kind: 'sickness-benefit', amount: '20000 SEK/month', concurrent: true };
    expect(paid(single, { work: [{ ...job, extent: '50 %' }], supports: [ill] })).toBe(0);
  });

  test('a housing supplement is paid in the months of the compensation that it belongs to', () => {
    const compensation = { kind: 'sickness-compensation', amount: '14000 SEK/month', months: 6 };
    expect(
      paid(single, { supports: [compensation, { kind: 'housing-supplement', amount: '5000 SEK/month', months: 6 }] }),
    ).toBeCloseTo(6 * 12_180, 6);
  });
});
