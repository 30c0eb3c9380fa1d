import { describe, expect, test } from 'vitest';
import { parameterCatalogue } from '../parameters/catalogue.ts';
import { ParameterError } from '../parameters/look-up.ts';
import { type Evaluated, Evaluation, MissingInputError } from './evaluate.ts';
import {
  type Expression,
  type Level,
  atLeastZero,
  category,
  choose,
  compare,
  constant,
  dated,
  dividedBy,
  input,
  maximum,
  minimum,
  minus,
  parameter,
  perDay,
  perMonth,
  perWeekday,
  ratio,
  round,
  rule,
  schedule,
  sum,
  times,
  total,
  when,
} from './expression.ts';
import type { CategoryFact, Fact, ItemFacts, SituationFacts } from './situation-facts.ts';

const label = { sv: 'x', en: 'x' };
const origin = { path: 'test', grade: 'measured' } as const;
const fact = (value: number): Fact => ({ value, origin });
const categoryFact = (value: string): CategoryFact => ({ value, origin });
const item = (kind: string, amount: number): ItemFacts => ({
  kind,
  path: `supports ${kind}`,
  inputs: { amount: fact(amount) },
  categories: { kind: categoryFact(kind) },
});
const facts: SituationFacts = {
  person: { inputs: { income: fact(300), age: fact(40) }, categories: { place: categoryFact('national-average') } },
  items: { work: [], children: [], resources: [], supports: [item('a', 10), item('b', 20), item('a', 5)] },
};
const evaluation = (date = '2026-01-01'): Evaluation => new Evaluation(date, parameterCatalogue, facts);
const value = (expression: Expression, date?: string): number => evaluation(date).of(expression).value;

const year = (amount: number) => constant(amount, 'SEK/year');
const income = input('income', 'SEK/year', label);
const missing = input('missing', 'SEK/year', label);
const place = category('place', label);
const amount = input('amount', 'SEK/year', label, 'supports');
/** Begins in 2016 and ends with 2024. */
const endedParameter = parameter('income-tax.earned-income-credit.phase-out.threshold', 'PBB');
const ended = times(endedParameter, year(1));

describe('what each kind of expression is worth', () => {
  const cases: Readonly<Record<string, readonly [Expression, number]>> = {
    constant: [year(7), 7],
    parameter: [parameter('basic-amount.price-base', 'SEK/year'), 59_200],
    'parameter by category': [parameter('local-tax.municipality', 'share', place), 0.2069],
    input: [income, 300],
    sum: [sum(year(1), year(2), income), 303],
    difference: [minus(year(1), income), -299],
    product: [times(constant(25, 'SEK/month'), constant(12, 'months')), 300],
    quotient: [dividedBy(income, constant(4, 'factor')), 75],
    ratio: [ratio(income, year(60), 'factor'), 5],
    'amount per month': [perMonth(year(1_200)), 100],
    'amount per calendar day': [perDay(year(730), constant(365, 'days')), 2],
    'amount per weekday': [perWeekday(constant(44, 'SEK/month'), constant(22, 'days/month')), 2],
    minimum: [minimum(income, year(5), year(9)), 5],
    maximum: [maximum(income, year(5), year(900)), 900],
    'never below zero': [atLeastZero(year(-4)), 0],
    rounding: [round(year(349), 'down', 100), 300],
    comparison: [compare(income, '>', year(1)), 1],
    'condition that holds': [when(compare(income, '>=', year(300)), year(1), year(2)), 1],
    'condition that does not': [when(compare(income, '<', year(300)), year(1), year(2)), 2],
    choice: [choose(place, { 'national-average': year(3), other: year(4) }), 3],
    'choice of what is left': [choose(place, { other: year(4) }, year(5)), 5],
    dated: [
      dated([
        { from: '2011-01-01', formula: year(1) },
        { from: '2026-01-01', formula: year(2) },
      ]),
      2,
    ],
    total: [total('supports', amount), 35],
    'total of some kinds': [total('supports', amount, ['a']), 15],
    'total of none': [total('work', input('wage', 'SEK/month', label, 'work')), 0],
    'total of an expression of the person': [total('supports', income), 900],
    rule: [rule({ id: 'test', label, source: 'test', formula: sum(income, year(1)) }), 301],
  };

  test.each(Object.entries(cases))('%s', (_, [expression, expected]) => {
    expect(value(expression)).toBe(expected);
  });

  test.each([
    ['<', [1, 0, 0]],
    ['<=', [1, 1, 0]],
    ['>', [0, 0, 1]],
    ['>=', [0, 1, 1]],
    ['=', [0, 1, 0]],
  ] as const)('comparison %s with less, the same and more', (operator, expected) => {
    expect([299, 300, 301].map((left) => value(compare(year(left), operator, income)))).toEqual(expected);
  });

  test('a schedule applies the bracket with above < argument ≤ the next', () => {
    const allowance = (pbb: number): number =>
      value(schedule('income-tax.basic-allowance', 'PBB', constant(pbb, 'PBB')));
    expect(allowance(0)).toBe(0.423);
    expect(allowance(0.99)).toBe(0.423);
    expect(allowance(1.99)).toBeCloseTo(0.623, 12);
    expect(allowance(2.72)).toBeCloseTo(0.769, 12);
    expect(allowance(2.73)).toBe(0.77);
    expect(allowance(100)).toBe(0.293);
    const step = (months: number): number =>
      value(schedule('benefit.social-assistance.norm.common', 'SEK/month', constant(months, 'persons')));
    expect([1, 2, 3].map(step)).toEqual([1_280, 1_410, 1_790]);
  });

  test('a schedule below its first bracket continues the first', () => {
    const child = (age: number): number =>
      value(schedule('benefit.social-assistance.norm.child', 'SEK/month', constant(age, 'years')));
    expect(child(0)).toBe(2_740);
    expect(child(-1)).toBe(2_740);
  });
});

describe('what is not taken is not evaluated', () => {
  test('the parameter of an untaken branch may lack a value on the date', () => {
    expect(() => value(ended)).toThrow(ParameterError);
    expect(value(when(compare(income, '>', year(0)), year(1), ended))).toBe(1);
    expect(value(when(compare(income, '<', year(0)), ended, year(1)))).toBe(1);
    expect(value(choose(place, { 'national-average': year(1), other: ended }, ended))).toBe(1);
    expect(
      value(
        dated([
          { from: '2011-01-01', formula: ended },
          { from: '2025-01-01', formula: year(1) },
        ]),
      ),
    ).toBe(1);
    expect(
      value(
        dated([
          { from: '2011-01-01', formula: year(1) },
          { from: '2027-01-01', formula: missing },
        ]),
      ),
    ).toBe(1);
  });

  test('the parameter of the taken branch must have one', () => {
    expect(() => value(when(compare(income, '>', year(0)), ended, year(1)))).toThrow(
      /phase-out\.threshold.*2026-01-01/,
    );
    expect(value(when(compare(income, '>', year(0)), ended, year(1)), '2024-12-31')).toBe(13.54);
  });

  test('items of other kinds are not evaluated in a total', () => {
    const onlyOfA = choose(category('kind', label, 'supports'), { a: amount });
    expect(value(total('supports', onlyOfA, ['a']))).toBe(15);
    expect(() => value(total('supports', onlyOfA))).toThrow(/"b"; expected one of a/);
  });
});

describe('what goes wrong', () => {
  test('an input that the situation lacks is named with its place', () => {
    expect(() => value(missing)).toThrow(MissingInputError);
    expect(() => value(missing)).toThrow(/person: the input "missing"/);
    expect(() => value(total('supports', input('lost', 'SEK/year', label, 'supports')))).toThrow(
      /supports a: the input "lost"/,
    );
    expect(() => value(choose(category('unknown', label), { a: year(1) }))).toThrow(MissingInputError);
  });

  test('a category with a value that no case has', () => {
    expect(() => value(choose(place, { a: year(1), b: year(2) }))).toThrow(
      /place is "national-average"; expected one of a, b/,
    );
  });

  test('a date before every version of a formula', () => {
    const formula = dated([{ from: '2011-01-01', formula: year(1) }]);
    expect(() => value(formula, '2010-12-31')).toThrow(/2010-12-31/);
  });

  test('an expression of items cannot be evaluated for the person', () => {
    expect(() => value(amount)).toThrow(/supports was evaluated without an item/);
  });

  test.each<[string, () => Expression]>([
    ['a sum', () => sum(amount, input('wage', 'SEK/year', label, 'work'))],
    ['a difference', () => minus(amount, input('wage', 'SEK/year', label, 'work'))],
    ['a condition', () => when(compare(amount, '>', year(1)), input('wage', 'SEK/year', label, 'work'), year(1))],
    ['a choice', () => choose(category('kind', label, 'work'), { a: amount })],
    [
      'a dated formula',
      () =>
        dated([
          { from: '2011-01-01', formula: amount },
          { from: '2012-01-01', formula: input('w', 'SEK/year', label, 'work') },
        ]),
    ],
  ])('%s cannot mix items of different collections', (_, build) => {
    expect(build).toThrow(/cannot mix items of/);
  });

  test('a total cannot sum what belongs to another collection', () => {
    expect(() => total('work', amount)).toThrow(/total over work cannot sum an expression of supports/);
  });

  test('a choice or a dated formula needs something to choose from', () => {
    expect(() => choose(place, {})).toThrow(TypeError);
    expect(() => dated([])).toThrow(TypeError);
  });
});

test('an expression has the level of the items it is about, and a total has that of the person', () => {
  const levels: readonly [Expression, Level][] = [
    [sum(income, year(1)), 'person'],
    [sum(income, amount), 'supports'],
    [choose(category('kind', label, 'supports'), { a: income }), 'supports'],
    [parameter('local-tax.region', 'share', place), 'person'],
    [rule({ id: 'test', label, source: 'test', formula: amount }), 'supports'],
    [total('supports', amount), 'person'],
  ];
  for (const [expression, level] of levels) expect(expression.level).toBe(level);
});

describe('memory', () => {
  /** Facts that count how often they are read. */
  function counting(): { readonly facts: SituationFacts; readonly reads: Map<string, number> } {
    const reads = new Map<string, number>();
    const counted = (name: string, inputs: Readonly<Record<string, Fact>>): Readonly<Record<string, Fact>> =>
      new Proxy(inputs, {
        get(target, key: string) {
          reads.set(`${name}.${key}`, (reads.get(`${name}.${key}`) ?? 0) + 1);
          return target[key];
        },
      });
    return {
      reads,
      facts: {
        person: { ...facts.person, inputs: counted('person', facts.person.inputs) },
        items: {
          ...facts.items,
          supports: facts.items.supports.map((one, index) => ({
            ...one,
            inputs: counted(`supports[${String(index)}]`, one.inputs),
          })),
        },
      },
    };
  }

  test('each expression is evaluated once for the person and once for each item', () => {
    const { facts: countedFacts, reads } = counting();
    const both = sum(income, amount);
    const often = sum(total('supports', both), total('supports', both), total('supports', both, ['a']), income, income);
    const walk = new Evaluation('2026-01-01', parameterCatalogue, countedFacts);
    expect(walk.of(often).value).toBe(935 + 935 + 615 + 600);
    walk.of(often);
    walk.ofItem(both, countedFacts.items.supports[0]!);
    expect(Object.fromEntries(reads)).toEqual({
      'person.income': 1,
      'supports[0].amount': 1,
      'supports[1].amount': 1,
      'supports[2].amount': 1,
    });
  });

  test('the same expression is the same node of the explanation, and knows its item', () => {
    const walk = evaluation();
    const inTotal = walk.of(total('supports', amount)).operands;
    expect(inTotal.map((one: Evaluated) => one.item?.path)).toEqual(['supports a', 'supports b', 'supports a']);
    expect(walk.ofItem(amount, facts.items.supports[1]!)).toBe(inTotal[1]);
    expect(walk.of(income)).toBe(walk.of(sum(income, year(1))).operands[0]);
    expect(walk.of(income).item).toBeUndefined();
  });
});

test('an evaluated expression keeps what its value was made from', () => {
  const walk = evaluation();
  const found = walk.of(parameter('basic-amount.price-base', 'SEK/year'));
  expect(found.parameter).toMatchObject({ id: 'basic-amount.price-base', value: 59_200, from: '2026-01-01' });
  expect(walk.of(income).fact).toBe(facts.person.inputs['income']);
  expect(walk.of(choose(place, { 'national-average': income })).category?.value).toBe('national-average');
  const condition = walk.of(when(compare(income, '>', year(1)), year(8), year(9)));
  expect(condition.operands.map((one) => one.value)).toEqual([1, 8]);
});
