import { expect, test } from 'vitest';
import type { Facts, SituationFacts } from '../../graph/situation-facts.ts';
import { everyPlace } from '../../places/every-place.ts';
import { lookUpScalar } from '../../parameters/look-up.ts';
import { withOverrides } from '../../parameters/override.ts';
import { Kernel } from '../kernel.ts';
import { RandomPeople, seeded } from '../testing/random-situation.ts';
import { choicesOn, outputs, referenceOf } from '../testing/reference.ts';
import { type DrawnValue, type Draws, inputsByPath } from './draws.ts';

const { parameters: parameterCatalogue } = everyPlace();

const date = '2025-03-01';
const count = 200;
const next = seeded(9);
const names = Object.keys(outputs) as (keyof typeof outputs)[];
const random = new RandomPeople(21, choicesOn(date, parameterCatalogue));
const people = Array.from({ length: 12 }, () => random.next());
const weights = people.map((_, place) => (place % 2 === 0 ? -1 : 3));
const kernel = new Kernel({ date, parameters: parameterCatalogue, outputs });

function column(from: number, to: number): Float64Array {
  return Float64Array.from({ length: count }, () => from + next() * (to - from));
}

/** The same people with what is drawn for them put in. */
function drawnFacts(facts: SituationFacts, input: Draws['input'], draw: number): SituationFacts {
  const changed = <F extends Facts>(some: F): F => ({
    ...some,
    inputs: Object.fromEntries(
      Object.entries(some.inputs).map(([name, fact]) => {
        const drawn = input(fact, name, { level: 'person', item: undefined });
        if (drawn === undefined) return [name, fact];
        const value = drawn.column[draw]!;
        return [name, { ...fact, value: drawn.isRelative ? fact.value * value : value }];
      }),
    ),
  });
  const { work, supports, children, resources } = facts.items;
  return {
    person: changed(facts.person),
    items: {
      work: work.map(changed),
      supports: supports.map(changed),
      children: children.map(changed),
      resources: resources.map(changed),
    },
  };
}

function expectSame(some: readonly SituationFacts[], draws: Draws): void {
  const { columns, pairs } = kernel.draw(some, draws, weights);
  expect(pairs).toBeGreaterThanOrEqual(some.length > 0 && draws.parameters.size > 0 ? (count / 2) * some.length : 1);
  for (let draw = 0; draw < count; draw += 1) {
    const parameters = withOverrides(
      parameterCatalogue,
      [...draws.parameters].map(([id, drawn]) => {
        const value = drawn.column[draw]!;
        return {
          id,
          value: drawn.isRelative ? value * lookUpScalar(parameterCatalogue, id, date).value : value,
          source: 'test',
        };
      }),
    );
    const expected = some.map((facts) => referenceOf(date, parameters, drawnFacts(facts, draws.input, draw)));
    for (const name of names) {
      const sum = expected.reduce((total, one, place) => total + weights[place]! * one[name], 0);
      expect(Math.abs(columns[name][draw]! - sum)).toBeLessThanOrEqual(1e-6);
    }
  }
}

const none = new Map<string, DrawnValue>();

test('inputs that vary together and by themselves, as the reference with the drawn values', () => {
  const wages = { column: column(0.7, 1.4), isRelative: true };
  const values = new Map<string, DrawnValue>([
    ['random.wage', wages],
    ['random.previousWage', wages],
    ['random.quantity', { column: column(0, 40), isRelative: false }],
    ['random.listPrice', { column: column(0.5, 2), isRelative: true }],
    ['random.months', { column: column(0, 1), isRelative: true }],
    ['random.housingCost', { column: column(2000, 9000), isRelative: false }],
    ['random.indirectTaxFactor', { column: column(1, 1.3), isRelative: false }],
  ]);
  expectSame(people, { count, input: inputsByPath(values), parameters: none });
});

test('only resources vary: tax is worked out once', () => {
  const quantity = { column: column(0, 40), isRelative: false };
  expectSame(people, { count, input: (_, name) => (name === 'quantity' ? quantity : undefined), parameters: none });
});

test('parameters that vary, with one that each place has its own of', () => {
  const parameters = new Map<string, DrawnValue>([
    ['basic-amount.price-base', { column: column(0.9, 1.1), isRelative: true }],
    ['employer.contribution.total', { column: column(0.2, 0.4), isRelative: false }],
    ['benefit.activity-support.base-day', { column: column(200, 300), isRelative: false }],
    ['local-tax.municipality.national-average', { column: column(0.15, 0.25), isRelative: false }],
  ]);
  expectSame(people, { count, input: () => undefined, parameters });
});

test('nothing varies: every draw is the people as they are', () => {
  const { columns } = kernel.draw(people, { count, input: () => undefined, parameters: none });
  const { sumOf } = kernel.run(people);
  for (const name of names) {
    for (const value of columns[name]) expect(Math.abs(value - sumOf(name))).toBeLessThanOrEqual(1e-6);
  }
});

test('a column of another length is refused', () => {
  const short = { column: new Float64Array(3), isRelative: true };
  expect(() => kernel.draw(people, { count, input: () => short, parameters: none })).toThrow(/3 numbers/);
});
