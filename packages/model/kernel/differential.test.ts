import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCaseText } from '../case/read-case.ts';
import type { SituationFacts } from '../graph/situation-facts.ts';
import { everyPlace } from '../places/every-place.ts';
import { withOverrides } from '../parameters/override.ts';
import { Kernel } from './kernel.ts';
import { outputs, choicesOn, referenceOf } from './testing/reference.ts';
import { RandomPeople } from './testing/random-situation.ts';

const { parameters: parameterCatalogue } = everyPlace();

const names = Object.keys(outputs) as (keyof typeof outputs)[];
const beforeRounding = 1e-6;

/** The largest difference there is, and how many people's tax is another krona. */
function differences(date: string, parameters: typeof parameterCatalogue, people: readonly SituationFacts[]) {
  const { columns, pairs } = new Kernel({ date, parameters, outputs }).run(people);
  let worst = 0;
  let otherTax = 0;
  for (const [place, facts] of people.entries()) {
    const expected = referenceOf(date, parameters, facts);
    for (const name of names) {
      const difference = Math.abs(columns[name][place]! - expected[name]);
      worst = difference <= worst ? worst : difference;
    }
    if (columns['income-tax'][place] !== expected['income-tax']) otherTax += 1;
  }
  return { worst, otherTax, pairs };
}

describe('examples', () => {
  const folder = new URL('../../../examples/', import.meta.url);
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));

  test.each(files)('%s', (file) => {
    const { context, typeCases } = readCaseText(readFileSync(new URL(file, folder), 'utf8'));
    const people = typeCases.flatMap(({ before, after, reference }) => [
      before,
      after,
      ...(reference === undefined ? [] : [reference]),
    ]);
    const { worst, otherTax, pairs } = differences(context.date, context.parameters, people);
    expect(worst).toBeLessThanOrEqual(beforeRounding);
    expect(otherTax).toBe(0);
    expect(pairs).toBeGreaterThanOrEqual(people.length / 2);
  });
});

describe('random lives, all years, supports, subsidies and resources', () => {
  const years = Array.from({ length: 14 }, (_, index) => 2013 + index);
  const each = Math.ceil(100_000 / years.length);

  test.each(years)('%i', (year) => {
    const date = `${String(year)}-${year % 2 === 0 ? '02-15' : '11-15'}`;
    const choices = choicesOn(date, parameterCatalogue);
    expect(choices.subsidies.length).toBeGreaterThanOrEqual(5);
    expect(choices.supports.length).toBeGreaterThanOrEqual(25);
    const random = new RandomPeople(year, choices);
    const people: SituationFacts[] = [];
    const impossible: SituationFacts[] = [];
    const canBeEvaluated = (facts: SituationFacts): boolean => {
      try {
        referenceOf(date, parameterCatalogue, facts);
        return true;
      } catch {
        return false;
      }
    };
    // People whose rules need a parameter that has no value on the date are tried by themselves.
    const probe = new Kernel({ date, parameters: parameterCatalogue, outputs });
    while (people.length < each) {
      const batch = Array.from({ length: 512 }, () => random.next());
      try {
        probe.run(batch);
        people.push(...batch);
      } catch {
        for (const facts of batch) (canBeEvaluated(facts) ? people : impossible).push(facts);
      }
    }
    people.length = each;
    expect(impossible.length).toBeLessThan(people.length / 3);
    const seen = new Set(
      people.flatMap(({ items }) =>
        Object.values(items)
          .flat()
          .flatMap(({ kind, categories }) => [kind, categories['subsidy']?.value]),
      ),
    );
    for (const kind of [
      ...choices.subsidies,
      ...choices.supports.map((one) => one.kind),
      'gp-visit',
      'stated-resource-use',
      'child',
    ])
      expect(seen).toContain(kind);
    const { worst, otherTax, pairs } = differences(date, parameterCatalogue, people);
    expect(worst).toBeLessThanOrEqual(beforeRounding);
    expect(otherTax).toBe(0);
    expect(pairs).toBeGreaterThanOrEqual(each / 2);
    for (const facts of impossible.slice(0, 200)) expect(() => probe.run([facts])).toThrow();
  });
});

test('a parameter of the case changes what the kernel gives, as it does the reference', () => {
  const date = '2025-01-01';
  const random = new RandomPeople(5, choicesOn(date, parameterCatalogue));
  const people = Array.from({ length: 50 }, () => random.next());
  const changed = withOverrides(parameterCatalogue, [
    { id: 'income-tax.state.threshold', value: 100_000, source: 'test' },
  ]);
  expect(differences(date, changed, people).worst).toBeLessThanOrEqual(beforeRounding);
  const sum = (parameters: typeof parameterCatalogue): number =>
    new Kernel({ date, parameters, outputs }).run(people).sumOf('income-tax');
  expect(sum(changed)).toBeGreaterThan(sum(parameterCatalogue) + 1000);
});
