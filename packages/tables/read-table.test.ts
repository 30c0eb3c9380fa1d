import ExcelJS from 'exceljs';
import { decode, encode } from 'iconv-lite';
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FileTable, readTable, type ReadOptions, TableError } from './index.ts';
import type { TableSource } from './file-bytes.ts';
import { priceList } from '@samnytta/model';
import { openFile } from './open-file.ts';
import { calcWorkbook } from './testing/workbook.ts';
import type { ZipPart } from './testing/zip.ts';

type Cells = readonly (string | number | undefined)[];

async function contentOf(
  source: TableSource,
  options?: ReadOptions,
): Promise<{ readonly table: FileTable; readonly rows: readonly (readonly [number, Cells])[] }> {
  const table = await readTable(source, options);
  const rows: (readonly [number, Cells])[] = [[table.header.number, table.header.cells]];
  for await (const { number, cells } of table.rows) rows.push([number, cells]);
  return { table, rows };
}

async function rejection(promise: Promise<unknown>): Promise<TableError> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof TableError) return error;
  throw new Error(`Expected a TableError, got ${String(error)}`);
}

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tables-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('CSV', () => {
  const quoted = 'deltagare;kön;lön\r\nP1;kvinna;25 000,50\r\nP2;"män – ""€""";\r\n';
  const rows = [
    [1, ['deltagare', 'kön', 'lön']],
    [2, ['P1', 'kvinna', '25 000,50']],
    [3, ['P2', 'män – "€"', '']],
  ];

  test.each([
    ['utf-8', Buffer.from(quoted)],
    ['utf-8', Buffer.from(`\ufeff${quoted}`)],
    ['utf-16le', encode(quoted, 'utf-16le', { addBOM: true })],
    ['utf-16le', encode(quoted, 'utf-16le')],
    ['utf-16be', encode(quoted, 'utf-16be', { addBOM: true })],
    ['windows-1252', encode(quoted, 'windows-1252')],
  ])('in %s is read as written, decimal commas left as text', async (encoding, bytes) => {
    const { table, rows: found } = await contentOf(bytes);
    expect(table.origin).toEqual({ format: 'csv', encoding, delimiter: ';' });
    expect(found).toEqual(rows);
  });

  test('names of columns with commas in them do not part a table with semicolons', async () => {
    const named = Array.from(priceList.unitCosts.values(), ({ label }) => label.sv).filter(
      (name) => name.split(',').length > 2,
    );
    expect(named.length).toBeGreaterThan(2);
    const header = ['deltagare', 'tidpunkt', ...named];
    const { table } = await contentOf(Buffer.from(`${header.join(';')}\n${header.map(() => '1').join(';')}\n`));
    expect(table.origin).toMatchObject({ delimiter: ';' });
    expect(table.header.cells).toEqual(header);
    const commas = await contentOf(
      Buffer.from(`${header.map((name) => `"${name}"`).join(',')}\n${header.map(() => '1').join(',')}\n`),
    );
    expect(commas.table.header.cells).toEqual(header);
  });

  test.each([
    [';', 'a;b,c\n1;2,5\n'],
    [',', 'a,"b,c;"\n1,"2,5"\n'],
    ['\t', 'a\tb,c\n1\t2,5\n'],
    [';', 'sep=;\r\na,a,a;b\r\n1;2\r\n'],
  ])('parted by %j', async (delimiter, content) => {
    const { table } = await contentOf(Buffer.from(content));
    expect(table.origin).toMatchObject({ delimiter });
    expect(table.header.cells).toHaveLength(2);
  });

  test('every letter of Windows-1252 is read as the encoding has it', async () => {
    const bytes = Uint8Array.from(
      { length: 256 - 0xa0 + 27 },
      (_, index) =>
        [
          ...'\x80\x82\x83\x84\x85\x86\x87\x88\x89\x8a\x8b\x8c\x8e\x91\x92\x93\x94\x95\x96\x97\x98\x99\x9a\x9b\x9c\x9e\x9f',
        ][index]?.charCodeAt(0) ?? index + 0xa0 - 27,
    );
    const { rows: found } = await contentOf(Buffer.concat([Buffer.from('a\n-'), bytes, Buffer.from('-\n')]));
    expect(found[1]).toEqual([2, [`-${decode(bytes, 'windows-1252')}-`]]);
  });

  test('rows are counted as a spreadsheet counts them: empty ones, line breaks in cells and sep= included', async () => {
    const { rows: found } = await contentOf(Buffer.from('sep=;\na;b\n\n"1\n2";3\n;\n4;5\r\n'));
    expect(found).toEqual([
      [2, ['a', 'b']],
      [4, ['1\n2', '3']],
      [6, ['4', '5']],
    ]);
  });

  test('empty cells after the last column do no harm, however many', async () => {
    const { rows: found } = await contentOf(Buffer.from(`a;b${';'.repeat(100)}\n1;2${';'.repeat(300)}\n`));
    expect(found).toEqual([
      [1, ['a', 'b']],
      [2, ['1', '2']],
    ]);
  });

  test('of a path, of bytes, of a file in a browser and of a stream are the same', async () => {
    const path = join(folder, 'a.csv');
    await writeFile(path, quoted);
    async function* stream(): AsyncGenerator<Uint8Array> {
      for (const byte of Buffer.from(quoted)) yield await Promise.resolve(Uint8Array.of(byte));
    }
    for (const source of [await openFile(path), Buffer.from(quoted), new Blob([quoted]), stream()])
      expect((await contentOf(source)).rows).toEqual(rows);
  });

  test('a file that is not there is an error of the file system', async () => {
    await expect(openFile(join(folder, 'none.csv'))).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

describe('XLSX', () => {
  test('written by exceljs: texts, numbers, dates, booleans, rich text and gaps', async () => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet('Göm', { state: 'hidden' }).addRow(['dold']);
    const sheet = book.addWorksheet('Deltagare');
    sheet.addRow(['deltagare', 'lön', 'andel', 'från', 'ja', 'fri text']);
    sheet.addRow([
      'å & <ä>',
      1.234,
      0.5,
      new Date(Date.UTC(2024, 1, 29)),
      true,
      { richText: [{ text: 'a' }, { text: 'b', font: { bold: true } }] },
    ]);
    sheet.addRow([]);
    sheet.addRow(['P2', undefined, 0.8, new Date(Date.UTC(1999, 11, 31)), false]);
    sheet.getCell('C4').numFmt = '0 %';
    sheet.getCell('B2').numFmt = '#,##0.00 "kr per dag"';
    const { table, rows } = await contentOf(new Uint8Array(await book.xlsx.writeBuffer()));
    expect(table.origin).toEqual({ format: 'xlsx', sheet: 'Deltagare', otherSheets: ['Göm'] });
    expect(rows).toEqual([
      [1, ['deltagare', 'lön', 'andel', 'från', 'ja', 'fri text']],
      [2, ['å & <ä>', 1.234, 0.5, '2024-02-29', 'ja', 'ab']],
      [4, ['P2', '', 0.8, '1999-12-31', 'nej', '']],
    ]);
  });

  const sheet = `<sheetData>
    <row r="1" customFormat="false" ht="12.8" hidden="false"><c r="A1" s="0" t="s"><v>0</v></c><c r="B1" s="0" t="s"><v>1</v></c><c r="C1" s="0" t="s"><v>2</v></c></row>
    <row r="3" customFormat="false" ht="12.8" hidden="false"><c r="A3" s="0" t="s"><v>3</v></c><c r="B3" s="0" t="n"><v>25000.5</v></c><c r="C3" s="1" t="n"><v>45351</v></c></row>
  </sheetData>`;
  const sharedStrings = [
    '<t xml:space="preserve">deltagare </t>',
    '<t>lön</t>',
    '<r><rPr/><t>fr</t></r><r><t>ån</t></r><rPh sb="0" eb="1"><t>x</t></rPh>',
    '<t>P1 &amp; &#xe5;</t>',
  ];

  test('as LibreOffice Calc writes it', async () => {
    const { rows } = await contentOf(calcWorkbook({ sheet, sharedStrings }));
    expect(rows).toEqual([
      [1, ['deltagare', 'lön', 'från']],
      [3, ['P1 & å', 25000.5, '2024-02-29']],
    ]);
  });

  test.each([{ isStored: true }, { isLarge: true }])('in a zip with parts %o', async (how) => {
    const { rows } = await contentOf(calcWorkbook({ sheet, sharedStrings, change: (part) => ({ ...part, ...how }) }));
    expect(rows).toHaveLength(2);
  });

  test('another sheet by its name, its path from the root', async () => {
    const sheets = '<sheet name="Blad1" sheetId="1" r:id="rId3"/><sheet name="Blad2" sheetId="2" r:id="rId4"/>';
    const { rows } = await contentOf(calcWorkbook({ sheet, sharedStrings, sheets }), { sheet: 'Blad2' });
    expect(rows).toEqual([
      [1, ['andra']],
      [2, [2]],
    ]);
  });

  test('tables that are open do not wait for one another', async () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => `<row><c><v>${String(index)}</v></c></row>`).join('');
    const bytes = calcWorkbook({ sheet: `<sheetData>${rows}</sheetData>` });
    const tables: FileTable[] = [];
    for (let count = 0; count < navigator.hardwareConcurrency + 2; count += 1) tables.push(await readTable(bytes));
    for (const table of tables) expect((await table.rows.next()).value).toEqual({ number: 2, cells: [1] });
  });

  test.each([
    ['[h]', 36],
    ['[hh]', 36],
    ['[h] "tim"', 36],
    ['[h]:mm', 36],
    ['[m]', 2160],
    ['[$-41D]0.00', 1.5],
    ['0.0 "dagar"', 1.5],
  ])('one and a half in the format %s is %d, as the spreadsheet shows it', async (format, shown) => {
    const book = new ExcelJS.Workbook();
    const tab = book.addWorksheet('Blad1');
    tab.addRows([['timmar'], [1.5]]);
    tab.getCell('A2').numFmt = format;
    const { rows } = await contentOf(Buffer.from(new Uint8Array(await book.xlsx.writeBuffer())));
    expect(rows[1]).toEqual([2, [shown]]);
  });

  test('a chart sheet before the data is passed over', async () => {
    const sheets = '<sheet name="Diagram" sheetId="1" r:id="rId9"/><sheet name="Blad1" sheetId="2" r:id="rId3"/>';
    const relation =
      '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>';
    const change = (part: ZipPart): ZipPart =>
      part.name.endsWith('workbook.xml.rels')
        ? { ...part, content: String(part.content).replace('</Relationships>', relation) }
        : part;
    const { table, rows } = await contentOf(calcWorkbook({ sheet, sharedStrings, sheets, change }));
    expect(table.origin).toEqual({ format: 'xlsx', sheet: 'Blad1', otherSheets: [] });
    expect(rows).toHaveLength(2);
  });

  test('a workbook of another name is found by what the file says', async () => {
    const whole =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="/xl/workbook2.xml"/></Relationships>';
    const change = (part: ZipPart): ZipPart =>
      part.name === '_rels/.rels'
        ? { ...part, content: whole }
        : { ...part, name: part.name.replace('workbook.xml', 'workbook2.xml') };
    const { rows } = await contentOf(calcWorkbook({ sheet, sharedStrings, change }));
    expect(rows).toHaveLength(2);
  });

  test('hidden columns that are empty do no harm', async () => {
    const { rows } = await contentOf(
      calcWorkbook({ sheet: `<cols><col min="30" max="16384" hidden="1"/></cols>${sheet}`, sharedStrings }),
    );
    expect(rows).toHaveLength(2);
  });
});

describe('large files', () => {
  test('500 MB is refused by its size, before anything is read', async () => {
    const path = join(folder, 'sparse.csv');
    await writeFile(path, 'a;b\n');
    await truncate(path, 500_000_000);
    const before = process.memoryUsage().rss;
    const error = await rejection(readTable(await openFile(path)));
    expect(error.problems.map(({ kind, found }) => [kind, found])).toEqual([['too-large', '500 MB']]);
    expect(process.memoryUsage().rss - before).toBeLessThan(50_000_000);
  });

  test('a stream without end is left when it has given too much', async () => {
    let given = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        given += 1_000_000;
        yield await Promise.resolve(new Uint8Array(1_000_000));
      }
    }
    const error = await rejection(readTable(endless(), { limits: { fileBytes: 3_000_000 } }));
    expect(error.problems[0]!.kind).toBe('too-large');
    expect(given).toBe(4_000_000);
  });

  test('a million columns are refused at the first that is too many', async () => {
    const header = Array.from({ length: 1_000_000 }, (_, index) => `k${String(index)}`).join(';');
    const error = await rejection(contentOf(Buffer.from(`${header}\n1\n`)));
    expect(error.problems.map(({ kind, row, column }) => [kind, row, column])).toEqual([['too-large', 1, 'GS']]);
    const cells = Array.from({ length: 300 }, () => '<c><v>1</v></c>').join('');
    const inSheet = await rejection(contentOf(calcWorkbook({ sheet: `<sheetData><row>${cells}</row></sheetData>` })));
    expect(inSheet.problems.map(({ kind, row, column }) => [kind, row, column])).toEqual([['too-large', 1, 'GS']]);
  });

  test('rows are given out as they are read, with progress, and memory does not follow the file', async () => {
    const line = 'P1;före;kvinna;34;Lund;ekonomiskt bistånd;10000;12;5;24\n';
    const bytes = Buffer.from(`${'k1;k2;k3;k4;k5;k6;k7;k8;k9;k10'}\n${line.repeat(400_000)}`);
    const shares: number[] = [];
    const table = await readTable(bytes, { onProgress: ({ share }) => shares.push(share) });
    const before = process.memoryUsage().heapUsed;
    let [rows, most] = [0, 0];
    for await (const row of table.rows) {
      rows += row.cells.length / 10;
      if (rows % 20_000 === 0) most = Math.max(most, process.memoryUsage().heapUsed - before);
    }
    expect(rows).toBe(400_000);
    expect(most).toBeLessThan(150_000_000);
    expect(shares.length).toBeGreaterThan(100);
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
    expect(shares.at(-1)).toBe(1);
  });

  test('reading can be called off', async () => {
    const abort = new AbortController();
    const table = await readTable(Buffer.from(`a;b\n${'1;2\n'.repeat(100_000)}`), { signal: abort.signal });
    const read = async (): Promise<number> => {
      let rows = 0;
      for await (const row of table.rows) {
        rows += row.cells.length > 0 ? 1 : 0;
        if (rows === 10) abort.abort(new Error('avbruten'));
      }
      return rows;
    };
    await expect(read()).rejects.toThrow('avbruten');
  });
});
