import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { readCase } from '@samnytta/model';
import { columns, readPeople } from '@samnytta/model/cohort';
import { readTable } from '../index.ts';
import { xlsxTemplate } from './xlsx-template.ts';

const settings = readCase({ title: 'Test', date: '2024-01-01', intervention: { participants: 100, cost: '1000000 SEK' } });

async function opened(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(new Uint8Array(bytes).buffer);
  return book;
}

test.each([
  ['sv', 'Deltagare', 'kön', 'kvinna', 'arbetets omfattning'],
  ['en', 'Participants', 'sex', 'woman', 'work extent'],
] as const)('in %s: drop-downs, limits and examples come from the columns', async (language, sheetName, sex, woman, extent) => {
  const book = await opened(await xlsxTemplate(language));
  const sheet = book.getWorksheet(sheetName)!;
  const header = (sheet.getRow(1).values as string[]).slice(1);
  const cell = (name: string): ExcelJS.Cell => sheet.getRow(2).getCell(header.indexOf(name) + 1);
  const list = cell(sex).dataValidation;
  expect(list.type).toBe('list');
  const [, name = '', letter = ''] = /^(.*)!\$([A-Z]+)\$2/u.exec(String(list.formulae[0])) ?? [];
  expect(book.getWorksheet(name)!.getCell(`${letter}2`).value).toBe(woman);
  expect(cell(extent).dataValidation).toMatchObject({ type: 'decimal', formulae: [0, 1] });
  expect(cell(extent).dataValidation.prompt).toContain(columns.find(({ id }) => id === 'work extent')!.example);
});

test('every municipality is offered', async () => {
  const choices = (await opened(await xlsxTemplate('sv'))).getWorksheet('Val')!;
  const column = (choices.getRow(1).values as string[]).indexOf('kommun');
  const names = choices.getColumn(column).values.slice(2);
  // Sweden has had 290 municipalities since 2003.
  expect(names).toHaveLength(290);
  expect(names).toEqual(expect.arrayContaining(['Ale', 'Malmö', 'Östra Göinge', 'Norsjö']));
});

test('comes back filled and reads without a fault', async () => {
  const book = await opened(await xlsxTemplate('sv'));
  const sheet = book.getWorksheet('Deltagare')!;
  const header = (sheet.getRow(1).values as string[]).slice(1);
  const fill = (row: number, values: Readonly<Record<string, string | number | Date>>): void => {
    for (const [name, value] of Object.entries(values)) {
      expect(header).toContain(name);
      sheet.getRow(row).getCell(header.indexOf(name) + 1).value = value;
    }
  };
  for (let person = 0; person < 6; person += 1) {
    const who = { deltagare: `P${String(person)}`, kön: 'kvinna', ålder: 34, 'barnens åldrar': '3 7', kommun: 'Norsjö' };
    fill(2 + 2 * person, { ...who, tidpunkt: 'före', från: new Date(Date.UTC(2023, 0, 1)), till: new Date(Date.UTC(2023, 11, 31)), försörjning: 'ekonomiskt bistånd', 'försörjningens belopp': 10_000, 'månader med försörjning': 12, 'försörjningens omfattning': 1 });
    fill(3 + 2 * person, { ...who, tidpunkt: 'efter', från: new Date(Date.UTC(2024, 0, 1)), till: new Date(Date.UTC(2024, 11, 31)), lön: 25_000, 'arbetets omfattning': 0.8, 'månader i arbete': 12 });
  }
  const table = await readTable(new Uint8Array(await book.xlsx.writeBuffer()));
  expect(table.origin).toEqual({ format: 'xlsx', sheet: 'Deltagare', otherSheets: ['Kolumner', 'Val'] });
  const { people } = await readPeople(table, settings);
  expect(people).toHaveLength(6);
  expect(people[0]!.after.items[0]!.values).toMatchObject({ wage: 25_000, 'work extent': 0.8 });
});
