import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readPeople } from './read-people.ts';
import { settingsOf, tableOf } from './testing/table.ts';

const document = await readFile(new URL('../../../docs/cohort-table.md', import.meta.url), 'utf8');

test('the table that the document shows can be read', async () => {
  const [, example = ''] = /```\n(deltagare;[^`]*)```/u.exec(document) ?? [];
  const [header = '', ...rows] = example.trim().split('\n');
  const more = [0, 1, 2].flatMap((time) => rows.map((row) => row.replace('P0', `P${String(time)}`)));
  const { people } = await readPeople(tableOf([header, ...more].join('\n')), settingsOf());
  expect(people).toHaveLength(6);
  expect(people[1]!.age).toBe(52);
});
