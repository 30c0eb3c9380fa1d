import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { actors } from '../ledger/actor.ts';
import { supportKindNames } from '../rules/supports/support-kinds.ts';
import { wageSubsidyKinds } from '../rules/wage-subsidies/wage-subsidy.ts';
import { caseJsonSchema, caseJsonSchemaText } from './json-schema.ts';
import { parseCaseText } from './read-case.ts';
import { soundCase, withJob, withKeys, withSupports, withTypeCase } from './testing/bad-input.ts';
import { faultsAgainst, type JsonSchema } from './testing/json-schema-check.ts';

const written = readFileSync(new URL('case.schema.json', import.meta.url), 'utf8');
const schema = caseJsonSchema() as JsonSchema;
const faults = (value: unknown) => faultsAgainst(schema, value);

test('the schema file is what the schema in the code gives; write it anew with npm run generate', () => {
  expect(written).toBe(caseJsonSchemaText());
});

test('it says which draft it follows', () => {
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
});

test('the example case is valid', () => {
  const example = readFileSync(new URL('../../../examples/lund-2015.yaml', import.meta.url), 'utf8');
  expect(faults(parseCaseText(example))).toEqual([]);
  expect(faults(soundCase)).toEqual([]);
});

test('a value may be an amount, a reference or a value with what is said of it', () => {
  for (const wage of [
    '19000 SEK/month',
    '$wage',
    { value: '19000 SEK/month', inferred: 'printed tax', label: 'Lön' },
    { value: '19000 SEK/month', label: { sv: 'Lön', en: 'Wage' } },
  ]) {
    expect(faults(withJob({ wage }))).toEqual([]);
  }
  for (const extent of ['80 %', 0.8, '$extent', { value: 0.8, grade: 'estimated', because: 'three days a week' }]) {
    expect(faults(withJob({ extent }))).toEqual([]);
  }
});

test.each([
  ['an unknown key', withKeys({ titel: 'Lund' })],
  ['an unknown key far down', withJob({ month: 6 })],
  ['an unknown key beside a value', withJob({ wage: { value: '19000 SEK/month', infered: 'x' } })],
  ['a label in one language', withJob({ wage: { value: '19000 SEK/month', label: { sv: 'Lön' } } })],
  ['a support that does not exist', withSupports({ kind: 'sick-benefit' })],
  ['a bare number for money', withJob({ wage: 19000 })],
  ['a missing wage', withTypeCase({ after: { work: [{}] } })],
  ['a missing title', { date: '2015-01-01' }],
  ['a day that does not exist', withKeys({ date: '2015-02-30' })],
  ['an age out of range', withTypeCase({ person: { age: 12 } })],
  ['an empty list', withKeys({ typeCases: [] })],
  ['the name of an assumption with a capital', withKeys({ assumptions: { Care: '5 SEK' } })],
  [
    'an actor that does not exist',
    withKeys({ intervention: { cost: '3 SEK', participants: 1, financing: { landstinget: '100 %' } } }),
  ],
])('an editor sees %s', (_, value) => {
  expect(faults(value)).not.toEqual([]);
});

test('an editor can complete every actor, support and subsidy', () => {
  for (const name of [...actors, ...supportKindNames, ...Object.keys(wageSubsidyKinds)])
    expect(written).toContain(`"${name}"`);
});

/** Keys without a description, by their place in the schema. */
function undescribed(part: JsonSchema, place: string): readonly string[] {
  const inner = Object.entries(part.properties ?? {}).flatMap(([key, one]) => [
    ...(one.description === undefined ? [`${place}.${key}`] : []),
    ...undescribed(one, `${place}.${key}`),
  ]);
  return part.items === undefined ? inner : [...inner, ...undescribed(part.items, place)];
}

test('every key says what it is', () => {
  expect(undescribed(schema, '')).toEqual(['.municipalities.name']);
});
