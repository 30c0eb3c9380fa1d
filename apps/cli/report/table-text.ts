import { type Cell, cellText, type Table } from '@samnytta/report';
import { bold, dim, styled } from '../terminal/style.ts';
import { type Column, table, type Row } from '../terminal/table.ts';
import { paragraph } from '../terminal/wrap.ts';
import type { Manner } from './report-text.ts';

/** Amounts stand without their unit, which the caption says: there is little room. */
function shown(cell: Cell | undefined, hasUnits: boolean, { language }: Manner): string {
  if (cell === undefined) return '';
  const text = cellText(cell, language, hasUnits ? 'full' : 'bare');
  return cell.kind === 'verdict' ? styled(cell.agrees ? 'good' : 'bad', text) : text;
}

/** A table with its caption and notes. @param isAlone the heading above says what the caption says */
export function tableText({ caption, rowHeading, columns, rows, notes }: Table, isAlone: boolean, manner: Manner): string {
  const { language, width } = manner;
  const headings: readonly Column[] = [
    { heading: rowHeading[language], align: 'left' },
    ...columns.map(({ heading, holds }): Column => ({ heading: heading[language], align: holds === 'text' ? 'left' : 'right' })),
  ];
  const lines = rows.map(({ label, role, cells }, index): Row => ({
    cells: [label[language], ...columns.map(({ id, hasUnits = false }) => shown(cells[id], hasUnits, manner))],
    rule: index > 0 && role !== 'item',
    emphasis: role === 'total',
  }));
  const rowNotes = rows.flatMap(({ label, note }) => (note === undefined ? [] : [dim(paragraph(`${label[language]}: ${note[language]}`, width, '  • '))]));
  return [
    ...(isAlone ? [] : [bold(paragraph(caption[language], width))]),
    ...(rows.length === 0 ? [] : [table(headings, lines, width)]),
    ...rowNotes,
    ...notes.map((note) => dim(paragraph(note[language], width, '  '))),
  ].join('\n');
}
