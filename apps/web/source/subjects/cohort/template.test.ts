import { readCase } from '@samnytta/model';
import { columns, readPeople, templateColumns } from '@samnytta/model/cohort';
import { readTable } from '@samnytta/tables';
import { expect, test } from 'vitest';
import { templateText } from './template.ts';

const settings = readCase({ title: 'Test', date: '2024-01-01', intervention: { cost: '100000 SEK', participants: 5 } });

test.each(['sv', 'en'] as const)('the template (%s) is read when rows are filled in below it', async (language) => {
  const values: Readonly<Partial<Record<string, string>>> = {
    age: '34',
    support: 'ekonomiskt bistånd',
    'support amount': '10 000',
    'support months': '12',
    'support extent': '100 %',
  };
  const row = (person: string, period: string): string =>
    templateColumns
      .map(({ id }) => (id === 'person' ? person : id === 'period' ? period : (values[id] ?? '')))
      .join(';');
  const rows = ['P1', 'P2', 'P3', 'P4', 'P5'].flatMap((person) => [row(person, 'före'), row(person, 'efter')]);
  const table = await readTable(new Blob([templateText(language), rows.join('\r\n')]));
  expect(table.origin).toEqual({ format: 'csv', encoding: 'utf-8', delimiter: ';' });
  expect((await readPeople(table, settings)).people).toHaveLength(5);
});

test('the template has every documented column but birth year, which is another way to tell the age', () => {
  expect(columns.filter((column) => !templateColumns.includes(column)).map(({ id }) => id)).toEqual(['birth year']);
});
