import fc from 'fast-check';
import { supportKindFields } from '../case/fields/kind-fields.ts';
import { actors } from '../ledger/actor.ts';
import { priceList } from '../prices/price-list.ts';
import { type SupportKindName, supportKindNames } from '../rules/supports/support-kinds.ts';
import type { WageSubsidyKind } from '../rules/wage-subsidies/wage-subsidy.ts';
import type { TestSituation } from './situation.ts';

type Plain = Readonly<Record<string, unknown>>;

/** Ordinary, nothing at all, and far outside the ordinary. */
const amount = (ordinary: number, extreme: number): fc.Arbitrary<number> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 0, max: ordinary }) },
    { weight: 3, arbitrary: fc.integer({ min: 0, max: ordinary * 100 }).map((hundredths) => hundredths / 100) },
    { weight: 1, arbitrary: fc.constantFrom(0, extreme) },
  );
const money = (unit: string, ordinary: number, extreme: number): fc.Arbitrary<string> =>
  amount(ordinary, extreme).map((value) => `${String(value)} ${unit}`);

export const months: fc.Arbitrary<number> = fc.oneof(
  fc.constantFrom(12, 12, 0, 1, 6),
  fc.integer({ min: 0, max: 1200 }).map((one) => one / 100),
);
export const share: fc.Arbitrary<number> = fc.oneof(
  fc.constantFrom(1, 1, 0, 0.25, 0.5),
  fc.integer({ min: 0, max: 1000 }).map((one) => one / 1000),
);

/** Days of the years that the tax is known for; changes within a year are on either side of them. */
const dates: fc.Arbitrary<string> = fc
  .tuple(fc.integer({ min: 2013, max: 2026 }), fc.constantFrom('01-01', '04-01', '05-01', '07-01', '10-01', '12-31'))
  .map(([year, day]) => `${String(year)}-${day}`);

/** Periods that a kind of subsidy has figures for. */
const subsidyPeriods: Readonly<Record<WageSubsidyKind, readonly (readonly [string, string])[]>> = {
  'wage-grant': [['2013-01-01', '2026-12-31']],
  'sheltered-public-employment': [['2013-01-01', '2026-12-31']],
  'new-start-job': [['2013-01-01', '2026-12-31']],
  'introduction-job': [['2018-05-01', '2026-12-31']],
  'extra-service': [['2015-11-01', '2022-12-31']],
  'entry-job': [['2013-01-01', '2018-04-30']],
  'special-employment': [['2013-01-01', '2018-04-30']],
  'vocational-introduction': [['2014-01-15', '2023-12-31']],
};

function job(date: string): fc.Arbitrary<Plain> {
  const kinds = Object.entries(subsidyPeriods)
    .filter(([, periods]) => periods.some(([from, to]) => from <= date && date <= to))
    .map(([kind]) => kind);
  const subsidy = fc.constantFrom(...kinds).chain((kind): fc.Arbitrary<Plain> => {
    const fields: Record<string, fc.Arbitrary<unknown>> = {};
    if (kind === 'wage-grant' || kind === 'sheltered-public-employment') fields['share'] = share;
    if (kind === 'introduction-job' || kind === 'special-employment') fields['supervisor'] = fc.boolean();
    if (kind === 'new-start-job') {
      fields['monthsWithoutWork'] = fc.integer({ min: 0, max: 60 });
      fields['newcomer'] = fc.boolean();
    }
    const stated = fc.record({ amount: money('SEK/year', 300_000, 9_000_000) });
    return fc.oneof(stated, fc.record(fields, { requiredKeys: [] })).map((more) => ({ kind, ...more }));
  });
  const any = fc.record(
    {
      wage: money('SEK/month', 60_000, 250_000),
      concurrent: fc.constant(true),
      extent: share,
      months,
      sickDays: fc.integer({ min: 0, max: 10 }),
      sickPeriods: fc.integer({ min: 1, max: 14 }),
      subsidy,
    },
    { requiredKeys: ['wage', 'concurrent'] },
  );
  // The months have some twenty-one working days each: more sick days are a fault.
  return any.map((one) =>
    one.sickDays === undefined
      ? one
      : { ...one, sickDays: Math.min(one.sickDays, Math.floor((one.months ?? 12) * 21)) },
  );
}

function derivedFields(kind: SupportKindName): fc.Arbitrary<Plain> {
  const { reads, needs, levels, statedBy } = supportKindFields(kind);
  const arbitraries: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
    extent: share,
    qualifyingIncome: money('SEK/year', 700_000, 3_000_000),
    assumedIncome: money('SEK/year', 700_000, 3_000_000),
    unemployed: fc.boolean(),
    dayAmount: money('SEK/day', 1_200, 5_000),
    previousWage: money('SEK/month', 60_000, 250_000),
    referenceWage: money('SEK/month', 40_000, 250_000),
    // Fewer than any period has: days that are used up are a fault.
    daysUsed: fc.integer({ min: 0, max: 65 }),
    periodDays: fc.constantFrom(66, 100, 200, 300),
    monthsBefore: fc.integer({ min: 0, max: 40 }),
    weeks: fc.integer({ min: 1, max: 52 }),
    loanShare: share,
    additionalLoan: money('SEK/year', 60_000, 200_000),
    grant: money('SEK/year', 60_000, 200_000),
    loan: money('SEK/year', 90_000, 200_000),
    ...(levels.length > 0 && { level: fc.constantFrom(...levels) }),
  };
  // A day amount and a wage go with the income-based levels, which they choose by themselves.
  const chooses: readonly string[] = kind === 'activity-support' ? ['dayAmount', 'previousWage'] : [];
  const read = [...reads, ...statedBy].filter((key) => !chooses.includes(key));
  const fields = Object.fromEntries(read.flatMap((key) => (arbitraries[key] ? [[key, arbitraries[key]]] : [])));
  const written: Readonly<Record<string, fc.Arbitrary<unknown>>> = { ...fields, months };
  // Weeks that the months do not have are a fault.
  return fc
    .record(written, { requiredKeys: [...needs, 'months'] })
    .map((one) =>
      typeof one['weeks'] === 'number'
        ? { ...one, weeks: Math.min(one['weeks'], Math.floor((Number(one['months']) * 52) / 12)) }
        : one,
    );
}

function support(kind: SupportKindName): fc.Arbitrary<Plain> {
  const stated: fc.Arbitrary<Plain> =
    kind === 'student-finance'
      ? fc.record({ grant: money('SEK/year', 60_000, 200_000), loan: money('SEK/year', 90_000, 200_000), months })
      : fc.record({ amount: money('SEK/month', 30_000, 250_000), months });
  return fc.oneof(stated, derivedFields(kind)).map((fields) => ({ kind, concurrent: true, ...fields }));
}

/** Any of the kinds of support, none twice, and now and then all of them. */
export function supports(kinds: readonly SupportKindName[] = supportKindNames): fc.Arbitrary<readonly Plain[]> {
  const some = fc.oneof(
    { weight: 9, arbitrary: fc.subarray([...kinds], { maxLength: 4 }) },
    { weight: 1, arbitrary: fc.constant([...kinds]) },
  );
  return some
    .chain((chosen) => fc.tuple(...chosen.map((kind) => support(kind))))
    .map((all) => all.filter((one) => isPossible(one, all)));
}

/** Housing supplement that is worked out comes with sickness or activity compensation only, residence supplement with sickness benefit or rehabilitation allowance, and not both. One compensation is paid out or dormant. */
function isPossible(one: Plain, all: readonly Plain[]): boolean {
  const has = (...kinds: readonly string[]): boolean => all.some(({ kind }) => kinds.includes(String(kind)));
  if (one['kind'] === 'dormant-compensation' && has('sickness-compensation', 'activity-compensation')) return false;
  if (one['kind'] === 'activity-compensation' && has('sickness-compensation')) return false;
  if (one['amount'] !== undefined) return true;
  if (one['kind'] === 'housing-supplement') return has('sickness-compensation', 'activity-compensation');
  return (
    one['kind'] !== 'residence-supplement' ||
    (has('sickness-benefit', 'rehabilitation-allowance') && !has('housing-supplement'))
  );
}

/** Supports that only the young can have, when they are worked out. */
function needsYouth({ kind, amount: stated }: Plain): boolean {
  return stated === undefined && (kind === 'activity-compensation' || kind === 'development-allowance');
}

/** Supports that only those with children can have at any age, when they are worked out. */
function needsChildren({ kind, amount: stated }: Plain): boolean {
  return (
    stated === undefined &&
    (kind === 'child-allowance' || kind === 'housing-allowance' || kind === 'maintenance-support')
  );
}

/** An establishment job that is worked out is of 2024 or later and has its low wage. */
const isEstablishmentJob = ({ kind, amount: stated }: Plain): boolean =>
  stated === undefined && kind === 'establishment-job';
const establishmentWork: Plain = { wage: '7000 SEK/month', concurrent: true };

const resource: fc.Arbitrary<Plain> = fc.oneof(
  fc.record(
    {
      item: fc.constantFrom(...priceList.unitCosts.keys()),
      quantity: amount(60, 5_000),
      patientFee: money('SEK/visit', 400, 2_000),
    },
    { requiredKeys: ['item'] },
  ),
  fc.record({ actor: fc.constantFrom(...actors), amount: money('SEK/year', 200_000, 5_000_000) }),
);

export const person: fc.Arbitrary<Plain> = fc
  .record(
    {
      age: fc.integer({ min: 16, max: 64 }),
      insuranceYears: fc.integer({ min: 0, max: 40 }),
      housingCost: money('SEK/month', 12_000, 60_000),
      household: fc.constantFrom('single', 'couple'),
      children: fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 7 }),
      partnerNetIncome: money('SEK/month', 25_000, 200_000),
    },
    { requiredKeys: ['housingCost'] },
  )
  .map(asHousehold);

/** A partner's income is of a couple only. */
function asHousehold({ partnerNetIncome, ...rest }: Plain): Plain {
  return rest['household'] === 'couple' && partnerNetIncome !== undefined ? { ...rest, partnerNetIncome } : rest;
}

const residences = ['stockholm', 'lund', 'skelleftea', 'norsjo', 'malmo', 'national-average'];

/** Any life in any year from 2013 to 2026, the ordinary and the extreme. */
export const anySituation: fc.Arbitrary<TestSituation> = dates
  .chain((date) =>
    fc.record({
      date: fc.constant(date),
      residence: fc.constantFrom(...residences).map((municipality) => ({ municipality })),
      settings: fc.record({
        subsidyCeiling: fc.constantFrom('statutory', 'ignored'),
        indirectTaxFactor: fc.integer({ min: 100, max: 300 }).map((one) => one / 100),
        collectiveAddOn: share,
      }),
      person,
      work: fc.array(job(date), { maxLength: 3 }),
      supports: supports(),
      resources: fc.array(resource, { maxLength: 4 }),
    }),
  )
  .map((situation) =>
    situation.date < '2024'
      ? { ...situation, supports: situation.supports.filter((one) => !isEstablishmentJob(one)) }
      : situation,
  )
  .map((situation) =>
    situation.supports.some(isEstablishmentJob)
      ? { ...situation, work: [...situation.work, establishmentWork] }
      : situation,
  )
  .map((situation) =>
    situation.supports.some(needsChildren)
      ? { ...situation, person: { ...situation.person, children: [4] } }
      : situation,
  )
  .map((situation) =>
    situation.supports.some(needsYouth)
      ? { ...situation, person: { ...situation.person, age: 18 + (Number(situation.person['age'] ?? 40) % 7) } }
      : situation,
  );

export const anyDate = dates;
