import ExcelJS from 'exceljs';
import { encode } from 'iconv-lite';
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { readCase, readCaseText } from '@samnytta/model';
import { type Cohort, evaluatePeople, readPeople } from '@samnytta/model/cohort';
import { readTable, TableError, TableFaults } from './index.ts';

const settings = readCase({
  title: 'Test',
  date: '2024-01-01',
  intervention: { participants: 100, cost: '1000000 SEK' },
});
const header = [
  'Deltagare',
  'Period',
  'Kön',
  'Försörjning',
  'Försörjningens belopp',
  'Lön',
  'Arbetets omfattning',
  'Läkarbesök i primärvården',
  'Från',
  'Till',
];
const people = ['P1', 'P2', 'P3', 'P4', 'P5', 'P6'].flatMap((key, index) => [
  [key, 'före', 'kvinna', 'Ekonomiskt bistånd', 10000.5 + index, '', '', 4.125, '2022-01-01', '2022-12-31'],
  [key, 'efter', 'kvinna', '', '', 25000, 0.75, 0, '2023-01-01', '2023-12-31'],
]);

async function cohortOf(bytes: Uint8Array): Promise<Cohort> {
  const faults = new TableFaults();
  return readPeople(await readTable(bytes, { faults }), settings, { faults });
}

describe('from file to people', () => {
  const decimalComma = (cell: string | number): string =>
    typeof cell === 'number' ? String(cell).replace('.', ',') : cell;

  test('the same people from CSV by Excel in Sweden and from a workbook with numbers and dates', async () => {
    const text = [header, ...people]
      .map((row) => row.map((cell) => (cell === 4.125 ? '4,1250' : decimalComma(cell))).join(';'))
      .join('\r\n');
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('Deltagare');
    sheet.addRow(header);
    for (const row of people) {
      sheet.addRow(row.map((cell, index) => (index >= 8 ? new Date(`${String(cell)}T00:00:00Z`) : cell)));
      sheet.lastRow!.getCell(7).numFmt = '0 %';
    }
    const ofText = await cohortOf(encode(text, 'windows-1252'));
    const ofSheet = await cohortOf(new Uint8Array(await book.xlsx.writeBuffer()));
    expect(ofSheet.people).toEqual(ofText.people);
    expect(ofText.people[0]!.before.items.map(({ values }) => values)).toEqual([
      { support: 'social-assistance', 'support amount': 10000.5 },
      { resource: 'gp-visit', quantity: 4.125 },
    ]);
    expect(ofText.people[0]!.after.items[0]!.values).toEqual({ wage: 25000, 'work extent': 0.75 });
  });

  test('faults of the file and of the people are told together, by row, and nothing is read', async () => {
    const text = `deltagare;period;lön
      P1;före;-1
      P1;efter
      P2;före;1 000\0
      P2;mellan;x`.replaceAll(/^ +/gmu, '');
    const error: unknown = await cohortOf(Buffer.from(text)).catch((reason: unknown) => reason);
    if (!(error instanceof TableError)) throw error;
    expect(error.problems.map(({ row, column, kind }) => [row, column, kind])).toEqual([
      [2, 'C', 'out-of-range'],
      [3, 'C', 'ragged'],
      [4, 'C', 'encoding'],
      [5, 'B', 'unknown-choice'],
      [5, 'C', 'not-a-value'],
    ]);
  });

  test('the limit of faults holds for both together', async () => {
    const faults = new TableFaults(5);
    const text = `deltagare;period;lön\n${Array.from({ length: 1000 }, (_, index) => `P1;före;-${String(index + 1)}\nP1;x\n`).join('')}`;
    const error: unknown = await readTable(Buffer.from(text), { faults })
      .then((table) => readPeople(table, settings, { faults }))
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({ isCutShort: true, problems: { length: 5 } });
  });
});

test('the made-up example', async () => {
  const folder = new URL('../../examples/', import.meta.url);
  const ofExample = readCaseText(await readFile(new URL('cohort-illustration.yaml', folder), 'utf8'));
  const table = await readTable(await readFile(new URL('cohort-illustration.csv', folder)));
  expect(table.origin).toEqual({ format: 'csv', encoding: 'utf-8', delimiter: ';' });
  const { people: count, variants } = await evaluatePeople(await readPeople(table, ofExample));
  expect(count).toBe(40);
  expect(variants[0]!.assessment.figures.length).toBeGreaterThan(50);
});

test('thousands of people are read within bounded memory', async () => {
  const rows = Array.from(
    { length: 5000 },
    (_, index) => `p${String(index)};före;kvinna;bistånd;10000;;\np${String(index)};efter;kvinna;;;25000;12`,
  );
  const text = `deltagare;period;kön;försörjning;försörjningens belopp;lön;månader i arbete\n${rows.join('\n')}`;
  const many = readCase({ title: 'Test', date: '2024-01-01', intervention: { participants: 5000, cost: '1 SEK' } });
  const before = process.memoryUsage().heapUsed;
  const cohort = await readPeople(await readTable(Buffer.from(text)), many);
  expect(cohort.people).toHaveLength(5000);
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(300_000_000);
});
