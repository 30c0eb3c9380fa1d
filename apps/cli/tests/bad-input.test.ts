import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { faultsAgainst, type JsonSchema } from '../../../packages/model/case/testing/json-schema-check.ts';
import { problemsJsonSchema } from '@samnytta/report/render/json-schema.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answer, plain, samnytta } from './program.ts';

let folder = '';

const typeCase = `typeCases:
  - name: Arbete
    before: { supports: [{ kind: social-assistance, amount: 120000 SEK/year }] }
    after: { work: [{ wage: 19000 SEK/month }] }
`;
const sound = `title: Lund\ndate: 2015-01-01\n${typeCase}`;

const files: Readonly<Record<string, string | Uint8Array>> = {
  'sound.yaml': sound,
  'unknown-key.yaml': `${sound}colour: red\n`,
  'wrong-unit.yaml': sound.replace('19000 SEK/month', '19000 SEK/hour'),
  'negative.yaml': sound.replace('19000 SEK/month', '-19000 SEK/month'),
  'months.yaml': sound.replace(
    '{ wage: 19000 SEK/month }',
    '{ wage: 19000 SEK/month, months: 7 }, { wage: 19000 SEK/month, months: 7 }',
  ),
  'no-support.yaml': sound.replace('social-assistance', 'social-asistance'),
  'before-the-law.yaml': sound.replace('2015-01-01', '1915-01-01'),
  'ended-subsidy.yaml': sound
    .replace('2015-01-01', '2019-01-01')
    .replace('wage: 19000 SEK/month', 'wage: 19000 SEK/month, subsidy: { kind: entry-job }'),
  'broken.yaml': `${sound}  - [oops\n`,
  'binary.yaml': Uint8Array.from({ length: 4000 }, (_, index) => index % 256),
  'empty.yaml': '',
  'large.yaml': `# ${'x'.repeat(10_000_000)}\n${sound}`,
  'settings.yaml':
    'title: Lund\ndate: 2015-01-01\nintervention: { name: Steget, cost: 100000 SEK, participants: 10 }\n',
  'report.yaml': 'title: T\nsource: S\nfigures:\n  - { figure: incom, value: 2 MSEK }\n',
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'samnytta-'));
  mkdirSync(join(folder, 'folder'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Problems {
  readonly problems: readonly {
    path: string;
    kind: string;
    found: string;
    expected: string;
    example: string;
    text: string;
  }[];
}

const bad: readonly (readonly [name: string, words: readonly string[], swedish: RegExp, english: RegExp])[] = [
  ['no command', [], /Ett kommando saknas.*evaluate/u, /A command is missing.*evaluate/u],
  [
    'unknown command',
    ['evalute'],
    /Kommandot finns inte.*"evalute".*evaluate/u,
    /no such command.*"evalute".*evaluate/u,
  ],
  [
    'a year without a parameter that a rule needs',
    ['evaluate', 'ended-subsidy.yaml'],
    /date: .*2019-01-01.*saknar.*subsidy\.entry-job/su,
    /date: .*2019-01-01.*has no value/su,
  ],
  ['missing operand', ['evaluate'], /FALL: Uppgiften saknas/u, /CASE: It is missing/u],
  ['too many operands', ['evaluate', 'sound.yaml', 'more.yaml'], /för mycket.*"more.yaml"/u, /too much.*"more.yaml"/u],
  [
    'unknown option',
    ['evaluate', 'sound.yaml', '--frob'],
    /--frob: Valet finns inte.*--set/u,
    /--frob: There is no such option.*--set/u,
  ],
  [
    'an option of another command',
    ['audit', 'report.yaml', '--set', 'a=1'],
    /--set: Valet hör inte till audit/u,
    /--set: The option does not belong to audit/u,
  ],
  [
    'an option without its value',
    ['evaluate', 'sound.yaml', '--set'],
    /--set: Valet saknar värde/u,
    /--set: The option has no value/u,
  ],
  [
    'a change without a value',
    ['evaluate', 'sound.yaml', '--set', 'wage'],
    /--set: .*"wage".*namn=värde/u,
    /--set: .*"wage".*name=value/u,
  ],
  [
    'an assumption that does not exist',
    ['evaluate', 'sound.yaml', '--set', 'wagee=1'],
    /wagee: Det finns inget med det namnet/u,
    /wagee: Nothing has that name/u,
  ],
  [
    'an impossible depth',
    ['explain', 'sound.yaml', 'income.society', '--depth', '0'],
    /--depth: .*"0".*heltal från 1/u,
    /--depth: .*"0".*whole number from 1/u,
  ],
  [
    'an unknown type case',
    ['evaluate', 'sound.yaml', '--type-case', 'x'],
    /--type-case: Typfallet finns inte.*"x"/u,
    /--type-case: The case has no such type case.*"x"/u,
  ],
  [
    'an unknown figure',
    ['explain', 'sound.yaml', 'incme.society'],
    /Siffran finns inte.*"incme\.society".*income\.society/u,
    /no such figure.*"incme\.society".*income\.society/u,
  ],
  [
    'an unknown parameter',
    ['parameters', 'nothing.at.all'],
    /"nothing\.at\.all" finns inte/u,
    /no parameter "nothing\.at\.all"/u,
  ],
  [
    'a day that does not exist',
    ['parameters', 'basic-amount.price-base', '--date', '2015-02-30'],
    /"2015-02-30".*inte är en dag/u,
    /"2015-02-30".*not a day/u,
  ],
  [
    'a missing file',
    ['evaluate', 'nowhere.yaml'],
    /Filen finns inte.*"nowhere\.yaml"/u,
    /no such file.*"nowhere\.yaml"/u,
  ],
  ['a folder', ['evaluate', 'folder'], /mapp, inte en fil.*"folder"/u, /folder, not a file.*"folder"/u],
  ['a file of 10 MB', ['evaluate', 'large.yaml'], /för stor.*högst 4 000 000/u, /too large.*at most 4,000,000/u],
  ['a binary file', ['evaluate', 'binary.yaml'], /Rad 1.*UTF-8/u, /Line 1.*UTF-8/u],
  ['an empty file', ['evaluate', 'empty.yaml'], /filen är tom/u, /file is empty/u],
  [
    'broken YAML',
    ['evaluate', 'broken.yaml'],
    /Rad \d+, kolumn \d+: Filen går inte att läsa/u,
    /Line \d+, column \d+: The file cannot be read/u,
  ],
  [
    'an unknown key',
    ['evaluate', 'unknown-key.yaml'],
    /colour: Nyckeln hör inte hemma här/u,
    /colour: The key does not belong here/u,
  ],
  [
    'a wrong unit',
    ['evaluate', 'wrong-unit.yaml'],
    /wage: Enheten är fel.*SEK\/month/u,
    /wage: The unit is wrong.*SEK\/month/u,
  ],
  [
    'a negative quantity',
    ['evaluate', 'negative.yaml'],
    /wage: Värdet är för litet eller för stort/u,
    /wage: The value is too small or too large/u,
  ],
  ['fourteen months', ['evaluate', 'months.yaml'], /går inte ihop.*14/u, /contradict each other.*14/u],
  [
    'a support that does not exist',
    ['evaluate', 'no-support.yaml'],
    /Valet finns inte.*social-assistance/u,
    /no such choice.*social-assistance/u,
  ],
  ['a date without rules', ['evaluate', 'before-the-law.yaml'], /date: .*1915/u, /date: .*1915/u],
  [
    'settings of a table without their table',
    ['sensitivity', 'settings.yaml'],
    /varken typfall eller en angiven förändring/u,
    /neither type cases nor a stated change/u,
  ],
  [
    'a fault in a report',
    ['audit', 'report.yaml'],
    /figures\[0\]\.figure: Valet finns inte.*income/u,
    /figures\[0\]\.figure: There is no such choice.*income/u,
  ],
];

describe.each(bad)('%s', (_, words, swedish, english) => {
  test('is told in the language asked for, with exit code 2 and nothing on standard output', () => {
    const before = readdirSync(folder);
    for (const [language, expected] of [
      ['sv', swedish],
      ['en', english],
    ] as const) {
      const { output, errors, exitCode } = samnytta(words, { folder, environment: { SAMNYTTA_LANG: language } });
      expect({ output, exitCode }).toEqual({ output: '', exitCode: 2 });
      expect(plain(errors)).toMatch(expected);
    }
    expect(readdirSync(folder)).toEqual(before);
  });

  test('is told to programs as data, alone on standard output', () => {
    const { output, errors, exitCode } = samnytta([...words.slice(0, 1), '--json', ...words.slice(1)], { folder });
    expect({ errors, exitCode }).toEqual({ errors: '', exitCode: 2 });
    const whole = answer<Problems>({ output, errors, exitCode });
    expect(faultsAgainst(problemsJsonSchema() as JsonSchema, whole)).toEqual([]);
    const { problems } = whole;
    expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems) {
      expect(Object.keys(problem)).toEqual(['path', 'kind', 'found', 'expected', 'example', 'text']);
      expect(problem.kind).not.toBe('defect');
      expect(problem.expected).not.toBe('');
      expect(problem.example).not.toBe('');
    }
    expect(plain(problems.map(({ text }) => text).join(' '))).toMatch(swedish);
  });
});

test('an unknown language is told in Swedish, wherever it was asked for', () => {
  for (const run of [
    samnytta(['help', '--lang', 'de']),
    samnytta(['help'], { environment: { SAMNYTTA_LANG: 'de' } }),
  ]) {
    expect(run).toMatchObject({ output: '', exitCode: 2 });
    expect(plain(run.errors)).toMatch(/"de".*sv eller en/u);
  }
});

test('too much on standard input is refused', () => {
  const { output, errors, exitCode } = samnytta(['evaluate', '-'], { input: 'x'.repeat(5_000_000) });
  expect([output, exitCode]).toEqual(['', 2]);
  expect(errors).toContain('för stor');
});

test('several faults are told together', () => {
  const input = `${sound}colour: red\n`.replace('19000 SEK/month', '19000 SEK/hour');
  const { problems } = answer<Problems>(samnytta(['evaluate', '-', '--json'], { input }));
  expect(problems.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['colour', 'typeCases[0].after.work[0].wage']),
  );
});

test('a reader that closes the pipe early is no fault', async () => {
  const program = fileURLToPath(new URL('../samnytta.js', import.meta.url));
  const child = spawn(process.execPath, [program, 'parameters', '--json'], { stdio: ['ignore', 'pipe', 'pipe'] });
  let errors = '';
  child.stderr.on('data', (part: Uint8Array) => {
    errors += Buffer.from(part).toString();
  });
  child.stdout.destroy();
  const exitCode = await new Promise((resolve) => child.on('close', resolve));
  expect({ errors, exitCode }).toEqual({ errors: '', exitCode: 0 });
});
