import type { Language } from '@samnytta/model';
import { type Cell, cellText, type Column, type Row, type Table } from '@samnytta/report';
import { bold, dim, styled } from '../terminal/style.ts';
import { type Column as TextColumn, fits, table, type Row as TextRow } from '../terminal/table.ts';
import { paragraph } from '../terminal/wrap.ts';
import type { Manner } from './report-text.ts';

/** Amounts of one unit stand without it, which the caption says: there is little room. */
function shown(cell: Cell, { hasUnits }: Column, { language }: Manner): string {
  const text = cellText(cell, language, hasUnits === true ? 'full' : 'bare');
  return cell.kind === 'verdict' ? styled(cell.agrees ? 'good' : 'bad', text) : text;
}

/** A row as a name with what is said of it below. */
function rowAsList({ label, cells }: Row, columns: readonly Column[], manner: Manner): string {
  const { language, width } = manner;
  const said = columns.flatMap((column) => {
    const cell = cells[column.id];
    if (cell === undefined) return [];
    if (cell.kind === 'not-given') return [`${cellText(cell, language)} (${cell.reason[language]})`];
    return column.holds === 'quantity'
      ? [cellText(cell, language, 'full')]
      : [`${column.heading[language].toLowerCase()}: ${shown(cell, column, manner)}`];
  });
  return `${bold(paragraph(label[language], width, '  '))}\n${paragraph(said.join(' · '), width, '      ')}`;
}

/** Rows that line up; words with at most one value that do not fit beside each other are written below each other instead. */
function rowsText({ rowHeading, columns, rows }: Table, manner: Manner): string {
  const { language, width } = manner;
  const headings: readonly TextColumn[] = [
    { heading: rowHeading[language], align: 'left' },
    ...columns.map(({ heading, holds }): TextColumn => ({
      heading: heading[language],
      align: holds === 'text' ? 'left' : 'right',
    })),
  ];
  const lines = rows.map(({ label, role, cells }, index): TextRow => ({
    cells: [
      label[language],
      ...columns.map((column) => {
        const cell = cells[column.id];
        return cell === undefined ? '' : shown(cell, column, manner);
      }),
    ],
    rule: index > 0 && role !== 'item',
    emphasis: role === 'total',
  }));
  const values = columns.filter(({ holds }) => holds === 'quantity').length;
  const isWords = values <= 1 && columns.length > values;
  if (isWords && !fits(headings, lines, width)) return rows.map((row) => rowAsList(row, columns, manner)).join('\n');
  return table(headings, lines, width);
}

function reasonIn(cell: Cell | undefined, language: Language): readonly string[] {
  return cell?.kind === 'not-given' ? [cell.reason[language]] : [];
}

/** Why values are not given: each reason once after what stands in their place, with its rows where there are several. */
function reasonsOf({ rows, columns }: Table, { language, width }: Manner): readonly string[] {
  const found = new Map<string, { readonly mark: string; readonly reason: string; readonly rows: Set<string> }>();
  for (const { label, cells } of rows) {
    for (const { id } of columns) {
      const cell = cells[id];
      if (cell?.kind !== 'not-given') continue;
      const [mark, reason] = [cellText(cell, language), cell.reason[language]];
      const known = found.get(`${mark} ${reason}`) ?? { mark, reason, rows: new Set() };
      known.rows.add(label[language]);
      found.set(`${mark} ${reason}`, known);
    }
  }
  return Array.from(found.values(), ({ mark, reason, rows: told }) =>
    dim(paragraph(`${mark} ${found.size === 1 ? '' : `(${[...told].join(', ')}) `}${reason}`, width, '  ')),
  );
}

/** A table with its caption and notes. @param isAlone the heading above says what the caption says */
export function tableText(whole: Table, isAlone: boolean, manner: Manner): string {
  const { caption, rows, columns, notes } = whole;
  const { language, width } = manner;
  const reasons = new Set(rows.flatMap(({ cells }) => columns.flatMap(({ id }) => reasonIn(cells[id], language))));
  const rowNotes = rows.flatMap(({ label, note }) =>
    note === undefined ? [] : [dim(paragraph(`${label[language]}: ${note[language]}`, width, '  • '))],
  );
  return [
    ...(isAlone ? [] : [bold(paragraph(caption[language], width))]),
    ...(rows.length === 0 ? [] : [rowsText(whole, manner)]),
    ...reasonsOf(whole, manner),
    ...rowNotes,
    // What a value is not given for has been said.
    ...notes.filter((note) => !reasons.has(note[language])).map((note) => dim(paragraph(note[language], width, '  '))),
  ].join('\n');
}
