import type { TableRow } from '@samnytta/model/cohort';
import type { Reading } from './reading.ts';
import { SheetRows } from './xlsx-sheet.ts';
import { readWorkbook, type Workbook } from './xlsx-workbook.ts';
import { readXml } from './xml.ts';
import { openZip, textOf } from './zip.ts';

export interface XlsxFile {
  readonly sheet: string;
  readonly otherSheets: readonly string[];
  readonly rows: AsyncGenerator<TableRow>;
}

/** Unpacks the sheet, keeping account of how far it has come. */
async function* sheetText({ sheet }: Workbook, reading: Reading): AsyncGenerator<string> {
  let done = 0;
  for await (const text of textOf(sheet.entry, reading)) {
    done += text.length;
    reading.share = Math.min(1, done / Math.max(1, sheet.entry.uncompressedSize));
    yield text;
  }
  reading.share = 1;
}

/** An XLSX file: its sheet's name, and its rows with content. */
export async function readXlsx(bytes: Uint8Array, reading: Reading): Promise<XlsxFile> {
  const workbook = await readWorkbook(await openZip(bytes, reading), reading);
  const { sheet, otherSheets } = workbook;
  const rows = readXml<TableRow>(
    sheetText(workbook, reading),
    sheet.entry.filename,
    reading,
    (emit) => new SheetRows(workbook, reading, emit).handlers,
  );
  return { sheet: sheet.name, otherSheets, rows };
}
