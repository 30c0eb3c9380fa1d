import { describe, expect, test } from 'vitest';
import { readCase } from '../../case/read-case.ts';
import { caseOfSituation, type TestSituation } from '../../testing/situation.ts';
import { evaluate } from '../evaluate.ts';
import type { LimitKind } from './limit.ts';
import { limitsIn } from './limits-in.ts';

type Plain = Readonly<Record<string, unknown>>;
type Found = readonly [LimitKind, string];

const unbroken = (text: string): string => text.replaceAll('\u00a0', ' ');

/** What is told of a situation: the kind of limit, and the place and text. */
function limits(situation: TestSituation): readonly (readonly [LimitKind, string, string])[] {
  const { context, typeCases } = readCase(caseOfSituation(situation));
  return typeCases
    .slice(0, 1)
    .flatMap(({ before }) =>
      limitsIn(context)(before).map(
        ({ kind, path, text }) => [kind, path.replace('typeCases[0].before.', ''), unbroken(text().sv)] as const,
      ),
    );
}

function found(date: string, support: Plain, person: Plain = {}, rest: Partial<TestSituation> = {}): readonly Found[] {
  return limits({ date, person, supports: [support], ...rest }).map(([kind, , text]) => [kind, text]);
}

const told = (kind: LimitKind, part: string): readonly unknown[] => [[kind, expect.stringContaining(part)]];

describe('days that run out within the year', () => {
  const unemployed = { kind: 'unemployment-benefit', previousWage: '25000 SEK/month' };

  test('unemployment benefit: 300 days (1997:238, 22 §), 450 with a child, 100 of a short period (2024:506, 4 kap. 4 §)', () => {
    expect(found('2024-01-01', { ...unemployed, daysUsed: 180 })).toEqual(
      told('days', '120 av 300 är kvar, och månaderna har 264'),
    );
    expect(found('2024-01-01', { ...unemployed, daysUsed: 180 }, { children: [4] })).toEqual([]);
    expect(found('2024-01-01', { ...unemployed, daysUsed: 190 }, { children: [4] })).toEqual(
      told('days', '260 av 450 är kvar'),
    );
    expect(found('2026-01-01', { ...unemployed, periodDays: 100 })).toEqual(
      told('days', '100 av 100 är kvar, och månaderna har 262'),
    );
    expect(found('2024-01-01', unemployed)).toEqual([]);
    expect(found('2024-01-01', { ...unemployed, daysUsed: 180, extent: 0.25, concurrent: true })).toEqual([]);
    expect(found('2024-01-01', { ...unemployed, daysUsed: 180, months: 5 })).toEqual([]);
  });

  test('75 days beside part-time work until 14 May 2017', () => {
    const half = { ...unemployed, extent: 0.5, concurrent: true, daysUsed: 1 };
    const work = { work: [{ wage: '25000 SEK/month', extent: 0.5 }] };
    expect(found('2017-05-14', half, {}, work)).toEqual(told('days', 'högst 75 dagar, och här räknas 132'));
    expect(found('2017-05-15', half, {}, work)).toEqual([]);
    expect(found('2017-05-14', half)).toEqual([]);
  });

  test('activity support at the base amount: 450 days (2017:819, 2 kap. 8 §)', () => {
    expect(found('2026-01-01', { kind: 'activity-support', daysUsed: 200 })).toEqual(
      told('days', 'högst 450 dagar, och året slutar med dag 464'),
    );
    expect(found('2026-01-01', { kind: 'activity-support', daysUsed: 186 })).toEqual([]);
    expect(found('2026-01-01', { kind: 'activity-support', daysUsed: 400, previousWage: '25000 SEK/month' })).toEqual(
      [],
    );
  });

  test('sickness benefit: 364 days at the normal level (SFB 27 kap. 21 §), 550 more until January 2016', () => {
    const sick = { kind: 'sickness-benefit', qualifyingIncome: '300000 SEK/year' };
    expect(found('2023-01-01', sick)).toEqual([]);
    expect(found('2023-01-01', { ...sick, daysUsed: 300 })).toEqual(told('days', 'högst 364 dagar: 301 av årets 365'));
    expect(found('2016-01-31', { ...sick, daysUsed: 600, level: 'continuation' })).toEqual(
      told('days', 'högst 914 dagar, och året slutar med dag 965'),
    );
    expect(found('2016-02-01', { ...sick, daysUsed: 600, level: 'continuation' })).toEqual([]);
  });

  test('parental benefit: 96 days after the fourth year of a child born from 2014, 90 at the minimum level (SFB 12 kap. 12 and 19 §§)', () => {
    const parent = { kind: 'parental-benefit' };
    expect(found('2022-01-01', { ...parent, months: 6 }, { children: [5] })).toEqual(told('days', 'högst 96 dagar'));
    expect(found('2022-01-01', { ...parent, months: 6 }, { children: [5, 6] })).toEqual([]);
    expect(found('2015-01-01', { ...parent, months: 6 }, { children: [5] })).toEqual([]);
    expect(found('2022-01-01', { ...parent, level: 'minimum', months: 4 }, { children: [1] })).toEqual(
      told('days', 'högst 90 dagar'),
    );
    expect(found('2022-01-01', parent, { children: [0] })).toEqual([]);
  });
});

describe('ages', () => {
  test('sickness compensation: from 30, whole from July of the year of turning 19 since February 2017 (ISF; SFB 33 kap. 16 §)', () => {
    const kind = { kind: 'sickness-compensation' };
    expect(found('2017-01-31', kind, { age: 20 })).toEqual(told('age', 'från 30 års ålder, och personen är 20'));
    expect(found('2017-02-01', kind, { age: 20 })).toEqual([]);
    expect(found('2020-01-01', { ...kind, extent: 0.5 }, { age: 20 })).toEqual(told('age', 'från 30 års ålder'));
    expect(found('2020-01-01', kind, { age: 18 })).toEqual(told('age', 'från och med juli: här räknas 12 månader'));
    expect(found('2020-01-01', { ...kind, months: 6 }, { age: 18 })).toEqual([]);
    expect(found('2022-01-01', kind, { age: 65 })).toEqual(told('age', 'till och med 64 års ålder'));
    expect(found('2022-01-01', kind, { age: 64 })).toEqual(told('age', 'fyller 65 under året'));
    expect(found('2023-01-01', kind, { age: 64 })).toEqual([]);
  });

  test.each([
    ['activity-compensation', {}, 29, 'fyller 30 under året'],
    ['development-allowance', { level: 'with-upper-secondary' }, 24, 'fyller 25 under året'],
    ['activity-support', {}, 22, 'från 25 års ålder'],
    ['introduction-benefit', {}, 16, 'från 18 års ålder'],
    ['unemployment-benefit', { previousWage: '20000 SEK/month', level: 'not-member' }, 18, 'från 20 års ålder'],
    ['dormant-compensation', {}, 17, 'från 19 års ålder'],
    ['student-finance', { weeks: 40, level: 'higher' }, 17, 'från 20 års ålder'],
    ['housing-allowance', {}, 28, 'fyller 29 under året'],
  ])('%s %o at %i is told', (kind, more, age, part) => {
    expect(found('2024-01-01', { kind, ...more }, { age, housingCost: '5000 SEK/month' })).toEqual(told('age', part));
  });

  test.each([
    ['activity-compensation', {}, 28],
    ['development-allowance', { level: 'with-upper-secondary' }, 23],
    ['activity-support', {}, 25],
    ['activity-support', { previousWage: '25000 SEK/month' }, 22],
    ['introduction-benefit', {}, 30],
    ['housing-allowance', {}, 27],
  ])('%s %o at %i is as the law', (kind, more, age) => {
    expect(found('2024-01-01', { kind, ...more }, { age, housingCost: '5000 SEK/month' })).toEqual([]);
  });

  test.each([
    // csn.se: until 2021 to the year of turning 56, loans limited from 47; from 2022 60 and 51
    ['2021-01-01', 55, 'färre veckor från det år personen fyller 47'],
    ['2021-01-01', 56, 'till och med det år personen fyller 56'],
    ['2022-01-01', 56, 'färre veckor från det år personen fyller 51'],
    ['2022-01-01', 60, 'till och med det år personen fyller 60'],
  ])('student finance on %s at %i', (date, age, part) => {
    expect(found(date, { kind: 'student-finance', weeks: 40 }, { age })).toEqual(told('age', part));
  });

  test('loans that are not taken are not told of', () => {
    expect(found('2022-01-01', { kind: 'student-finance', weeks: 40, loanShare: 0 }, { age: 56 })).toEqual([]);
    expect(found('2022-01-01', { kind: 'student-finance', weeks: 40 }, { age: 49 })).toEqual([]);
  });

  test('a child who turns 16 ends child allowance, one who turns 18 maintenance support', () => {
    expect(found('2024-01-01', { kind: 'child-allowance' }, { children: [9, 15] })).toEqual(
      told('age', 'ett barn fyller 16 under året'),
    );
    expect(found('2024-01-01', { kind: 'child-allowance', months: 3 }, { children: [9, 15] })).toEqual([]);
    expect(found('2024-01-01', { kind: 'maintenance-support' }, { children: [17] })).toEqual(
      told('age', 'ett barn fyller 18 under året'),
    );
    expect(found('2024-01-01', { kind: 'maintenance-support' }, { children: [15] })).toEqual([]);
  });
});

describe('what a support needs', () => {
  test('sickness benefit of a qualifying income below 24 % of the price base amount, 12 600 in 2023 (SFB 25 kap. 3 §)', () => {
    const of = (income: number): readonly Found[] =>
      found('2023-01-01', { kind: 'sickness-benefit', qualifyingIncome: `${String(income)} SEK/year` });
    expect(of(12_599)).toEqual(told('income', 'under 12 600 kr per år (24 % av prisbasbeloppet)'));
    expect(of(12_600)).toEqual([]);
  });

  test('guarantee compensation needs three insurance years (SFB 35 kap. 3 §), income-related none', () => {
    const kind = 'sickness-compensation';
    expect(found('2024-01-01', { kind }, { insuranceYears: 2 })).toEqual(told('income', 'minst 3 försäkringsår'));
    expect(found('2024-01-01', { kind, assumedIncome: '200000 SEK/year' }, { insuranceYears: 2 })).toEqual([]);
  });

  test('unemployment benefit under the act of 2024 needs 120 000 in twelve months (3 kap. 2 §)', () => {
    const of = (date: string, wage: number, more: Plain = {}): readonly Found[] =>
      found(date, { kind: 'unemployment-benefit', previousWage: `${String(wage)} SEK/month`, ...more });
    expect(of('2026-01-01', 9_000)).toEqual(told('income', 'minst 10 000 kr i månaden'));
    expect(of('2026-01-01', 9_000, { level: 'earlier-act' })).toEqual([]);
    expect(of('2025-09-30', 9_000)).toEqual([]);
  });

  test('a daily amount of activity support above the highest of the unemployment benefit: 910 in 2016, 1 200 in 2022, 1 236 from August 2025', () => {
    const of = (date: string, amount: number): readonly Found[] =>
      found(date, { kind: 'activity-support', dayAmount: `${String(amount)} SEK/day` });
    expect(of('2016-01-01', 911)).toEqual(told('income', 'högst 910 kr per dag'));
    expect(of('2016-01-01', 910)).toEqual([]);
    expect(of('2022-01-01', 1_201)).toEqual(told('income', 'högst 1 200 kr per dag'));
    expect(of('2026-01-01', 1_236)).toEqual([]);
    expect(of('2026-01-01', 1_300)).toEqual(told('income', 'högst 1 236 kr per dag'));
  });

  test('parental benefit needs a child: under 8, and under 12 in 2026 of those born from 2014', () => {
    const parent = { kind: 'parental-benefit', months: 1 };
    expect(found('2021-01-01', parent)).toEqual(told('household', 'barn under 8 år'));
    expect(found('2021-01-01', parent, { children: [9] })).toEqual(told('household', 'barn under 8 år'));
    expect(found('2026-01-01', parent, { children: [11] })).toEqual([]);
  });

  test('maintenance support needs parents who live apart (SFB 17 kap. 2 §, 18 kap. 2 §): told of a household of two adults', () => {
    const support = { kind: 'maintenance-support' };
    expect(found('2024-01-01', support, { children: [9], household: 'couple' })).toEqual(
      told('household', 'föräldrar inte bor ihop'),
    );
    expect(found('2024-01-01', support, { children: [9] })).toEqual([]);
    expect(
      found('2024-01-01', { ...support, amount: '1000 SEK/month' }, { children: [9], household: 'couple' }),
    ).toEqual([]);
  });

  test.each([
    ['sickness-compensation', 0.2, 0.25],
    ['parental-benefit', 0.2, 0.125],
  ])('%s is given in parts: %d is told, %d not', (kind, between, part) => {
    const of = (extent: number): readonly Found[] =>
      found('2024-01-01', { kind, extent, months: 1 }, { children: [1], age: 40 });
    expect(of(between)).toEqual(told('extent', '20 %'));
    expect(of(part)).toEqual([]);
  });
});

describe('jobs', () => {
  const ofJob = (date: string, job: Plain, person: Plain = {}): readonly (readonly [string, string])[] =>
    limits({ date, person, work: [{ wage: '24000 SEK/month', ...job }] }).map(([kind, path]) => [kind, path] as const);

  test('växa-stöd before 2017 (2016:1053), a supervisor after January 2025 (2024:1345), told with their places', () => {
    expect(ofJob('2016-12-31', { growthSupport: true })).toEqual([['years', 'work[0].growthSupport']]);
    expect(ofJob('2017-01-01', { growthSupport: true })).toEqual([]);
    const subsidy = { kind: 'introduction-job', supervisor: true };
    expect(ofJob('2025-02-01', { subsidy })).toEqual([['years', 'work[0].subsidy.supervisor']]);
    expect(ofJob('2025-01-31', { subsidy })).toEqual([]);
  });

  test('a new-start job after twelve months without work, six of who is under 25 (2018:43, 4–5 §§)', () => {
    const subsidy = (monthsWithoutWork: number, more: Plain = {}): Plain => ({
      subsidy: { kind: 'new-start-job', monthsWithoutWork, ...more },
    });
    expect(ofJob('2024-01-01', subsidy(11), { age: 30 })).toEqual([['income', 'work[0].subsidy.monthsWithoutWork']]);
    expect(ofJob('2024-01-01', subsidy(12), { age: 30 })).toEqual([]);
    expect(ofJob('2024-01-01', subsidy(6), { age: 24 })).toEqual([]);
    expect(ofJob('2024-01-01', subsidy(0, { newcomer: true }), { age: 30 })).toEqual([]);
    expect(ofJob('2024-01-01', subsidy(24), { age: 17 })).toEqual([['age', 'work[0].subsidy']]);
  });

  test('a fee to an unemployment fund before the credit of July 2022', () => {
    const of = (date: string): readonly string[] =>
      limits({ date, person: { unemploymentFundFee: '150 SEK/month' } }).map(([kind]) => kind);
    expect(of('2022-06-30')).toEqual(['years']);
    expect(of('2022-07-01')).toEqual([]);
  });
});

test('a stated amount is what was paid, whatever the age and days', () => {
  expect(found('2015-01-01', { kind: 'sickness-compensation', amount: '9000 SEK/month' }, { age: 20 })).toEqual([]);
});

test('is one warning of the result for each limit, with all its places', () => {
  const side = { supports: [{ kind: 'unemployment-benefit', previousWage: '25000 SEK/month', daysUsed: 180 }] };
  const typeCases = ['Anna', 'Bo'].map((name) => ({
    name,
    before: side,
    after: { work: [{ wage: '25000 SEK/month' }] },
  }));
  const all = evaluate(readCase({ title: 'Prov', date: '2024-01-01', typeCases })).warnings.filter(
    ({ kind }) => kind === 'limit',
  );
  expect(all.map(({ text }) => text.en)).toEqual([
    expect.stringContaining(
      '120 of 300 are left, and the months have 264. The days after them give nothing; put activity support (activity-support) after them (Anna, before: typeCases[0].before.supports[0]; Bo, before: typeCases[1].before.supports[0]).',
    ),
  ]);
});

test.each([
  // bostadsbidrag with a child ends far below 600 000 a year, and 50 000 a month is above any norm
  ['housing allowance', { supports: [{ kind: 'housing-allowance' }], work: [{ wage: '50000 SEK/month' }] }, true],
  ['social assistance', { supports: [{ kind: 'social-assistance' }], work: [{ wage: '50000 SEK/month' }] }, true],
  ['social assistance', { supports: [{ kind: 'social-assistance' }] }, false],
  ['introduction benefit', { supports: [{ kind: 'introduction-benefit' }] }, false],
  // the income test takes all of it (studiestödslagen 3 kap. 16 §)
  [
    'student finance',
    { supports: [{ kind: 'student-finance', weeks: 40 }], work: [{ wage: '60000 SEK/month', concurrent: true }] },
    true,
  ],
])('%s of %j that comes to nothing is told: %s', (name, side, isTold) => {
  const typeCases = [
    { name: 'Prov', person: { age: 35, children: [3], housingCost: '7000 SEK/month' }, before: side, after: {} },
  ];
  const texts = evaluate(readCase({ title: 'Prov', date: '2024-01-01', typeCases })).warnings.map(({ text }) =>
    text.en.toLowerCase(),
  );
  expect(texts.some((text) => text.startsWith(`${name} is worked out to be sek`))).toBe(isTold);
});
