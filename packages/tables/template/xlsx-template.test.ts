import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { readCase, supportKindFields, supportKindNames, supportKinds } from '@samnytta/model';
import { columns, readPeople } from '@samnytta/model/cohort';
import { readTable } from '../index.ts';
import { xlsxTemplate } from './xlsx-template.ts';

const settings = readCase({
  title: 'Test',
  date: '2024-01-01',
  intervention: { participants: 100, cost: '1000000 SEK' },
});

async function opened(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(new Uint8Array(bytes).buffer);
  return book;
}

test.each([
  ['sv', 'Deltagare', 'kön', 'kvinna', 'arbetets omfattning'],
  ['en', 'Participants', 'sex', 'woman', 'work extent'],
] as const)(
  'in %s: drop-downs, limits and examples come from the columns',
  async (language, sheetName, sex, woman, extent) => {
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
  },
);

test('every municipality is offered', async () => {
  const choices = (await opened(await xlsxTemplate('sv'))).getWorksheet('Val')!;
  const column = (choices.getRow(1).values as string[]).indexOf('kommun');
  const names = choices.getColumn(column).values.slice(2);
  // Sweden has had 290 municipalities since 2003.
  expect(names).toHaveLength(290);
  expect(names).toEqual(expect.arrayContaining(['Ale', 'Malmö', 'Östra Göinge', 'Norsjö']));
});

type Cells = Readonly<Record<string, string | number | Date>>;

/** The template in Swedish as it comes back, with each person's cells before and after. */
async function filledTemplate(
  people: readonly { readonly before: Cells; readonly after: Cells }[],
): Promise<Awaited<ReturnType<typeof readTable>>> {
  const book = await opened(await xlsxTemplate('sv'));
  const sheet = book.getWorksheet('Deltagare')!;
  const header = (sheet.getRow(1).values as string[]).slice(1);
  const fill = (row: number, values: Cells): void => {
    for (const [name, value] of Object.entries(values)) {
      expect(header).toContain(name);
      sheet.getRow(row).getCell(header.indexOf(name) + 1).value = value;
    }
  };
  for (const [index, { before, after }] of people.entries()) {
    const who = { deltagare: `P${String(index)}`, kön: 'kvinna', ålder: 22 };
    fill(2 + 2 * index, { ...who, tidpunkt: 'före', ...before });
    fill(3 + 2 * index, { ...who, tidpunkt: 'efter', ...after });
  }
  return readTable(new Uint8Array(await book.xlsx.writeBuffer()));
}

const day = (year: number, month: number, date: number): Date => new Date(Date.UTC(year, month, date));
const work = { lön: 25_000, 'månader i arbete': 12 };

test('comes back filled and reads without a fault', async () => {
  const lived = { 'barnens åldrar': '3 7', kommun: 'Norsjö' };
  const support = {
    försörjning: 'ekonomiskt bistånd',
    'försörjningens belopp': 10_000,
    'månader med försörjning': 12,
    'försörjningens omfattning': 1,
  };
  const before = { ...lived, ...support, från: day(2023, 0, 1), till: day(2023, 11, 31) };
  const after = { ...lived, ...work, 'arbetets omfattning': 0.8, från: day(2024, 0, 1), till: day(2024, 11, 31) };
  const table = await filledTemplate(Array.from({ length: 6 }, () => ({ before, after })));
  expect(table.origin).toEqual({ format: 'xlsx', sheet: 'Deltagare', otherSheets: ['Kolumner', 'Val'] });
  const { people } = await readPeople(table, settings);
  expect(people).toHaveLength(6);
  expect(people[0]!.after.items[0]!.values).toMatchObject({ wage: 25_000, 'work extent': 0.8 });
});

const columnOf = (key: string): (typeof columns)[number] =>
  columns.find(({ part, field }) => part === 'support' && field === key)!;
const labelled = (kind: (typeof supportKindNames)[number]): Cells => ({
  försörjning: supportKinds[kind].label.sv,
  'månader med försörjning': 12,
});

test('every kind of support with its amount, and the columns of other kinds empty, has no fault', async () => {
  const filled = supportKindNames.map((kind) => {
    const amounts =
      kind === 'no-public-support'
        ? []
        : supportKindFields(kind).statedBy.map((key) => [columnOf(key).sv, 10_000] as const);
    return { before: { ...labelled(kind), ...Object.fromEntries(amounts) }, after: work };
  });
  const { people } = await readPeople(await filledTemplate(filled), settings);
  expect(people.map(({ before }) => before.items[0]!.kind)).toEqual(supportKindNames);
});

test.each(['refuse', 'zero'] as const)(
  'every kind by the rules needs no other columns than it reads (missing values: %s)',
  async (missing) => {
    const lived = { 'barnens åldrar': '3 7', boendekostnad: 7000 };
    const level = columnOf('level');
    const names = level.kind.is === 'choice' ? [...level.kind.choices.byName] : [];
    // These belong to another support or to a job, which would have a row of its own.
    const besideOthers: readonly string[] = ['housing-supplement', 'residence-supplement', 'establishment-job'];
    const kinds = supportKindNames.filter((kind) => !besideOthers.includes(kind));
    const filled = kinds.map((kind) => {
      const { needs, levels } = supportKindFields(kind);
      const levelName = names.find(([, id]) => id === levels[0])?.[0] ?? '';
      const needed = needs.map((key): readonly [string, string | number] =>
        key === 'level' ? [level.sv, levelName] : [columnOf(key).sv, Number(columnOf(key).example)],
      );
      return { before: { ...lived, ...labelled(kind), ...Object.fromEntries(needed) }, after: { ...lived, ...work } };
    });
    const { people } = await readPeople(await filledTemplate(filled), settings, { missing });
    expect(people.map(({ before }) => before.items[0]!.kind)).toEqual(kinds);
  },
);
