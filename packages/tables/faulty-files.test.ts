import ExcelJS from 'exceljs';
import { encode } from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { readTable, type ReadOptions, TableError, TableFaults } from './index.ts';
import { calcWorkbook, type WorkbookParts } from './testing/workbook.ts';
import { zipOf } from './testing/zip.ts';

/** Every fault of a file: kind, row, column, what was found. */
async function faultsOf(bytes: Buffer, options: ReadOptions = {}): Promise<readonly (readonly unknown[])[]> {
  try {
    const table = await readTable(bytes, options);
    for await (const row of table.rows) void row;
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    for (const { text } of error.problems) {
      expect(text.sv).toMatch(/^(Rad \d+|Kolumn|Filen)/u);
      expect(text.en).toMatch(/^(Rows? \d+|Column|The file)/u);
      expect(text.sv).toContain('Här ska stå');
      expect(text.en).toContain('Expected');
    }
    return error.problems.map(({ kind, row, column, found }) => [kind, row, column, found]);
  }
  return [];
}

const csv = (text: string): Buffer => Buffer.from(text);
const workbook = (parts: Partial<WorkbookParts>): Buffer => calcWorkbook({ sheet: '<sheetData/>', ...parts });
const sheetOf = (rows: string, rest = ''): Buffer =>
  workbook({
    sheet: `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c><c r="B1" t="inlineStr"><is><t>b</t></is></c></row>${rows}</sheetData>${rest}`,
  });

async function excel(fill: (sheet: ExcelJS.Worksheet) => void): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  fill(book.addWorksheet('Blad1'));
  return Buffer.from(new Uint8Array(await book.xlsx.writeBuffer()));
}

describe('CSV files with faults', () => {
  test.each<readonly [string, Buffer, readonly unknown[]]>([
    ['nothing in it', csv(''), ['empty', undefined, undefined, '']],
    ['the mark of an encoding only', csv('\ufeff'), ['empty', undefined, undefined, '']],
    ['blank lines only', csv('\n;;\n\n'), ['empty', undefined, undefined, '']],
    ['header only', csv('a;b\n'), ['empty', 2, undefined, '']],
    [
      'two encodings',
      Buffer.concat([csv('\ufeffa;b\n1;å\n'), encode('2;å\n', 'windows-1252')]),
      ['encoding', 3, undefined, ''],
    ],
    ['UTF-8 read as Windows-1252 and saved', csv('a;b\n1;fÃ¶re\n'), ['encoding', 2, 'B', 'fÃ¶re']],
    ['what another program could not read', csv('a;b\n1;f\ufffdre\n'), ['encoding', 2, 'B', 'U+FFFD']],
    ['NUL in a cell', csv('a;b\n1;2\0\n'), ['encoding', 2, 'B', 'U+0000']],
    ['a quotation mark that is not closed', csv('a;b\n1;"2\n3;4\n'), ['unreadable', 2, undefined, '']],
    ['a quotation mark inside a cell', csv('a;b\n1;2" rör\n'), ['unreadable', 2, undefined, '']],
    ['text after a closed quotation mark', csv('a;b\n1;2\n1;"2"x\n'), ['unreadable', 3, undefined, '']],
    [
      'an open quotation mark in front of a long rest',
      csv(`a;b\n1;"2\n${'3;4\n'.repeat(100_000)}`),
      ['too-large', 2, undefined, ''],
    ],
    ['a row that is too short', csv('a;b;c\n1;2\n'), ['ragged', 2, 'C', '2']],
    ['a row that is too long', csv('a;b\n1;2;3\n'), ['ragged', 2, 'C', '3']],
    [
      'more columns than anyone has',
      csv(`a;b\n1;2${';'.repeat(1_000_000)}\n1${';x'.repeat(200)}\n`),
      ['too-large', 2, 'GS', ''],
    ],
    [
      'a quotation mark beyond the columns that anyone has',
      csv(`a;b\n1${';'.repeat(200)}"x"\n`),
      ['too-large', 2, 'GS', ''],
    ],
    ['a decimal comma between commas', csv('a,b\n1,2,5\n'), ['ragged', 2, 'C', '3']],
    ['a cell that is too long', csv(`a;b\n1;${'x'.repeat(1001)}\n`), ['too-large', 2, 'B', `${'x'.repeat(79)}…`]],
    ['PDF', csv('%PDF-1.7\n'), ['unsupported', undefined, undefined, 'PDF']],
    ['GZIP', Buffer.from([0x1f, 0x8b, 8, 0]), ['unsupported', undefined, undefined, 'GZIP']],
    ['a web page', csv('<!DOCTYPE html><table>'), ['unsupported', undefined, undefined, 'HTML']],
    [
      'old Excel',
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]),
      ['unsupported', undefined, undefined, 'XLS (Excel 97–2003)'],
    ],
    [
      'Excel with a password',
      Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('EncryptedPackage', 'utf16le')]),
      ['unsupported', undefined, undefined, 'XLSX: EncryptedPackage'],
    ],
  ])('%s', async (_, bytes, expected) => {
    expect(await faultsOf(bytes)).toEqual([expected]);
  });

  test('too many rows', async () => {
    expect(await faultsOf(csv('a;b\n1;2\n\n1;2\n1;2\n'), { limits: { rows: 2 } })).toEqual([
      ['too-large', 5, undefined, ''],
    ]);
  });

  test('all faults are told at once, in the order of the rows, and those before what cannot be read past', async () => {
    expect(await faultsOf(csv('a;b\n1\n2;\0\n3;4;5\n6;"7\n'))).toEqual([
      ['ragged', 2, 'B', '1'],
      ['encoding', 3, 'B', 'U+0000'],
      ['ragged', 4, 'C', '3'],
      ['unreadable', 5, undefined, ''],
    ]);
  });

  test('up to a limit', async () => {
    const different = csv(
      `a;b\n${Array.from({ length: 150 }, (_, index) => `1;2${';3'.repeat(index + 1)}\n`).join('')}`,
    );
    expect(await faultsOf(different)).toHaveLength(100);
    const faults = new TableFaults(3);
    expect(await faultsOf(different, { faults })).toHaveLength(3);
  });

  test('the same in many rows once', async () => {
    expect(await faultsOf(csv(`a;b\n${'1\n'.repeat(500)}`))).toEqual([['ragged', 2, 'B', '1']]);
  });

  test('faults are left to the one who collects them', async () => {
    const faults = new TableFaults();
    expect(await faultsOf(csv('a;b\n1\n'), { faults })).toEqual([]);
    expect(() => faults.throwIfAny()).toThrow(TableError);
  });
});

describe('workbooks with faults', () => {
  test('formulas, by exceljs and by Calc', async () => {
    const bytes = await excel((sheet) => {
      sheet.addRow(['a', 'b']);
      sheet.addRow([1, { formula: 'A2*2', result: 2 }]);
      sheet.addRow([
        { formula: 'A2+1', result: 2 },
        { formula: 'B2', result: 2 },
      ]);
    });
    expect(await faultsOf(bytes)).toEqual([
      ['formula', 2, 'B', '=A2*2'],
      ['formula', 3, 'A', '=A2+1'],
      ['formula', 3, 'B', '=B2'],
    ]);
    const shared = sheetOf(
      '<row r="2"><c r="A2" t="n"><f aca="false">SUM(B1:B2)</f><v>1</v></c><c r="B2"><f t="shared" si="0"/><v>1</v></c></row>',
    );
    expect(await faultsOf(shared)).toEqual([
      ['formula', 2, 'A', '=SUM(B1:B2)'],
      ['formula', 2, 'B', '='],
    ]);
  });

  test('merged cells', async () => {
    const bytes = await excel((sheet) => {
      sheet.addRow(['a', 'b']);
      sheet.addRow([1, 2]);
      sheet.addRow([3]);
      sheet.mergeCells('A3:B4');
    });
    expect(await faultsOf(bytes)).toEqual([['merged', 3, 'A', 'A3:B4']]);
  });

  test.each<readonly [string, string, readonly unknown[]]>([
    [
      'a row of no height',
      '<sheetData><row r="1"><c><v>1</v></c></row><row r="2" ht="0" customHeight="1"><c><v>2</v></c></row></sheetData>',
      ['hidden', 2, undefined, ''],
    ],
    [
      'a column of no width',
      '<cols><col min="1" max="1" width="0" customWidth="1"/></cols><sheetData><row r="1"><c><v>1</v></c></row><row r="2"><c><v>2</v></c></row></sheetData>',
      ['hidden', 1, 'A', ''],
    ],
    [
      'rows that are hidden unless they say otherwise',
      '<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/><sheetData><row r="1" ht="15"><c><v>1</v></c></row><row r="2"><c><v>2</v></c></row></sheetData>',
      ['hidden', 2, undefined, ''],
    ],
  ])('%s is hidden', async (_, sheet, fault) => {
    expect(await faultsOf(workbook({ sheet }))).toEqual([fault]);
  });

  test('hidden rows and columns', async () => {
    const bytes = await excel((sheet) => {
      sheet.addRow(['a', 'b']);
      sheet.addRow([1, 2]);
      sheet.addRow([3, 4]);
      sheet.getRow(3).hidden = true;
      sheet.getColumn(2).hidden = true;
    });
    expect(await faultsOf(bytes)).toEqual([
      ['hidden', 1, 'B', ''],
      ['hidden', 3, undefined, ''],
    ]);
  });

  test('errors in cells', async () => {
    expect(await faultsOf(sheetOf('<row r="2"><c r="A2" t="e"><v>#REF!</v></c></row>'))).toEqual([
      ['not-a-value', 2, 'A', '#REF!'],
    ]);
  });

  test('content beside the table', async () => {
    expect(await faultsOf(sheetOf('<row r="2"><c r="A2"><v>1</v></c><c r="D2"><v>1</v></c></row>'))).toEqual([
      ['ragged', 2, 'C', '4'],
    ]);
  });

  test('no sheet of that name', async () => {
    expect(await faultsOf(sheetOf(''), { sheet: 'Blad9' })).toEqual([
      ['unknown-choice', undefined, undefined, 'Blad9'],
    ]);
  });

  test.each<readonly [string, Buffer, string]>([
    ['macros', workbook({ others: [{ name: 'xl/vbaProject.bin', content: 'x' }] }), 'xl/vbaProject.bin'],
    ['XLSB', zipOf([{ name: 'xl/workbook.bin', content: 'x' }]), 'XLSB'],
    [
      'ODS',
      zipOf([
        { name: 'mimetype', content: 'x' },
        { name: 'content.xml', content: '<x/>' },
      ]),
      'ODS',
    ],
    ['DOCX', zipOf([{ name: 'word/document.xml', content: '<x/>' }]), 'DOCX'],
    ['a packed file', zipOf([{ name: 'deltagare.csv', content: 'a;b\n' }]), 'ZIP'],
    ['a packed workbook', zipOf([{ name: 'deltagare.xlsx', content: sheetOf('') }]), 'ZIP'],
    [
      'encrypted parts',
      workbook({ change: (part) => (part.name.includes('sheet1') ? { ...part, isEncrypted: true } : part) }),
      'ZIP: encrypted',
    ],
  ])('%s', async (_, bytes, found) => {
    expect(await faultsOf(bytes)).toEqual([['unsupported', undefined, undefined, found]]);
  });

  const kindsOf = async (bytes: Buffer, options?: ReadOptions): Promise<unknown> =>
    (await faultsOf(bytes, options)).map(([kind]) => kind);

  test('cut off anywhere', async () => {
    const bytes = sheetOf(`<row r="2"><c r="A2"><v>${'1'.repeat(200)}</v></c></row>`);
    for (let length = 4; length < bytes.length; length += 97) {
      expect(await kindsOf(bytes.subarray(0, length))).toEqual(['unreadable']);
    }
  });

  test('a wrong checksum', async () => {
    const bytes = workbook({ change: (part) => (part.name.includes('sheet1') ? { ...part, statedCrc: 1 } : part) });
    expect(await kindsOf(bytes)).toEqual(['unreadable']);
  });

  test.each([
    ['a method of packing that no spreadsheet program uses', { statedMethod: 12 }],
    ['bytes that cannot be unpacked', { isStored: true, statedMethod: 8 }],
    ['a part that ends before its size', { statedSize: 100_000 }],
  ])('%s', async (_, how) => {
    const bytes = workbook({ change: (part) => (part.name.includes('sheet1') ? { ...part, ...how } : part) });
    expect(await kindsOf(bytes)).toEqual(['unreadable']);
  });

  test('a bomb that says how large it is: refused before anything is unpacked', async () => {
    const zeros = Buffer.alloc(300_000_000);
    const bytes = workbook({ others: [{ name: 'xl/media/image1.png', content: zeros }] });
    const before = process.memoryUsage().rss;
    expect(await faultsOf(bytes)).toEqual([['too-large', undefined, undefined, 'xl/media/image1.png: 1 MB → 300 MB']]);
    expect(process.memoryUsage().rss - before).toBeLessThan(50_000_000);
  });

  test('a bomb that lies about its size: stopped where it stops being true', async () => {
    const sheet = `<sheetData>${'<row/>'.repeat(5_000_000)}</sheetData>`;
    const bytes = workbook({
      sheet,
      change: (part) => (part.name.includes('sheet1') ? { ...part, statedSize: 100_000 } : part),
    });
    expect(await kindsOf(bytes)).toEqual(['unreadable']);
  });

  test('many small bombs together, and too many files', async () => {
    const part = { name: 'x', content: Buffer.alloc(900_000) };
    const others = Array.from({ length: 30 }, (_, index) => ({ ...part, name: `x${String(index)}` }));
    const bytes = workbook({ others });
    expect(await kindsOf(bytes, { limits: { inflatedBytes: 27_000_000 } })).toEqual(['too-large']);
    expect(await kindsOf(bytes, { limits: { entries: 30 } })).toEqual(['too-large']);
    expect(await kindsOf(bytes)).toEqual(['empty']);
  });

  test('entities: a document type is refused, so nothing is ever expanded', async () => {
    const before =
      '<!DOCTYPE worksheet [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>';
    const found = await faultsOf(
      workbook({ before, sheet: '<sheetData><row><c t="inlineStr"><is><t>&b;</t></is></c></row></sheetData>' }),
    );
    expect(found).toEqual([['unreadable', undefined, undefined, 'xl/worksheets/sheet1.xml: DOCTYPE']]);
    expect(
      await kindsOf(workbook({ sheet: '<sheetData><row><c t="inlineStr"><is><t>&b;</t></is></c></row></sheetData>' })),
    ).toEqual(['unreadable']);
  });

  test('XML that is none, too deep, or one endless text', async () => {
    expect(await kindsOf(workbook({ sheet: '<sheetData><row></sheetData>' }))).toEqual(['unreadable']);
    expect(await kindsOf(workbook({ sheet: '<x>'.repeat(200) + '</x>'.repeat(200) }))).toEqual(['unreadable']);
    const text = Array.from({ length: 400_000 }, (_, index) => String(index)).join(' ');
    expect(
      await kindsOf(
        workbook({ sheet: `<sheetData><row><c t="inlineStr"><is><t>${text}</t></is></c></row></sheetData>` }),
      ),
    ).toEqual(['unreadable']);
  });

  test('rows out of order', async () => {
    expect(await kindsOf(sheetOf('<row r="1"><c r="A1"><v>1</v></c></row>'))).toEqual(['unreadable']);
  });

  test('too much shared text', async () => {
    const bytes = workbook({ sharedStrings: Array.from({ length: 50 }, () => `<t>${'x'.repeat(100)}</t>`) });
    expect(await kindsOf(bytes, { limits: { sharedCharacters: 1000 } })).toEqual(['too-large']);
  });
});
