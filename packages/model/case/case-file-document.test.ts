import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { actors } from '../ledger/actor.ts';
import { grades } from '../parameters/grade.ts';
import { supportKindNames } from '../rules/supports/support-kinds.ts';
import { wageSubsidyKinds } from '../rules/wage-subsidies/wage-subsidy.ts';
import { caseJsonSchema } from './json-schema.ts';
import { readCase, readCaseText } from './read-case.ts';
import { supportLevels } from './fields/support-levels.ts';
import { soundCase } from './testing/bad-input.ts';
import type { JsonSchema } from './testing/json-schema-check.ts';
import { parseCaseText } from './parse-text.ts';

const page = readFileSync(new URL('../../../docs/case-file.md', import.meta.url), 'utf8');
const mentions = (word: string): boolean =>
  new RegExp(`\`([^\`]*[^\\w\`-])?${word.replace('$', '\\$')}([^\\w\`-][^\`]*)?\``, 'u').test(page);
const unmentioned = (words: readonly string[]): readonly string[] => words.filter((word) => !mentions(word));

function keysOf(schema: JsonSchema): readonly string[] {
  const inner = [
    schema.items,
    ...(schema.anyOf ?? []),
    ...Object.values(schema.properties ?? {}),
    ...Object.values(schema.$defs ?? {}),
  ];
  return [...Object.keys(schema.properties ?? {}), ...inner.flatMap((one) => (one === undefined ? [] : keysOf(one)))];
}

test('the page mentions every key of the case file', () => {
  const keys = [...new Set(keysOf(caseJsonSchema()))];
  expect(keys.length).toBeGreaterThan(80);
  expect(unmentioned(keys)).toEqual([]);
});

test('a key that the page does not have would be found missing', () => {
  expect(unmentioned(['deadweights', 'wag', 'horizon'])).toEqual(['deadweights', 'wag']);
});

test('the page mentions every choice', () => {
  expect(
    unmentioned([
      ...actors,
      ...grades,
      ...supportKindNames,
      ...Object.keys(wageSubsidyKinds),
      ...Object.keys(supportLevels),
    ]),
  ).toEqual([]);
});

const blocks = [...page.matchAll(/```yaml\n(.*?)```/gsu)].map(([, block = '']) => block);

test('the whole case on the page can be read', () => {
  const whole = blocks.filter((block) => block.includes('\ntitle: '));
  expect(whole.length).toBe(1);
  expect(readCaseText(whole[0]!).typeCases.length).toBe(1);
});

test('the parts on the page can be read where they belong', () => {
  const parts = blocks
    .map((block) => parseCaseText(block))
    .filter((part) => typeof part === 'object' && part !== null && !('title' in part));
  expect(parts.length).toBe(13);
  for (const part of parts as readonly Record<string, unknown>[]) {
    if ('wage' in part) {
      readCase({ ...soundCase, typeCases: [{ name: 'A', before: {}, after: { work: [part] } }] });
    } else if ('statedChange' in part) {
      readCase({ title: 'A', date: '2013-01-01', ...part });
    } else {
      readCase({ ...soundCase, ...part });
    }
  }
});
