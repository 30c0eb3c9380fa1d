import { describe, expect, test } from 'vitest';
import type { Case, TypeCase } from '../case/case.ts';
import type { FactPart, SituationFacts } from '../graph/situation-facts.ts';
import { RandomPeople } from '../kernel/testing/random-situation.ts';
import { choicesOn } from '../kernel/testing/reference.ts';
import { everyPlace } from '../places/every-place.ts';
import { KernelEvaluator } from './kernel-evaluator.ts';
import { PeopleReader } from './people-cases.ts';
import { evaluateOneByOne, type PersonChange } from './person-change.ts';
import { readPeople } from './read-people.ts';
import { settingsOf, tableOf } from './testing/table.ts';
import { Totals } from './totals.ts';

const { parameters: parameterCatalogue } = everyPlace();

const name = { sv: 'Någon', en: 'Somebody' };
const largest = 1e-6;

function typeCaseOf(before: SituationFacts, after: SituationFacts, reference: SituationFacts | undefined): TypeCase {
  return { id: '1', name, participants: 1, before, after, later: [], reference, window: { before: 12, after: 12 } };
}

function isPossible(typeCase: TypeCase, ofCase: Case): boolean {
  try {
    return evaluateOneByOne([typeCase], ofCase).length === 1;
  } catch {
    return false;
  }
}

/** Random people for whom the rules of the date exist, and some for whom they do not. */
function randomPeople(
  year: number,
  count: number,
): { ofCase: Case; possible: readonly TypeCase[]; impossible: readonly TypeCase[] } {
  const date = `${String(year)}-${year % 2 === 0 ? '02-15' : '11-15'}`;
  const ofCase = settingsOf({ date });
  const random = new RandomPeople(year, choicesOn(date, parameterCatalogue));
  const possible: TypeCase[] = [];
  const impossible: TypeCase[] = [];
  while (possible.length < count) {
    const one = typeCaseOf(random.next(), random.next(), possible.length % 5 === 0 ? undefined : random.next());
    (isPossible(one, ofCase) ? possible : impossible).push(one);
  }
  return { ofCase, possible, impossible };
}

function keyed({ lines }: PersonChange): ReadonlyMap<string, number> {
  const changed = lines.filter(({ amount }) => Math.abs(amount) > largest);
  return new Map(
    changed.map(({ account, actor, nature, label, amount }) => [
      [account, actor, nature, label.sv, label.en].join('/'),
      amount,
    ]),
  );
}

function expectSame(found: readonly PersonChange[], expected: readonly PersonChange[]): void {
  expect(found).toHaveLength(expected.length);
  for (const [place, one] of found.entries()) {
    const other = expected[place]!;
    const [lines, otherLines] = [keyed(one), keyed(other)];
    expect([...lines.keys()].sort()).toEqual([...otherLines.keys()].sort());
    for (const [key, amount] of lines) expect(Math.abs(amount - otherLines.get(key)!)).toBeLessThanOrEqual(largest);
    for (const [actor, amount] of Object.entries(one.byActor)) {
      expect(Math.abs(amount - other.byActor[actor as keyof typeof other.byActor])).toBeLessThanOrEqual(largest);
    }
    expect(Math.abs(one.society - other.society)).toBeLessThanOrEqual(largest);
    expect(one.potential === undefined).toBe(other.potential === undefined);
    expect(Math.abs((one.potential ?? 0) - (other.potential ?? 0))).toBeLessThanOrEqual(largest);
  }
}

function inOrder(parts: readonly FactPart[]): readonly FactPart[] {
  return parts.toSorted((one, other) => one.label.sv.localeCompare(other.label.sv) || one.value - other.value);
}

describe('compiled and one by one, every line of everybody', () => {
  const years = Array.from({ length: 14 }, (_, index) => 2013 + index);

  test.each(years)('random lives of %i', (year) => {
    const { ofCase, possible, impossible } = randomPeople(year, 300);
    const evaluator = new KernelEvaluator();
    const [ours, theirs] = [new Totals(), new Totals()];
    for (let from = 0; from < possible.length; from += 60) {
      const batch = possible.slice(from, from + 60);
      const [found, expected] = [evaluator.evaluate(batch, ofCase), evaluateOneByOne(batch, ofCase)];
      expectSame(found, expected);
      for (const one of found) ours.add(one);
      for (const one of expected) theirs.add(one);
    }
    // Before and after of everybody, two in a pair, have gone through the compiled rules.
    expect(evaluator.pairs).toBeGreaterThanOrEqual(possible.length);
    const accounts = new Set<string>();
    for (const subject of ['society', 'municipality', 'state', 'participant'] as const) {
      const [parts, otherParts] = [
        inOrder(ours.partsOf(subject, { accounts })),
        inOrder(theirs.partsOf(subject, { accounts })),
      ];
      expect(parts.map(({ label }) => label)).toEqual(otherParts.map(({ label }) => label));
      for (const [place, { value }] of parts.entries()) expect(value).toBeCloseTo(otherParts[place]!.value, 3);
    }
    for (const one of impossible.slice(0, 5)) expect(() => evaluator.evaluate([one], ofCase)).toThrow();
  });

  test('with the tax of each municipality, and rules of the case’s own, in one kernel', async () => {
    const table = tableOf(
      [
        'deltagare;period;kommun;lön;försörjning;försörjningens belopp;boendekostnad;resurs;antal',
        ...Array.from({ length: 30 }, (_, index) => {
          const place = ['Lund', 'Malmö', 'Stockholm'][index % 3]!;
          return [
            `D${String(index)};före;${place};;bistånd;;6000;gp-visit;5`,
            `D${String(index)};efter;${place};${String(15_000 + index * 700)};;;6000;gp-visit;1`,
          ];
        }).flat(),
      ].join('\n'),
    );
    const settings = settingsOf({
      parameters: [{ id: 'income-tax.state.threshold', value: '200000 SEK/year', source: 'Prov' }],
    });
    const { people } = await readPeople(table, settings);
    const reader = new PeopleReader(settings);
    const evaluator = new KernelEvaluator();
    const municipal: number[] = [];
    for (const place of new Set(people.map(({ municipality }) => municipality))) {
      const typeCases = people
        .filter(({ municipality }) => municipality === place)
        .map((person) => reader.read(person));
      const found = evaluator.evaluate(typeCases, settings);
      expectSame(found, evaluateOneByOne(typeCases, settings));
      municipal.push(found[0]!.byActor.municipality);
    }
    expect(new Set(municipal).size).toBe(3);
    expect(evaluator.pairs).toBeGreaterThanOrEqual(people.length);
  });

  test('rules of another date are not those of the date before', () => {
    const { possible, ofCase } = randomPeople(2025, 20);
    const evaluator = new KernelEvaluator();
    const later = settingsOf({ date: '2024-11-15' });
    evaluator.evaluate(possible, ofCase);
    expectSame(evaluator.evaluate(possible, later), evaluateOneByOne(possible, later));
  });
});
