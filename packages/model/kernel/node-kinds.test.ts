import { describe, expect, test } from 'vitest';
import { Evaluation } from '../graph/evaluate.ts';
import {
  category,
  choose,
  compare,
  type ComparisonOperator,
  constant,
  dated,
  dividedBy,
  type Expression,
  input,
  maximum,
  minimum,
  minus,
  parameter,
  round,
  type RoundingMode,
  rule,
  schedule,
  series,
  sum,
  times,
  total,
  when,
} from '../graph/expression.ts';
import type { ItemFacts, Origin, SituationFacts } from '../graph/situation-facts.ts';
import type { Unit } from '../graph/unit.ts';
import type { ParameterCatalogue } from '../parameters/catalogue.ts';
import type { Parameter } from '../parameters/parameter.ts';
import { Kernel, MissingValueError } from './kernel.ts';
import { outputOf } from './output.ts';

const label = { sv: 'Prov', en: 'Test' };
const origin: Origin = { path: 'test', grade: 'measured' };
const common = { source: 'test', grade: 'measured' } as const;

const list: readonly Parameter[] = [
  { id: 'rate', group: 'benefit', unit: 'share', label, values: [{ from: '2000-01-01', value: 0.3, ...common }] },
  {
    id: 'ended',
    group: 'benefit',
    unit: 'share',
    label,
    values: [{ from: '2000-01-01', to: '2000-12-31', value: 0.3, ...common }],
  },
  { id: 'place.here', group: 'benefit', unit: 'share', label, values: [{ from: '2000-01-01', value: 0.2, ...common }] },
  {
    id: 'place.there',
    group: 'benefit',
    unit: 'share',
    label,
    values: [{ from: '2000-01-01', value: 0.25, ...common }],
  },
  {
    id: 'steps',
    group: 'benefit',
    unit: 'SEK/year',
    kind: 'schedule',
    argumentUnit: 'SEK/year',
    label,
    values: [
      {
        from: '2000-01-01',
        value: [
          { above: 10, base: 5, slope: 0.5 },
          { above: 100, base: 60, slope: 0 },
          { above: 250.5, base: 60, slope: -0.25 },
        ],
        ...common,
      },
    ],
  },
];
const catalogue: ParameterCatalogue = {
  parameters: new Map(list.map((one) => [one.id, one])),
  overrides: new Map(),
  added: new Set(),
};
const date = '2020-06-01';

const x = input('x', 'SEK/year', label);
const y = input('y', 'SEK/year', label);
const years = input('years', 'years', label);
const own = input('own', 'SEK/year', label, 'work');
const factor = input('factor', 'factor', label, 'work');
const place = category('place', label);
const kindOfWork = category('kind', label, 'work');

const numbers = [
  -1000, -250.5, -1, -0.5, -1e-8, 0, 1e-8, 0.5, 1, 9.99, 10, 10.01, 49.5, 50, 50.5, 99.99999999, 100, 100.00001, 250.5,
  251, 12345.678, 1e6,
];

function item(kind: string, amount: number): ItemFacts {
  return {
    kind,
    path: 'test',
    inputs: { own: { value: amount, origin }, factor: { value: amount / 3, origin } },
    categories: { kind: { value: kind, origin } },
  };
}

const people: SituationFacts[] = numbers.flatMap((first, index) =>
  numbers.map((second, other) => ({
    person: {
      inputs: {
        x: { value: first, origin },
        y: { value: second, origin },
        years: { value: (index + other) % 5, origin },
      },
      categories: { place: { value: (index + other) % 2 === 0 ? 'here' : 'there', origin } },
    },
    items: {
      work: Array.from({ length: (index + other) % 4 }, (_, place) =>
        item(['a', 'b', 'c'][(index + place) % 3]!, second + place),
      ),
      supports: [],
      children: [],
      resources: [],
    },
  })),
);

function expectSame(expression: Expression<Unit>, some = people): void {
  const kernel = new Kernel({ date, parameters: catalogue, outputs: { value: outputOf(expression) } });
  const { columns, pairs } = kernel.run(some);
  expect(pairs).toBeGreaterThanOrEqual(some.length / 2);
  const expected = some.map((facts) => new Evaluation(date, catalogue, facts).of(expression).value);
  for (const [place, value] of expected.entries()) expect(columns.value[place]! + 0).toBe(value + 0);
}

describe('each kind of expression gives what the reference gives, to the last bit', () => {
  const zero = constant(0, 'SEK/year');
  const cases: Readonly<Record<string, Expression<Unit>>> = {
    constant: constant(42, 'SEK'),
    parameter: times(x, parameter('rate', 'share')),
    'parameter by category': times(x, parameter('place', 'share', place)),
    input: x,
    sum: sum(x, y, x),
    difference: minus(x, y),
    product: times(times(x, parameter('rate', 'share')), constant(0.1, 'share')),
    quotient: dividedBy(x, constant(7, 'factor')),
    minimum: minimum(x, y, zero),
    maximum: maximum(x, y, zero),
    schedule: schedule('steps', 'SEK/year', x),
    'schedule of a sum': schedule('steps', 'SEK/year', sum(x, y)),
    condition: when(compare(x, '>', y), x, minus(y, x)),
    'condition on a condition': when(when(compare(x, '>', y), compare(x, '<', zero), constant(1, 'flag')), x, y),
    choice: choose(place, { here: x, there: y }),
    'choice with otherwise': choose(place, { there: sum(x, y) }, zero),
    dated: dated([
      { from: '2010-01-01', formula: x },
      { from: '2020-06-01', formula: y },
      { from: '2020-06-02', formula: zero },
    ]),
    total: total('work', own),
    'total of some kinds': total('work', own, ['a', 'c']),
    'total of something of the person': total('work', x),
    'category that only one kind has': total('work', choose(kindOfWork, { a: own }, constant(0, 'SEK/year')), ['a']),
    'total inside': maximum(total('work', times(own, constant(0.5, 'factor'))), x),
    'total of a product': total('work', times(own, factor), ['b']),
    'series of years that are known': series(constant(2, 'years'), [x, y, x]),
    'series of years that differ': series(years, [x, y, sum(x, y)]),
    rule: rule({ id: 'test', label, source: 'test', formula: sum(x, y) }),
    'division by zero on the side not chosen': when(
      compare(y, '=', zero),
      zero,
      dividedBy(x, dividedBy(constant(1, 'factor'), constant(3, 'factor'))),
    ),
  };
  test.each(Object.entries(cases))('%s', (_, expression) => expectSame(expression));

  test('items of several groups, but for the order that they are added in', () => {
    const expression = total('work', choose(kindOfWork, { a: own, b: times(own, factor) }, x));
    const { columns } = new Kernel({ date, parameters: catalogue, outputs: { value: outputOf(expression) } }).run(
      people,
    );
    for (const [place, facts] of people.entries()) {
      const expected = new Evaluation(date, catalogue, facts).of(expression).value;
      expect(Math.abs(columns.value[place]! - expected)).toBeLessThanOrEqual(
        1e-15 * 3 * Math.max(1, Math.abs(expected), 1e6),
      );
    }
  });

  const modes: readonly RoundingMode[] = ['down', 'up', 'nearest', 'nearest-half-down'];
  test.each(modes)('rounding %s', (mode) => {
    expectSame(round(x, mode, 1));
    expectSame(round(sum(x, y), mode, 100));
  });

  test.each<ComparisonOperator>(['<', '<=', '>', '>=', '='])('comparison %s', (operator) => {
    expectSame(compare(x, operator, y));
    expectSame(compare(y, operator, constant(10, 'SEK/year')));
    expectSame(total('work', compare(own, operator, x)));
  });
});

describe('what does not exist', () => {
  const zero = constant(0, 'SEK/year');
  const gone = times(x, parameter('ended', 'share'));
  const isNegative = compare(x, '<', zero);
  const others = people.filter(({ person }) => person.inputs['x']!.value >= 0);

  test('is no fault on a side that nobody takes', () => {
    expectSame(when(isNegative, gone, y), others);
    expectSame(minimum(when(isNegative, gone, y), x), others);
    expectSame(when(compare(when(isNegative, gone, y), '>', zero), x, y), others);
  });

  test.each<[string, Expression<Unit>]>([
    ['the value itself', when(isNegative, gone, y)],
    ['one side of a minimum', minimum(y, when(isNegative, gone, y))],
    ['one side of a maximum', maximum(when(isNegative, gone, y), y)],
    ['what is compared', when(compare(when(isNegative, gone, y), '>', zero), x, y)],
    ['the argument of a schedule', schedule('steps', 'SEK/year', when(isNegative, gone, y))],
    ['what is multiplied by zero', times(when(isNegative, gone, y), constant(0, 'share'))],
  ])('is told when a person takes it: %s', (_, expression) => {
    const kernel = new Kernel({ date, parameters: catalogue, outputs: { value: outputOf(expression) } });
    expect(() => kernel.run(people)).toThrow(MissingValueError);
    expect(() => kernel.run(people)).toThrow(/"ended"/);
    expect(() => kernel.run(others)).not.toThrow();
  });

  test('is told for items', () => {
    const expression = total('work', choose(kindOfWork, { b: gone }, own));
    const withoutB = people.filter(({ items }) => items.work.every(({ kind }) => kind !== 'b'));
    expectSame(expression, withoutB);
    expect(() =>
      new Kernel({ date, parameters: catalogue, outputs: { value: outputOf(expression) } }).run(people),
    ).toThrow(MissingValueError);
  });

  test('is told at once when nobody can have the output', () => {
    expect(() => new Kernel({ date, parameters: catalogue, outputs: { value: outputOf(gone) } })).toThrow(/"ended"/);
  });

  test('a category that no rule knows', () => {
    const kernel = new Kernel({
      date,
      parameters: catalogue,
      outputs: { value: outputOf(choose(place, { here: x })) },
    });
    expect(() => kernel.run(people)).toThrow(/place is "there"/);
  });
});
