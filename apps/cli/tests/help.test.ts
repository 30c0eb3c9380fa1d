import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { answer, plain, root, samnytta } from './program.ts';

const names = [
  'evaluate',
  'sensitivity',
  'breakeven',
  'funder',
  'strategies',
  'explain',
  'parameters',
  'audit',
  'schema',
  'help',
] as const;

test('help names every command and the exit codes, in both languages', () => {
  for (const [language, heading] of [
    ['sv', 'Slutkoder'],
    ['en', 'Exit codes'],
  ] as const) {
    const { output, exitCode } = samnytta(['help', '--lang', language]);
    expect(exitCode).toBe(0);
    for (const name of names) expect(output).toContain(`  ${name} `);
    expect(output).toContain(heading);
  }
});

test.each(names)('help %s, and %s --help, show examples', (name) => {
  const { output, exitCode } = samnytta(['help', name]);
  expect(exitCode).toBe(0);
  expect(output).toContain('Exempel\n  samnytta');
  expect(samnytta([name, '--help']).output).toBe(output);
});

test('every example in the help works', () => {
  const { commands } = answer<{ commands: readonly { examples: readonly string[] }[] }>(samnytta(['help', '--json']));
  const examples = commands.flatMap((command) => command.examples).filter((example) => !/[<>]/u.test(example));
  expect(examples.length).toBeGreaterThan(10);
  for (const example of examples) {
    const words = [...example.matchAll(/'([^']*)'|(\S+)/gu)].map(([, quoted, word]) => quoted ?? word ?? '').slice(1);
    expect([example, samnytta(words).errors]).toEqual([example, '']);
  }
});

test('--version is the version of the package', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'apps/cli/package.json'), 'utf8')) as { version: string };
  expect(samnytta(['--version']).output).toBe(`samnytta ${version}\n`);
});

test('schema is a JSON Schema that knows the keys of a case', () => {
  const schema = answer<{ $schema: string; properties: object }>(samnytta(['schema']));
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  expect(Object.keys(schema.properties)).toEqual(
    expect.arrayContaining(['title', 'date', 'typeCases', 'intervention', 'published']),
  );
  expect(answer(samnytta(['schema', '--json']))).toEqual(schema);
});

test('schema report is the JSON Schema of what --json gives', () => {
  const schema = answer<{ $schema: string }>(samnytta(['schema', 'report']));
  expect(`${JSON.stringify(schema, null, 2)}\n`).toBe(
    readFileSync(join(root, 'packages/report/render/report.schema.json'), 'utf8'),
  );
});

test('schema template is a workbook', () => {
  expect(samnytta(['schema', 'template']).output.slice(0, 2)).toBe('PK');
});

test('schema of something else says what there is', () => {
  const { output, errors, exitCode } = samnytta(['schema', 'cohort']);
  expect([output, exitCode]).toEqual(['', 2]);
  expect(plain(errors)).toContain('case, report');
});

test('the language comes from the option, then from SAMNYTTA_LANG', () => {
  const environment = { SAMNYTTA_LANG: 'en' };
  expect(samnytta(['help'], { environment }).output).toContain('Exit codes');
  expect(samnytta(['help', '--lang', 'sv'], { environment }).output).toContain('Slutkoder');
  expect(samnytta(['help']).output).toContain('Slutkoder');
});
