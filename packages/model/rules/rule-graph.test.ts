import { describe, expect, test } from 'vitest';
import { supportKindFields } from '../case/fields/kind-fields.ts';
import type { Category, Expression, Rule } from '../graph/expression.ts';
import type { Facts, SituationFacts } from '../graph/situation-facts.ts';
import { ledgerOf } from '../ledger/ledger.ts';
import { everyPlace } from '../places/every-place.ts';
import { evaluationOf, type TestSituation } from '../testing/situation.ts';
import { reachableFrom } from '../graph/walk.ts';
import { citedText } from '../sources/citation.ts';
import { disposableIncome, newDebt } from './disposable-income.ts';
import { postingRules } from './posting-rules.ts';
import { supportKindNames } from './supports/support-kinds.ts';
import { wageSubsidyKinds } from './wage-subsidies/wage-subsidy.ts';

const {
  parameters: parameterCatalogue,
  list: { municipalities },
} = everyPlace();

const roots: readonly Expression[] = [
  ...postingRules.flatMap((rule) => (rule.nature === 'real' ? [rule.amount, rule.indirectTax] : [rule.amount])),
  disposableIncome,
  newDebt,
];
const reachable = [...reachableFrom(roots)];
const ofKind = <K extends Expression['kind']>(kind: K) =>
  reachable.filter((one): one is Extract<Expression, { kind: K }> => one.kind === kind);

const categories: readonly Category[] = [
  ...ofKind('choice').map((one) => one.by),
  ...ofKind('parameter').flatMap((one) => (one.by === undefined ? [] : [one.by])),
];

/** Fields that a derived support needs before the reader accepts it. */
const needed: Readonly<Record<string, unknown>> = {
  qualifyingIncome: '250000 SEK/year',
  previousWage: '25000 SEK/month',
  weeks: 20,
  referenceWage: '24000 SEK/month',
};

/** Each support in each way that a case can write it. */
const writtenSupports = supportKindNames.flatMap((kind) => {
  const { needs, levels, statedBy } = supportKindFields(kind);
  const inParts = !statedBy.includes('amount');
  const stated = {
    kind,
    ...(inParts ? Object.fromEntries(statedBy.map((key) => [key, '10000 SEK/year'])) : { amount: '1000 SEK/month' }),
  };
  const fields = Object.fromEntries(needs.filter((key) => key !== 'level').map((key) => [key, needed[key]]));
  const written = levels.length === 0 ? [{}] : levels.map((level) => ({ level }));
  return [stated, ...written.map((level) => ({ kind, ...fields, ...level }))];
});

/** Housing supplement is beside a compensation, residence supplement beside sickness benefit. */
const withCompensation = (support: Readonly<Record<string, unknown>>) => [
  support,
  ...(support['kind'] === 'housing-supplement' ? [{ kind: 'sickness-compensation' }] : []),
  ...(support['kind'] === 'residence-supplement'
    ? [{ kind: 'sickness-benefit', qualifyingIncome: '120000 SEK/year' }]
    : []),
];

const writtenJobs = [
  { wage: '20000 SEK/month' },
  ...Object.keys(wageSubsidyKinds).map((kind) => ({ wage: '20000 SEK/month', subsidy: { kind } })),
  { wage: '20000 SEK/month', subsidy: { kind: 'new-start-job', newcomer: true } },
  { wage: '20000 SEK/month', subsidy: { kind: 'wage-grant', amount: '1000 SEK/month' } },
];

const person = { age: 24, housingCost: '5000 SEK/month', children: [4] };
const resources = [
  { item: 'gp-visit', quantity: 1 },
  { actor: 'region', amount: '1000 SEK/year' },
];
/** An establishment job has its low wage. */
function lifeWith(support: (typeof writtenSupports)[number]): TestSituation {
  const work = support.kind === 'establishment-job' ? [{ wage: '7000 SEK/month' }] : [];
  return { date: 2025, person, work, supports: withCompensation(support) };
}

const situations: readonly TestSituation[] = [
  { date: 2025, person, resources },
  ...writtenJobs.map((job) => ({ date: 2025, person, work: [job] })),
  ...writtenSupports.map(lifeWith),
];
const read: readonly SituationFacts[] = situations.map((situation) => evaluationOf(situation).facts);

/** Everything that the reader makes of one level. */
function factsOf(level: Category['level']): readonly Facts[] {
  return read.flatMap((facts): readonly Facts[] => (level === 'person' ? [facts.person] : facts.items[level]));
}

describe('what the rules ask for is what the case reader gives', () => {
  const inputs = new Map(ofKind('input').map((one) => [`${one.level}: ${one.name}`, one]));

  test('the walk finds the rules', () => {
    expect(reachable.length).toBeGreaterThan(300);
    expect(inputs.size).toBeGreaterThan(30);
  });

  test.each([...inputs.entries()])('input %s', (_, { name, level }) => {
    const all = factsOf(level);
    expect(all.length).toBeGreaterThan(0);
    for (const facts of all) {
      // Only a stated support has an amount; student finance is stated as grant and loan.
      const asked =
        name !== 'amount' ||
        (facts.categories['basis']?.value === 'given' && facts.categories['kind']?.value !== 'student-finance');
      expect(Number.isFinite(facts.inputs[name]?.value), JSON.stringify(facts)).toBe(asked);
    }
  });

  test.each([...new Map(categories.map((one) => [`${one.level}: ${one.name}`, one])).entries()])(
    'category %s',
    (_, { name, level }) => {
      for (const facts of factsOf(level))
        expect(facts.categories[name]?.value, JSON.stringify(facts)).toBeTypeOf('string');
    },
  );
});

describe('every alternative that a case can choose has a rule', () => {
  test.each(writtenSupports)('support %o', (support) => {
    const evaluation = evaluationOf(lifeWith(support));
    expect(Number.isFinite(evaluation.of(disposableIncome).value)).toBe(true);
    expect(ledgerOf(evaluation).every((one) => Number.isFinite(one.amount))).toBe(true);
  });

  test.each(municipalities)('residence $name', ({ id }) => {
    expect(
      evaluationOf({ date: 2025, residence: { municipality: id }, work: writtenJobs.slice(0, 1) }).of(disposableIncome)
        .value,
    ).toBeGreaterThan(0);
  });
});

describe('parameters', () => {
  const references = ofKind('parameter').flatMap((one) => {
    const ids = [...parameterCatalogue.parameters.keys()].filter((id) =>
      one.by === undefined ? id === one.parameter : id.startsWith(`${one.parameter}.`),
    );
    return (ids.length === 0 ? [one.parameter] : ids).map((id) => ({ id, unit: one.unit }));
  });

  test.each(references)('$id exists and is in $unit', ({ id, unit }) => {
    const parameter = parameterCatalogue.parameters.get(id);
    expect(parameter).toMatchObject({ unit });
    expect(parameter?.kind).toBeUndefined();
  });

  test.each(ofKind('schedule'))(
    '$parameter is a schedule in $unit, with an argument of the right unit',
    ({ parameter, unit, argument }) => {
      expect(parameterCatalogue.parameters.get(parameter)).toMatchObject({
        kind: 'schedule',
        unit,
        argumentUnit: argument.unit,
      });
    },
  );

  test('no figure that a rule reads is missing for want of a source in any year 2013–2026', () => {
    const read = new Set([...references.map(({ id }) => id), ...ofKind('schedule').map((one) => one.parameter)]);
    const wanting = [...read].filter((id) =>
      parameterCatalogue.parameters
        .get(id)
        ?.gaps?.some(
          ({ from, to, reason }) =>
            (to === undefined || to >= '2013-01-01') && from <= '2026-12-31' && reason.en.includes('found'),
        ),
    );
    expect(read.size).toBeGreaterThan(150);
    expect(wanting).toEqual([]);
  });

  test('every parameter of tax, employer, benefits and subsidies is read by a rule, or here is why not', () => {
    const unread: Readonly<Record<string, string>> = {
      'benefit.activity-compensation.age-from': 'a condition that the case reader checks',
      'benefit.activity-support.base-age-from': 'a limit that results are warned of',
      'benefit.activity-support.base-days': 'a limit that results are warned of',
      'benefit.development-allowance.age-from': 'a condition that the case reader checks',
      'benefit.development-allowance.age-to': 'a condition that the case reader checks',
      'benefit.disability.extent-step': 'a limit that results are warned of',
      'benefit.disability.months-of-first-year': 'a limit that results are warned of',
      'benefit.establishment-job.wage': 'a condition that the case reader checks',
      'benefit.introduction.age-from': 'a limit that results are warned of',
      'benefit.last-working-age': 'a limit that results are warned of',
      'benefit.parental.child-age': 'a limit that results are warned of',
      'benefit.parental.days': 'a limit that results are warned of',
      'benefit.parental.extent-step': 'a limit that results are warned of',
      'benefit.parental.later-child-age': 'a limit that results are warned of',
      'benefit.parental.later-days': 'a limit that results are warned of',
      'benefit.parental.minimum-days': 'a limit that results are warned of',
      'benefit.sickness-compensation.age-from': 'a limit that results are warned of',
      'benefit.sickness-compensation.part-age-from': 'a limit that results are warned of',
      'benefit.sickness.continuation-days': 'a limit that results are warned of',
      'benefit.sickness.extent-step': 'a limit that results are warned of',
      'benefit.sickness.special-case-day': 'entitlement is not modelled; the case states the amount',
      'benefit.student.higher-age-from': 'a limit that results are warned of',
      'benefit.student.last-age': 'a limit that results are warned of',
      'benefit.student.loan-limited-age': 'a limit that results are warned of',
      'benefit.unemployment.base-age-from': 'a limit that results are warned of',
      'benefit.unemployment.part-time-days': 'a limit that results are warned of',
      'employer.collective-add-on.municipality': 'a setting that the case reader can take in place of another',
      'employer.collective-add-on.private-blue-collar': 'the default of a setting, read by the case reader',
      'employer.collective-add-on.region': 'a setting that the case reader can take in place of another',
      'income-tax.church-burial-average': 'reproduces the monthly tax tables',
      'subsidy.new-start-job.adult-age': 'a limit that results are warned of',
      'subsidy.new-start-job.age-from': 'a limit that results are warned of',
      'subsidy.new-start-job.least-months': 'a limit that results are warned of',
      'subsidy.new-start-job.least-months-young': 'a limit that results are warned of',
      'subsidy.wage-grant.typical-share': 'the default of an input, read by the case reader',
    };
    const used = new Set([...references.map(({ id }) => id), ...ofKind('schedule').map((one) => one.parameter)]);
    const ids = [...parameterCatalogue.parameters.keys()].filter((id) =>
      /^(income-tax|employer|benefit|subsidy|basic-amount)\./u.test(id),
    );
    expect(ids.filter((id) => !used.has(id)).sort()).toEqual(Object.keys(unread));
  });
});

describe('rules', () => {
  const rules: readonly Rule[] = ofKind('rule');

  test('each has an id of its own', () => {
    const ids = rules.map(({ id }) => id);
    expect(ids).toHaveLength(new Set(ids).size);
  });

  test.each(rules)('$id says what it is in both languages and where it comes from', ({ id, label, source }) => {
    expect(id).toMatch(/^[a-z0-9]+([.-][a-z0-9]+)*$/u);
    expect([label.sv, label.en, ...Object.values(citedText(source))].every((text) => text.trim().length > 2)).toBe(
      true,
    );
  });
});
