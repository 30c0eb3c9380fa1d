import { describe, expect, test } from 'vitest';
import { ledgerOf, totalByActor } from '../../ledger/ledger.ts';
import { evaluationOf, firstItem, type TestSituation, valueOfFirst } from '../../testing/situation.ts';
import { labourCost } from '../employer/labour-cost.ts';
import { production } from '../employer/production.ts';
import { wageSubsidy, wageSubsidyKinds } from './wage-subsidy.ts';

interface Job {
  readonly wage: number;
  readonly subsidy: object;
  readonly extent?: number;
  readonly months?: number;
  readonly age?: number;
  readonly ceiling?: 'statutory' | 'ignored';
}

function situation(date: string | number, { wage, age = 40, ceiling = 'statutory', ...job }: Job): TestSituation {
  return {
    date,
    person: { age },
    settings: { subsidyCeiling: ceiling, collectiveAddOn: '5 %' },
    work: [{ wage: `${String(wage)} SEK/month`, ...job }],
  };
}
/** SEK per month of work. */
const monthly = (date: string | number, job: Job): number =>
  valueOfFirst(wageSubsidy, 'work', situation(date, job)) / (job.months ?? 12);

describe('wage grant: share × wage up to the ceiling, with contributions (31.42 %) and agreed premiums (5 % here; SFS 2017:887, 21 §)', () => {
  const grant = (share: number) => ({ kind: 'wage-grant', share });

  test.each([
    // Ceilings: fsdb.org; SFS 2019:48; SFS 2019:794
    ['2015-01-01', 16_700],
    ['2017-02-01', 17_100],
    ['2017-11-01', 18_300],
    ['2019-04-01', 19_100],
    ['2020-01-01', 20_000],
  ])('on %s counts at most %i a month', (date, ceiling) => {
    expect(monthly(date, { wage: 25_000, subsidy: grant(0.8) })).toBeCloseTo(0.8 * ceiling * 1.3642, 6);
    expect(monthly(date, { wage: 15_000, subsidy: grant(0.8) })).toBeCloseTo(0.8 * 15_000 * 1.3642, 6);
  });

  test('is prorated by hours: the ceiling belongs to full time', () => {
    expect(monthly(2025, { wage: 25_000, subsidy: grant(0.5), extent: 0.75, months: 4 })).toBeCloseTo(
      0.5 * 20_000 * 0.75 * 1.3642,
      6,
    );
  });

  test('without the ceiling it is the share of the whole labour cost, as published evaluations count it', () => {
    expect(monthly(2025, { wage: 25_000, subsidy: grant(0.8), ceiling: 'ignored' })).toBeCloseTo(
      0.8 * 25_000 * 1.3642,
      6,
    );
  });

  test('premiums add 600 a month at 5 %, a share of 60 % and 20 000', () => {
    const without = { ...situation(2025, { wage: 20_000, subsidy: grant(0.6) }), settings: { collectiveAddOn: '0 %' } };
    expect(
      monthly(2025, { wage: 20_000, subsidy: grant(0.6) }) - valueOfFirst(wageSubsidy, 'work', without) / 12,
    ).toBeCloseTo(600, 6);
  });

  test('the share is a typical one when the case states none', () => {
    expect(monthly(2025, { wage: 20_000, subsidy: { kind: 'wage-grant' } })).toBeCloseTo(0.6 * 20_000 * 1.3642, 6);
  });

  test('sheltered public employment has the same rule', () => {
    expect(monthly(2025, { wage: 25_000, subsidy: { kind: 'sheltered-public-employment', share: 0.7 } })).toBeCloseTo(
      0.7 * 20_000 * 1.3642,
      6,
    );
  });
});

describe('new-start job', () => {
  const newStart = (more: object = {}) => ({ kind: 'new-start-job', ...more });

  test('2016: 13 825 a month at most (verified, Arbetsförmedlingen)', () => {
    expect(Math.round(monthly(2016, { wage: 22_000, subsidy: newStart() }))).toBe(13_825);
    expect(Math.round(monthly(2016, { wage: 30_000, subsidy: newStart() }))).toBe(13_825);
  });

  test('2024, more than 36 months out, wage 20 000: 15 710 (computed)', () => {
    expect(Math.round(monthly(2024, { wage: 20_000, subsidy: newStart({ monthsWithoutWork: 37 }) }))).toBe(15_710);
  });

  test.each([
    // Förordningen (2018:43) 11 §: under 24 months once, 24 to 36 months twice, more than 36 two and a half times
    [12, 1],
    [23.9, 1],
    [24, 2],
    [36, 2],
    [36.5, 2.5],
  ])('after %d months without work it is %d contributions', (monthsWithoutWork, multiple) => {
    expect(monthly(2024, { wage: 18_000, subsidy: newStart({ monthsWithoutWork }) })).toBeCloseTo(
      multiple * 0.3142 * 18_000,
      6,
    );
  });

  test('for a newcomer it is two and a half contributions at once (13 §)', () => {
    expect(monthly(2024, { wage: 20_000, subsidy: newStart({ newcomer: true, monthsWithoutWork: 1 }) })).toBeCloseTo(
      15_710,
      6,
    );
  });

  test('the first contribution is the reduced one of a young worker, the rest at the full rate (16 §)', () => {
    const young = (monthsWithoutWork: number): number =>
      monthly('2026-04-01', { wage: 20_000, age: 22, subsidy: newStart({ monthsWithoutWork }) });
    expect(young(12)).toBeCloseTo(0.2081 * 20_000, 6);
    expect(young(30)).toBeCloseTo((0.2081 + 0.3142) * 20_000, 6);
    expect(young(40)).toBeCloseTo((0.2081 + 1.5 * 0.3142) * 20_000, 6);
  });

  test.each([
    // SFS 2021:71, 16 §: one, two or two and a half times the contribution that the employer pays; 19.73 % at 18–22
    ['2021-01-01', 21, 12, 0.1973 * 20_000],
    ['2021-01-01', 21, 37, 9_865],
    // The split came with SFS 2021:868
    ['2021-12-01', 21, 37, 13_372],
    ['2021-01-01', 40, 37, 15_710],
  ])(
    'on %s at %i years, %i months out, a wage of 20 000 gives %d a month',
    (date, age, monthsWithoutWork, expected) => {
      expect(monthly(date, { wage: 20_000, age, subsidy: newStart({ monthsWithoutWork }) })).toBeCloseTo(expected, 6);
    },
  );

  test.each([
    // SFS 2016:365, 12 §: double from 25 (26 before June 2016) or after twelve months out, else single
    ['2016-01-01', 23, 8, 75_408],
    ['2016-01-01', 23, 12, 150_816],
    ['2016-01-01', 25, 8, 75_408],
    ['2016-06-01', 25, 8, 150_816],
    ['2016-01-01', 40, 8, 150_816],
  ])('on %s at %i years, %i months out, a wage of 20 000 gives %i a year', (date, age, monthsWithoutWork, expected) => {
    expect(12 * monthly(date, { wage: 20_000, age, subsidy: newStart({ monthsWithoutWork }) })).toBeCloseTo(
      expected,
      6,
    );
  });

  test('is two to three contributions from April 2022 to December 2023 (Arbetsförmedlingen 2023)', () => {
    for (const [monthsWithoutWork, multiple] of [
      [12, 2],
      [24, 2.5],
      [37, 3],
    ] as const) {
      expect(monthly('2023-03-01', { wage: 20_000, subsidy: newStart({ monthsWithoutWork }) })).toBeCloseTo(
        multiple * 0.3142 * 20_000,
        6,
      );
    }
    expect(monthly('2023-03-01', { wage: 20_000, subsidy: newStart({ newcomer: true }) })).toBeCloseTo(
      3 * 0.3142 * 20_000,
      6,
    );
  });

  test('the ceiling belongs to full time (17 §), and can be set aside', () => {
    const subsidy = newStart({ monthsWithoutWork: 12 });
    expect(monthly(2024, { wage: 30_000, extent: 0.5, months: 5, subsidy })).toBeCloseTo(0.3142 * 10_000, 6);
    expect(monthly(2024, { wage: 30_000, ceiling: 'ignored', subsidy })).toBeCloseTo(0.3142 * 30_000, 6);
  });
});

describe('the other kinds', () => {
  test('introduction job: 80 % of the cost of at most 20 000 (förordning 2018:42, 14–16 §§)', () => {
    expect(monthly(2019, { wage: 25_000, subsidy: { kind: 'introduction-job' } })).toBeCloseTo(
      0.8 * 20_000 * 1.3142,
      6,
    );
    expect(monthly(2025, { wage: 18_000, extent: 0.5, subsidy: { kind: 'introduction-job' } })).toBeCloseTo(
      0.8 * 9_000 * 1.3142,
      6,
    );
    expect(() => monthly(2018, { wage: 18_000, subsidy: { kind: 'introduction-job' } })).toThrow(
      /subsidy\.introduction-job.*2018-01-01/,
    );
  });

  test('supervisor in an introduction job: 2 000 a month for the first six months (Konjunkturinstitutet, ordlista), none from February 2025', () => {
    const yearly = (date: string, months: number, supervisor: boolean): number =>
      months * monthly(date, { wage: 20_000, months, subsidy: { kind: 'introduction-job', supervisor } });
    const support = (date: string, months: number): number => yearly(date, months, true) - yearly(date, months, false);
    expect(support('2019-01-01', 12)).toBeCloseTo(12_000, 6);
    expect(support('2019-01-01', 4)).toBeCloseTo(8_000, 6);
    expect(support('2025-02-01', 12)).toBeCloseTo(0, 6);
  });

  test('supervisor in special employment: 50 a day for three months (SFS 2013:1168)', () => {
    const yearly = (supervisor: boolean): number =>
      12 * monthly('2014-03-01', { wage: 18_000, subsidy: { kind: 'special-employment', supervisor } });
    expect(yearly(true) - yearly(false)).toBeCloseTo(50 * 22 * 3, 6);
  });

  test('extra service: the whole cost up to 1 140 a day in 2017, up to a wage of 20 000 from May 2018', () => {
    const extra = (date: string, wage: number): number => monthly(date, { wage, subsidy: { kind: 'extra-service' } });
    expect(extra('2017-01-01', 18_000)).toBeCloseTo(18_000 * 1.3142, 6);
    expect(extra('2017-01-01', 25_000)).toBe(1_140 * 22);
    expect(extra('2018-04-30', 25_000)).toBe(1_213 * 22);
    expect(extra('2018-05-01', 25_000)).toBeCloseTo(20_000 * 1.3142, 6);
    expect(() => extra('2023-01-01', 20_000)).toThrow(/subsidy\.extra-service.*2023-01-01/);
  });

  test('the day maximum is prorated by hours', () => {
    expect(monthly('2017-01-01', { wage: 40_000, extent: 0.25, months: 2, subsidy: { kind: 'extra-service' } })).toBe(
      1_140 * 22 * 0.25,
    );
  });

  test('step-in job: 80 % up to 800 a day in 2016', () => {
    const entry = (wage: number): number => monthly(2016, { wage, subsidy: { kind: 'entry-job' } });
    expect(entry(15_000)).toBeCloseTo(0.8 * 15_000 * 1.3142, 6);
    expect(entry(20_000)).toBe(800 * 22);
  });

  test('special employment support: 85 % up to 890 a day in 2016', () => {
    const special = (wage: number): number => monthly(2016, { wage, subsidy: { kind: 'special-employment' } });
    expect(special(15_000)).toBeCloseTo(0.85 * 15_000 * 1.3142, 6);
    expect(special(22_000)).toBe(890 * 22);
  });

  test('vocational introduction 2018: 0.3142 × 18 750 = 5 891 (verified)', () => {
    expect(Math.round(monthly(2018, { wage: 18_750, subsidy: { kind: 'vocational-introduction' } }))).toBe(5_891);
    expect(Math.round(monthly(2018, { wage: 25_000, subsidy: { kind: 'vocational-introduction' } }))).toBe(5_891);
    expect(Math.round(monthly(2018, { wage: 10_000, subsidy: { kind: 'vocational-introduction' } }))).toBe(3_142);
  });
});

describe('every kind', () => {
  const kinds = Object.keys(wageSubsidyKinds);
  /** A day on which each kind has figures. */
  const dates: Readonly<Record<string, string>> = { 'entry-job': '2016-01-01', 'special-employment': '2016-01-01' };
  const cases = kinds.flatMap((kind) =>
    [
      { wage: 30_000, extent: 0.6, months: 7, subsidy: { kind } },
      { wage: 12_000, ceiling: 'ignored' as const, subsidy: { kind } },
      { wage: 20_000, subsidy: { kind, amount: '900000 SEK/year' } },
    ].map((job): [string, Job] => [kind, job]),
  );

  test.each(cases)(
    '%s: never more than the labour cost, and the employer neither gains nor loses (%o)',
    (kind, job) => {
      const evaluation = evaluationOf(situation(dates[kind] ?? '2019-05-01', job));
      const item = firstItem(evaluation, 'work');
      const [subsidy, cost, produced] = [wageSubsidy, labourCost, production].map(
        (rule) => evaluation.ofItem(rule, item).value,
      );
      expect(subsidy).toBeGreaterThan(0);
      expect(subsidy).toBeLessThanOrEqual(cost!);
      expect(produced).toBeCloseTo(cost! - subsidy!, 6);
      expect(totalByActor(ledgerOf(evaluation)).employer).toBeCloseTo(0, 6);
    },
  );

  test('a rule of the case that pays more than the job costs is held at the labour cost', () => {
    const parameters = [{ id: 'subsidy.new-start-job.newcomer-multiple', value: 9, source: 'test' }];
    const generous = {
      ...situation(2024, { wage: 15_000, subsidy: { kind: 'new-start-job', newcomer: true } }),
      parameters,
    };
    expect(valueOfFirst(wageSubsidy, 'work', generous)).toBeCloseTo(12 * 15_000 * 1.3642, 6);
  });

  test('a stated amount is used as it is, up to the labour cost', () => {
    expect(monthly(2022, { wage: 20_000, subsidy: { kind: 'new-start-job', amount: '9000 SEK/month' } })).toBe(9_000);
    expect(monthly(2022, { wage: 20_000, subsidy: { kind: 'new-start-job', amount: '900000 SEK/year' } })).toBeCloseTo(
      20_000 * 1.3642,
      6,
    );
  });
});

describe('a stated subsidy', () => {
  const stated = (amount: string) => ({ kind: 'wage-grant', amount });

  test('per month is for the months of the job', () => {
    const job = { wage: 25_000, months: 6, subsidy: stated('10000 SEK/month') };
    expect(valueOfFirst(wageSubsidy, 'work', situation('2020-01-01', job))).toBe(60_000);
  });

  test('per year is the amount itself', () => {
    const job = { wage: 25_000, months: 6, subsidy: stated('10000 SEK/year') };
    expect(valueOfFirst(wageSubsidy, 'work', situation('2020-01-01', job))).toBe(10_000);
  });
});
