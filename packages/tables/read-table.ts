import type { Table, TableRow } from '@samnytta/model/cohort';
import { readCsv } from './csv.ts';
import type { Delimiter } from './csv-delimiter.ts';
import type { Encoding } from './csv-encoding.ts';
import { fileBytes, type TableSource } from './file-bytes.ts';
import { formatOf } from './file-format.ts';
import { type ReadOptions, Reading } from './reading.ts';
import { readXlsx } from './xlsx.ts';

/** How the file was written, to show to the one who chose it. */
export type TableOrigin =
  | { readonly format: 'csv'; readonly encoding: Encoding; readonly delimiter: Delimiter }
  | { readonly format: 'xlsx'; readonly sheet: string; readonly otherSheets: readonly string[] };

export interface FileTable extends Table {
  readonly origin: TableOrigin;
  /** Can be gone through once, since rows are read as they are asked for. */
  readonly rows: AsyncGenerator<TableRow>;
}

function hasContent({ cells }: TableRow): boolean {
  return cells.some((cell) => cell !== '');
}

function contentWidth({ cells }: TableRow): number {
  return cells.findLastIndex((cell) => cell !== '') + 1;
}

/** A row as wide as the header. One that is not is told, and its cells, which may be shifted, are not to be used. */
function fitted(
  row: TableRow,
  width: number,
  { format, delimiter }: { format: string; delimiter?: Delimiter },
  reading: Reading,
): TableRow {
  const found = contentWidth(row);
  const isTooShort = format === 'csv' && row.cells.length < width;
  if (found <= width && !isTooShort) {
    if (row.cells.length === width) return row;
    return {
      number: row.number,
      cells: Array.from({ length: width }, (_, index) => (index < row.cells.length ? row.cells[index] : '')),
    };
  }
  const isComma = delimiter === ',' && found > width;
  reading.faults.add({
    kind: 'ragged',
    row: row.number,
    column: isTooShort ? row.cells.length : width,
    found: String(isTooShort ? row.cells.length : found),
    expected: {
      sv: `lika många kolumner som rubrikraden, ${String(width)}${isComma ? '; i en fil med komma mellan kolumnerna ska decimalkomma stå inom citattecken' : ''}`,
      en: `as many columns as the header, ${String(width)}${isComma ? '; where commas part the columns, a decimal comma needs quotation marks' : ''}`,
    },
    example: isComma ? '"0,5"' : '',
  });
  return { number: row.number, cells: Array.from({ length: width }, () => undefined) };
}

async function* rowsBelow(
  rows: AsyncGenerator<TableRow>,
  header: TableRow,
  origin: TableOrigin,
  reading: Reading,
): AsyncGenerator<TableRow> {
  let isEmpty = true;
  for await (const row of rows) {
    if (!hasContent(row)) continue;
    isEmpty = false;
    yield reading.count(fitted(row, header.cells.length, origin, reading));
  }
  if (isEmpty) {
    reading.faults.add({
      kind: 'empty',
      row: header.number + 1,
      expected: { sv: 'minst en rad under rubrikraden', en: 'at least one row below the header' },
      example: 'P001;före;…',
    });
  }
  reading.finish();
}

async function headerOf(rows: AsyncGenerator<TableRow>, reading: Reading): Promise<TableRow> {
  for (;;) {
    const { done, value } = await rows.next();
    if (done === true) {
      const expected = { sv: 'en rubrikrad och rader under den', en: 'a header and rows below it' };
      return reading.faults.fail({ kind: 'empty', expected, example: 'person;period;lön' });
    }
    if (hasContent(value))
      return reading.count({ number: value.number, cells: value.cells.slice(0, contentWidth(value)) });
  }
}

/**
 * Opens a table of a CSV or XLSX file: the header at once, the rows as they are asked for. Cells
 * keep what is written: numbers of a spreadsheet are numbers, its dates text as YYYY-MM-DD, and
 * everything of a CSV file is text, decimal commas included.
 *
 * Faults in single cells and rows are collected and the rows go on; what cannot be read past is
 * thrown. They are thrown when the last row has been read or, when `options.faults` is given, left
 * to the one who gave it: use nothing before `throwIfAny()`.
 * @throws TableError the file is too large, of another sort, damaged or empty
 * @throws the signal's reason when called off
 */
export async function readTable(source: TableSource, options: ReadOptions = {}): Promise<FileTable> {
  const reading = new Reading(options);
  const bytes = await fileBytes(source, reading);
  const { rows, ...origin } =
    formatOf(bytes, reading) === 'csv'
      ? { format: 'csv' as const, ...readCsv(bytes, reading) }
      : { format: 'xlsx' as const, ...(await readXlsx(bytes, reading)) };
  const header = await headerOf(rows, reading);
  return { origin, header, rows: rowsBelow(rows, header, origin, reading) };
}
