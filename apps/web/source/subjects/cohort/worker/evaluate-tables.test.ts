import { readFileSync } from 'node:fs';
import { parseCaseText } from '@samnytta/model';
import { reportJson } from '@samnytta/report';
import { reportSchema } from '@samnytta/report/document/schema.ts';
import { expect, test } from 'vitest';
import { evaluateTables } from './evaluate-tables.ts';
import type { CohortRequest } from './messages.ts';

const file = (name: string): string =>
  readFileSync(new URL(`../../../../../../examples/${name}`, import.meta.url), 'utf8');
const request: CohortRequest = {
  table: new Blob([file('cohort-illustration.csv')]),
  comparison: new Blob([file('cohort-comparison.csv')]),
  sheets: { participants: undefined, comparison: undefined },
  settings: parseCaseText(file('cohort-illustration.yaml')),
  missing: 'refuse',
  windows: 'refuse',
  draws: 200,
  seed: 1,
};

const settings = (participants: number): unknown => ({
  ...Object(request.settings),
  intervention: { ...Object(Object(request.settings).intervention), participants },
});
/** One cell in seven is missing. */
const withMissing = file('cohort-illustration.csv')
  .split(/\r?\n/u)
  .map((row, index) => (index % 7 === 3 ? row.replace(/;[^;]*$/u, ';?') : row))
  .join('\n');

test.each([
  ['with a comparison group', {}],
  ['scaled up to all participants', { comparison: undefined, settings: settings(135) }],
  [
    'between the worst and the best case',
    { comparison: undefined, settings: settings(135), table: new Blob([withMissing]), missing: 'bound' },
  ],
  ['with missing values filled in', { table: new Blob([withMissing]), missing: 'median' }],
] as const)(
  'a result %s can be posted from a worker to its page, and is a report as its public schema has it',
  async (_, asked) => {
    const shares: number[] = [];
    const outcome = await evaluateTables({ ...request, ...asked }, (share) => shares.push(share));
    if (outcome.kind !== 'result') throw new Error(JSON.stringify(outcome));
    expect(structuredClone(outcome)).toEqual(outcome);
    expect(reportSchema.parse(JSON.parse(reportJson(outcome.report)))).toEqual(outcome.report);
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
    expect(shares.at(-1)).toBe(1);
  },
);

test('the faults of both tables are told together', async () => {
  const bad = (text: string): Blob => new Blob([text]);
  const outcome = await evaluateTables(
    {
      ...request,
      table: bad('deltagare;period;lön\nP1;före;x\n'),
      comparison: bad('deltagare;tidpunkt\nJ1;före\nJ1;sedan\n'),
    },
    () => undefined,
  );
  if (outcome.kind !== 'table-faults') throw new Error(outcome.kind);
  expect(
    outcome.faults.map(({ table, problems }) => [table, problems.map(({ row, column, kind }) => [row, column, kind])]),
  ).toEqual([
    ['participants', [[2, 'C', 'not-a-value']]],
    ['comparison', [[3, 'B', 'unknown-choice']]],
  ]);
});

test('a table in which nothing changes for all but a few is told as too small, and which table it is', async () => {
  const [header = '', ...rows] = file('cohort-illustration.csv').replace('\ufeff', '').trim().split(/\r?\n/u);
  // Everyone but the first two is after as before.
  const people = rows
    .filter((row) => row.includes(';före;'))
    .map((before) => [before, before.replace(';före;', ';efter;')]);
  const still = new Blob([[header, ...rows.slice(0, 4), ...people.slice(2).flat()].join('\n')]);
  for (const [asked, table] of [
    [{ ...request, table: still, comparison: undefined }, 'participants'],
    [{ ...request, comparison: still }, 'comparison'],
  ] as const) {
    const outcome = await evaluateTables(asked, () => undefined);
    if (outcome.kind !== 'table-faults') throw new Error(outcome.kind);
    expect(outcome.faults.map((one) => [one.table, one.problems.map(({ kind }) => kind)])).toEqual([
      [table, ['too-few']],
    ]);
  }
});

test('what is wrong with the settings and shows first when people are evaluated is told, too', async () => {
  const outcome = await evaluateTables(
    { ...request, settings: { title: 'T', date: '1990-01-01', intervention: { cost: '1 SEK', participants: 40 } } },
    () => undefined,
  );
  if (outcome.kind !== 'settings-faults') throw new Error(outcome.kind);
  expect(outcome.texts[0]!.sv).toContain('date');
});
