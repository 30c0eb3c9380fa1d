import type { Language } from '@samnytta/model';
import { blocksOf } from '../document/find.ts';
import type { Cell, Quantity } from '../document/cell-schema.ts';
import type { Report, Table } from '../document/schema.ts';
import { cellText } from '../show/cell-text.ts';

const byteOrderMark = '\uFEFF';

/** Semicolons and decimal commas in Swedish, as spreadsheets there read them; commas and points in English. */
const manners = { sv: { delimiter: ';', point: ',' }, en: { delimiter: ',', point: '.' } } as const;

/** Text that a spreadsheet would run as a formula is kept as text. */
function quoted(text: string, delimiter: string): string {
  const safe = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return safe.includes(delimiter) || /["\n\r]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function numberText({ value }: Pick<Quantity, 'value'>, language: Language): string {
  return String(value).replace('.', manners[language].point);
}

function fieldOf(cell: Cell | undefined, language: Language): string {
  if (cell === undefined) return '';
  const { delimiter } = manners[language];
  return cell.kind === 'money' || cell.kind === 'share' || cell.kind === 'number'
    ? numberText(cell, language)
    : quoted(cellText(cell, language), delimiter);
}

/** A range stands in two columns, so that a spreadsheet can count with its ends. */
function isRange(table: Table, column: string): boolean {
  return table.rows.some(({ cells }) => cells[column]?.kind === 'range');
}

function fieldsOf(cell: Cell | undefined, asRange: boolean, language: Language): readonly string[] {
  if (!asRange) return [fieldOf(cell, language)];
  return cell?.kind === 'range'
    ? [fieldOf(cell.low, language), fieldOf(cell.high, language)]
    : [fieldOf(cell, language), ''];
}

const ends = { sv: ['från', 'till'], en: ['from', 'to'] } as const;

function tableLines(table: Table, language: Language): readonly string[] {
  const { delimiter } = manners[language];
  const heading = table.columns.flatMap(({ id, heading: name }) =>
    isRange(table, id) ? ends[language].map((end) => `${name[language]}, ${end}`) : [name[language]],
  );
  const line = (fields: readonly string[]): string => fields.join(delimiter);
  return [
    quoted(table.caption[language], delimiter),
    line([table.rowHeading[language], ...heading].map((text) => quoted(text, delimiter))),
    ...table.rows.map(({ label, cells }) =>
      line([
        quoted(label[language], delimiter),
        ...table.columns.flatMap(({ id }) => fieldsOf(cells[id], isRange(table, id), language)),
      ]),
    ),
  ];
}

/**
 * The tables of a report, one below the other with an empty line between: unrounded values, opened by a spreadsheet of
 * the language. UTF-8 with a byte-order mark, lines end with CR LF.
 */
export function reportCsv(report: Pick<Report, 'sections'>, language: Language): string {
  const tables = blocksOf(report).filter((block) => block.kind === 'table');
  return byteOrderMark + tables.map((table) => [...tableLines(table, language), ''].join('\r\n')).join('\r\n');
}
