import type { FileEntry } from '@zip.js/zip.js/lib/zip-core-custom.js';
import type { Reading } from './reading.ts';
import { readXml, type XmlHandlers } from './xml.ts';
import { textOf, type Zip } from './zip.ts';

/** What the sheet's cells refer to in the rest of the workbook. */
export interface Workbook {
  readonly sheet: { readonly name: string; readonly entry: FileEntry };
  readonly otherSheets: readonly string[];
  /** True when days are counted from 1904 instead of 1900. */
  readonly from1904: boolean;
  readonly texts: readonly string[];
  /** Whether a number in a cell of a style is a date, by the style's number. */
  readonly isDate: readonly boolean[];
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
  if (!zip.has('xl/workbook.xml')) unsupported('ZIP', reading);
  if ([...zip.values()].some((entry) => entry.encrypted)) unsupported('ZIP: encrypted', reading);
}

/** Everything that one file of the workbook has to say; nothing when it is not there. */
async function collected<T>(zip: Zip, name: string, reading: Reading, handlersFor: (emit: (value: T) => void) => XmlHandlers): Promise<readonly T[]> {
  const entry = zip.get(name);
  const values: T[] = [];
  if (entry === undefined) return values;
  for await (const value of readXml(textOf(entry, reading), name, reading, handlersFor)) values.push(value);
  return values;
}

async function sheetsOf(zip: Zip, reading: Reading): Promise<{ readonly sheets: readonly Sheet[]; readonly from1904: boolean }> {
  let from1904 = false;
  const sheets = await collected<Sheet>(zip, 'xl/workbook.xml', reading, (emit) => ({
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

async function entryOf(sheet: Sheet, zip: Zip, reading: Reading): Promise<FileEntry> {
  const relations = await collected<readonly [string, string]>(zip, 'xl/_rels/workbook.xml.rels', reading, (emit) => ({
    open: (name, { Id, Target }) => {
      if (name === 'Relationship' && Id !== undefined && Target !== undefined) emit([Id, Target]);
    },
  }));
  const target = new Map(relations).get(sheet.relation) ?? '';
  const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
  return zip.get(path) ?? unsupported(`${sheet.name}: ${path}`, reading);
}

/** Texts that cells refer to by number. Reading aids for Japanese (rPh) are left out. */
async function sharedTexts(zip: Zip, reading: Reading): Promise<readonly string[]> {
  const most = reading.limits.sharedCharacters;
  let characters = 0;
  let [text, inText, inAid] = ['', false, false];
  return collected<string>(zip, 'xl/sharedStrings.xml', reading, (emit) => ({
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

/** Formats of dates and times that have a number but no code (ECMA-376 part 1, 18.8.30). */
function isBuiltInDate(format: number): boolean {
  return (format >= 14 && format <= 22) || (format >= 27 && format <= 36) || (format >= 45 && format <= 47) || (format >= 50 && format <= 58);
}

/** A format shows a date when a letter of day, month, year or time is left outside quotes, brackets and fillers. */
function isDateCode(code: string): boolean {
  return /[ymdhs]/iu.test(code.replaceAll(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./gu, ''));
}

async function dateStyles(zip: Zip, reading: Reading): Promise<readonly boolean[]> {
  const codes = new Map<number, string>();
  let inCellFormats = false;
  return collected<boolean>(zip, 'xl/styles.xml', reading, (emit) => ({
    open: (name, { numFmtId, formatCode }) => {
      const format = Number(numFmtId ?? 0);
      if (name === 'numFmt' && formatCode !== undefined) codes.set(format, formatCode);
      if (name === 'cellXfs') inCellFormats = true;
      if (name !== 'xf' || !inCellFormats) return;
      const code = codes.get(format);
      emit(code === undefined ? isBuiltInDate(format) : isDateCode(code));
    },
    close: (name) => {
      if (name === 'cellXfs') inCellFormats = false;
    },
  }));
}

/** Reads everything of a workbook but the sheet itself. */
export async function readWorkbook(zip: Zip, reading: Reading): Promise<Workbook> {
  checkContents(zip, reading);
  const { sheets, from1904 } = await sheetsOf(zip, reading);
  const sheet = chosenSheet(sheets, reading);
  return {
    sheet: { name: sheet.name, entry: await entryOf(sheet, zip, reading) },
    otherSheets: sheets.filter((one) => one !== sheet).map(({ name }) => name),
    from1904,
    texts: await sharedTexts(zip, reading),
    isDate: await dateStyles(zip, reading),
  };
}
