import type { FileEntry } from '@zip.js/zip.js/lib/zip-core-custom.js';
import type { Reading } from './reading.ts';
import { builtInFormat, formatOfCode, type NumberFormat } from './xlsx-number-format.ts';
import { collected, pathOf, type Relation, relationsOf, workbookPath } from './xlsx-parts.ts';
import type { Zip } from './zip.ts';

/** What the sheet's cells refer to in the rest of the workbook. */
export interface Workbook {
  readonly sheet: { readonly name: string; readonly entry: FileEntry };
  readonly otherSheets: readonly string[];
  /** True when days are counted from 1904 instead of 1900. */
  readonly from1904: boolean;
  readonly texts: readonly string[];
  /** What a number in a cell of a style is, by the style's number. */
  readonly formats: readonly NumberFormat[];
}

interface Sheet {
  readonly name: string;
  readonly relation: string;
  readonly isHidden: boolean;
}

function unsupported(found: string, reading: Reading): never {
  return reading.faults.fail({
    kind: 'unsupported',
    found,
    expected: {
      sv: 'en Excel-arbetsbok utan makron och lösenord (.xlsx) eller en CSV-fil, inte packad',
      en: 'an Excel workbook without macros or password (.xlsx), or a CSV file, not packed',
    },
    example: 'deltagare.xlsx',
  });
}

/** Other files that are zip files too, by what they hold. */
const otherFormats: readonly (readonly [string, string])[] = [
  ['xl/vbaProject.bin', 'xl/vbaProject.bin'],
  ['xl/workbook.bin', 'XLSB'],
  ['word/document.xml', 'DOCX'],
  ['ppt/presentation.xml', 'PPTX'],
  ['content.xml', 'ODS'],
];

function checkContents(zip: Zip, reading: Reading): void {
  for (const [name, format] of otherFormats) if (zip.has(name)) unsupported(format, reading);
  if ([...zip.values()].some((entry) => entry.encrypted)) unsupported('ZIP: encrypted', reading);
}

async function sheetsOf(
  path: string,
  zip: Zip,
  reading: Reading,
): Promise<{ readonly sheets: readonly Sheet[]; readonly from1904: boolean }> {
  let from1904 = false;
  const sheets = await collected<Sheet>(zip, path, reading, (emit) => ({
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
      if (name === 'sheet') {
        const state = attributes['state'] ?? 'visible';
        emit({ name: attributes['name'] ?? '', relation: attributes['id'] ?? '', isHidden: state !== 'visible' });
      }
    },
  }));
  return { sheets, from1904 };
}

function chosenSheet(sheets: readonly Sheet[], reading: Reading): Sheet {
  const wanted = reading.sheet;
  const found = sheets.find((one) => (wanted === undefined ? !one.isHidden : one.name === wanted));
  if (found !== undefined) return found;
  const names = sheets.map(({ name }) => name).join(', ');
  return reading.faults.fail({
    kind: 'unknown-choice',
    found: wanted,
    expected: { sv: `ett av bladen ${names}`, en: `one of the sheets ${names}` },
    example: sheets[0]?.name ?? '',
  });
}

function entryOf(sheet: Sheet, relations: readonly Relation[], zip: Zip, reading: Reading): FileEntry {
  const path = relations.find(({ id }) => id === sheet.relation)?.path ?? '';
  return zip.get(path) ?? unsupported(`${sheet.name}: ${path}`, reading);
}

/** Texts that cells refer to by number. Reading aids for Japanese (rPh) are left out. */
async function sharedTexts(path: string, zip: Zip, reading: Reading): Promise<readonly string[]> {
  const most = reading.limits.sharedCharacters;
  let characters = 0;
  let [text, inText, inAid] = ['', false, false];
  return collected<string>(zip, path, reading, (emit) => ({
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 't') inText = true;
      if (name === 'rPh') inAid = true;
    },
    text: (part) => {
      if (inText && !inAid) text += part;
    },
    close: (name) => {
      if (name === 't') inText = false;
      if (name === 'rPh') inAid = false;
      if (name !== 'si') return;
      characters += text.length;
      if (characters > most) {
        const limit = { sv: `högst ${String(most)} tecken text`, en: `at most ${String(most)} characters of text` };
        reading.faults.fail({ kind: 'too-large', expected: limit, example: '' });
      }
      emit(text);
    },
  }));
}

async function formatsOf(path: string, zip: Zip, reading: Reading): Promise<readonly NumberFormat[]> {
  const codes = new Map<number, string>();
  let inCellFormats = false;
  return collected<NumberFormat>(zip, path, reading, (emit) => ({
    open: (name, { numFmtId, formatCode }) => {
      const format = Number(numFmtId ?? 0);
      if (name === 'numFmt' && formatCode !== undefined) codes.set(format, formatCode);
      if (name === 'cellXfs') inCellFormats = true;
      if (name !== 'xf' || !inCellFormats) return;
      const code = codes.get(format);
      emit(code === undefined ? builtInFormat(format) : formatOfCode(code));
    },
    close: (name) => {
      if (name === 'cellXfs') inCellFormats = false;
    },
  }));
}

/** Reads everything of a workbook but the sheet itself. */
export async function readWorkbook(zip: Zip, reading: Reading): Promise<Workbook> {
  checkContents(zip, reading);
  const path = await workbookPath(zip, reading);
  if (!zip.has(path)) unsupported('ZIP', reading);
  const relations = await relationsOf(path, zip, reading);
  const { sheets: all, from1904 } = await sheetsOf(path, zip, reading);
  // A sheet may be a chart or a dialog, which has no cells.
  const others = new Set(relations.filter(({ type }) => type !== 'worksheet').map(({ id }) => id));
  const sheets = all.filter(({ relation }) => !others.has(relation));
  const sheet = chosenSheet(sheets, reading);
  return {
    sheet: { name: sheet.name, entry: entryOf(sheet, relations, zip, reading) },
    otherSheets: sheets.filter((one) => one !== sheet).map(({ name }) => name),
    from1904,
    texts: await sharedTexts(pathOf('sharedStrings', path, relations), zip, reading),
    formats: await formatsOf(pathOf('styles', path, relations), zip, reading),
  };
}
