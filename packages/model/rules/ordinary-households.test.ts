import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { supportKindFields } from '../case/fields/kind-fields.ts';
import { ledgerOf } from '../ledger/ledger.ts';
import { evaluationOf } from '../testing/situation.ts';
import { disposableIncome } from './disposable-income.ts';
import { type SupportKindName, supportKindNames } from './supports/support-kinds.ts';
import { type WageSubsidyKind, wageSubsidyKinds } from './wage-subsidies/wage-subsidy.ts';

type Plain = Readonly<Record<string, unknown>>;
type Household = Plain & { readonly children: readonly number[] };

const years = Array.from({ length: 14 }, (_, index) => 2013 + index);
const days = ['01-01', '03-01', '05-01', '06-30', '07-01', '08-07', '09-07', '10-01', '11-15', '12-31'];

/** Years in which a form of subsidised work could be had from beginning to end: Arbetsförmedlingen. All others could be had in every year. */
const subsidyYears: Readonly<Partial<Record<WageSubsidyKind, readonly [number, number]>>> = {
  'introduction-job': [2019, 2026],
  'extra-service': [2016, 2022],
  'entry-job': [2013, 2017],
  'special-employment': [2013, 2017],
  'vocational-introduction': [2015, 2023],
};

/** Years in which a support could be had from beginning to end. All others could be had in every year. */
const supportYears: Readonly<Partial<Record<SupportKindName, readonly [number, number]>>> = {
  'establishment-job': [2024, 2026],
};

/** What a support needs, as an ordinary case says it. */
const needed: Readonly<Partial<Record<SupportKindName, Plain>>> = {
  'sickness-benefit': { qualifyingIncome: '280000 SEK/year' },
  'rehabilitation-allowance': { qualifyingIncome: '280000 SEK/year' },
  'unemployment-benefit': { previousWage: '26000 SEK/month' },
  'student-finance': { weeks: 40 },
  'establishment-job': { referenceWage: '24000 SEK/month' },
};

const ageLimits: Readonly<Partial<Record<SupportKindName, readonly [number, number]>>> = {
  'activity-compensation': [19, 29],
  'development-allowance': [18, 24],
};

/** Each kind at each of its levels, and activity support from a wage. */
const supports = supportKindNames.flatMap((kind): readonly { kind: SupportKindName; support: Plain }[] => {
  const { levels } = supportKindFields(kind);
  const base = { kind, ...needed[kind] };
  const all: readonly Plain[] = levels.length === 0 ? [base] : levels.map((level) => ({ ...base, level }));
  const later = kind === 'activity-support' ? [{ kind, previousWage: '26000 SEK/month', daysUsed: 310 }] : [];
  return [...all, ...later].map((support) => ({ kind, support }));
});

function jobs(year: number): fc.Arbitrary<Plain> {
  const kinds = (Object.keys(wageSubsidyKinds) as WageSubsidyKind[]).filter((kind) => {
    const [from, to] = subsidyYears[kind] ?? [2013, 2026];
    return from <= year && year <= to;
  });
  return fc.record(
    {
      wage: fc.integer({ min: 8_000, max: 45_000 }).map((wage) => `${String(wage)} SEK/month`),
      concurrent: fc.constant(true),
      extent: fc.constantFrom(0.25, 0.5, 0.75, 1),
      sickDays: fc.integer({ min: 0, max: 10 }),
      subsidy: fc.record({ kind: fc.constantFrom(...kinds) }),
    },
    { requiredKeys: ['wage', 'concurrent'] },
  );
}

/** Children whom a support is for are among the household's. */
function household([from, to]: readonly [number, number], kind: SupportKindName): fc.Arbitrary<Household> {
  const least =
    kind === 'child-allowance' || kind === 'housing-allowance' || kind === 'maintenance-support'
      ? [fc.integer({ min: 0, max: 15 })]
      : [];
  return fc
    .record({
      age: fc.integer({ min: from, max: to }),
      housingCost: fc.integer({ min: 3_000, max: 15_000 }).map((rent) => `${String(rent)} SEK/month`),
      children: fc
        .tuple(fc.tuple(...least), fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 6 }))
        .map((all) => all.flat()),
      partner: fc.option(fc.integer({ min: 0, max: 30_000 }), { nil: undefined }),
    })
    .map(({ partner, ...person }) =>
      partner === undefined
        ? person
        : { ...person, household: 'couple', partnerNetIncome: `${String(partner)} SEK/month` },
    );
}

/** What a household with a child can have beside other support. */
function ofChildren({ children }: Household): readonly Plain[] {
  return children.some((age) => age < 16) ? [{ kind: 'child-allowance' }, { kind: 'housing-allowance' }] : [];
}

/** Support beside which another can be had. */
function beside(kind: SupportKindName): readonly Plain[] {
  if (kind === 'housing-supplement') return [{ kind: 'sickness-compensation', months: 12 }];
  return kind === 'residence-supplement'
    ? [{ kind: 'sickness-benefit', qualifyingIncome: '120000 SEK/year', months: 12 }]
    : [];
}

describe('no ordinary household fails in any year', () => {
  test.each(years)('%i', (year) => {
    for (const { kind, support } of supports) {
      const [from, to] = supportYears[kind] ?? [2013, 2026];
      if (year < from || year > to) continue;
      fc.assert(
        fc.property(
          household(ageLimits[kind] ?? [18, 64], kind),
          fc.constantFrom(...days),
          fc.option(jobs(year), { nil: undefined }),
          fc.boolean(),
          (person, day, job, topUp) => {
            const assistance = topUp && kind !== 'social-assistance' ? [{ kind: 'social-assistance' }] : [];
            const evaluation = evaluationOf({
              date: `${String(year)}-${day}`,
              person,
              work: [
                ...(job === undefined ? [] : [job]),
                ...(kind === 'establishment-job' ? [{ wage: '7374 SEK/month', concurrent: true }] : []),
              ],
              supports: [
                { ...support, concurrent: true },
                ...beside(kind),
                ...ofChildren(person),
                ...assistance,
              ].filter((one, place, all) => all.findIndex((other) => other['kind'] === one['kind']) === place),
            });
            expect(evaluation.of(disposableIncome).value).toBeGreaterThanOrEqual(0);
            expect(ledgerOf(evaluation).every(({ amount }) => Number.isFinite(amount))).toBe(true);
          },
        ),
        { seed: 20_261_128 + year, numRuns: 8 },
      );
    }
  });
});
