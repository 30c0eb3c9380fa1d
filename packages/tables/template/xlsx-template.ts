import { TextReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js/lib/zip-core-custom.js';
import type { Language } from '@samnytta/model';
import { type Column, columnLetter, templateColumns } from '@samnytta/model/cohort';
import { choicesOfColumn } from './choices-of-column.ts';
import { declaration, main, relations, rowXml, sheetXml } from './sheet-xml.ts';
import { helpOf, validationXml } from './validation-xml.ts';

const package_ = 'http://schemas.openxmlformats.org/package/2006';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const texts = {
  sv: { people: 'Deltagare', help: 'Kolumner', lists: 'Val', column: 'Kolumn', how: 'Hur den fylls i', choices: 'Val' },
  en: {
    people: 'Participants',
    help: 'Columns',
    lists: 'Choices',
    column: 'Column',
    how: 'How it is filled in',
    choices: 'Choices',
  },
} as const;
/** Number formats of cells by the kind of their column: percent and date; the rest as they are written. */
const styles = { general: 0, heading: 1, share: 2, date: 3 } as const;
/** More choices than this stand in the sheet of choices only. */
const listedChoices = 12;

function styleOf({ kind }: Column): number {
  if (kind.is === 'number' && kind.unit === 'share') return styles.share;
  return kind.is === 'date' ? styles.date : styles.general;
}

function peopleSheet(lists: readonly (readonly string[])[], language: Language): string {
  const columns = templateColumns.map(
    (column, index) =>
      `<col min="${String(index + 1)}" max="${String(index + 1)}" width="22" customWidth="1" style="${String(styleOf(column))}"/>`,
  );
  const names = templateColumns.map(({ id, sv }) => (language === 'sv' ? sv : id));
  let used = 0;
  const validations = templateColumns.map((column, index) => {
    const { length } = lists[index] ?? [];
    if (length === 0) return validationXml(column, index, undefined, language);
    const letter = columnLetter(used);
    used += 1;
    return validationXml(
      column,
      index,
      `${texts[language].lists}!$${letter}$2:$${letter}$${String(length + 1)}`,
      language,
    );
  });
  const rest = `<dataValidations count="${String(validations.length)}">${validations.join('')}</dataValidations>`;
  return sheetXml(columns.join(''), [rowXml(1, names, true)], rest);
}

function helpSheet(lists: readonly (readonly string[])[], language: Language): string {
  const { column, how, choices } = texts[language];
  const rows = templateColumns.map((one, index) => {
    const list = lists[index] ?? [];
    const shown = list.length > listedChoices ? `${list.slice(0, listedChoices).join(', ')} …` : list.join(', ');
    return rowXml(index + 2, [language === 'sv' ? one.sv : one.id, helpOf(one, language), shown]);
  });
  return sheetXml(
    '<col min="1" max="1" width="32" customWidth="1"/><col min="2" max="3" width="80" customWidth="1"/>',
    [rowXml(1, [column, how, choices], true), ...rows],
  );
}

function listsSheet(lists: readonly (readonly string[])[], language: Language): string {
  const named = templateColumns.flatMap((column, index) => {
    const list = lists[index] ?? [];
    return list.length === 0 ? [] : [{ name: language === 'sv' ? column.sv : column.id, list }];
  });
  const height = Math.max(...named.map(({ list }) => list.length));
  const rows = Array.from({ length: height }, (_, row) =>
    rowXml(
      row + 2,
      named.map(({ list }) => list[row] ?? ''),
    ),
  );
  return sheetXml(`<col min="1" max="${String(named.length)}" width="32" customWidth="1"/>`, [
    rowXml(
      1,
      named.map(({ name }) => name),
      true,
    ),
    ...rows,
  ]);
}

const sheetNumbers = ['1', '2', '3'] as const;

function partsOf(language: Language): Readonly<Record<string, string>> {
  const { people, help, lists: choices } = texts[language];
  const lists = templateColumns.map((column) => choicesOfColumn(column, language));
  const sheets = [people, help, choices]
    .map((name, index) => `<sheet name="${name}" sheetId="${String(index + 1)}" r:id="rId${String(index + 1)}"/>`)
    .join('');
  const sheetRelations = sheetNumbers
    .map(
      (number) =>
        `<Relationship Id="rId${number}" Type="${relations}/worksheet" Target="worksheets/sheet${number}.xml"/>`,
    )
    .join('');
  const overrides = sheetNumbers
    .map((number) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${types}.worksheet+xml"/>`)
    .join('');
  const formats = [
    'numFmtId="0" fontId="0"',
    'numFmtId="0" fontId="1" applyFont="1"',
    'numFmtId="9" fontId="0" applyNumberFormat="1"',
    'numFmtId="14" fontId="0" applyNumberFormat="1"',
  ];
  const cellFormats = formats.map((format) => `<xf ${format} fillId="0" borderId="0" xfId="0"/>`).join('');
  const font = '<sz val="11"/><name val="Calibri"/>';
  return {
    '[Content_Types].xml': `${declaration}<Types xmlns="${package_}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/>${overrides}</Types>`,
    '_rels/.rels': `${declaration}<Relationships xmlns="${package_}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${declaration}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${sheets}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${declaration}<Relationships xmlns="${package_}/relationships">${sheetRelations}<Relationship Id="rId4" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `${declaration}<styleSheet xmlns="${main}"><fonts count="2"><font>${font}</font><font><b/>${font}</font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="${String(formats.length)}">${cellFormats}</cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': peopleSheet(lists, language),
    'xl/worksheets/sheet2.xml': helpSheet(lists, language),
    'xl/worksheets/sheet3.xml': listsSheet(lists, language),
  };
}

/** A workbook to fill in with people: every column, with drop-downs, limits, units and examples from the catalogue of fields. */
export async function xlsxTemplate(language: Language): Promise<Uint8Array> {
  // Stored and not packed: it is small, and the same bytes whatever packs. The date is a fixed one for the same reason.
  const zip = new ZipWriter(new Uint8ArrayWriter(), {
    level: 0,
    useWebWorkers: false,
    lastModDate: new Date(2026, 0, 1),
    extendedTimestamp: false,
  });
  for (const [name, content] of Object.entries(partsOf(language))) await zip.add(name, new TextReader(content));
  return zip.close();
}
