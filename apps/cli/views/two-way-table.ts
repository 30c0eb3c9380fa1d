import type { Figure } from '@samnytta/model';
import { inputText, type TwoWayTable, type UncertainInput } from '@samnytta/model/uncertainty';
import { bold, dim } from '../terminal/style.ts';
import { type Column, table } from '../terminal/table.ts';
import { paragraph } from '../terminal/wrap.ts';
import { type Manner, nothing } from './actor-tables.ts';
import { inTable } from './amounts.ts';

const digits = 3;

/** A figure for pairs of values of two inputs, for people: one down, the other across. */
export function twoWayText({ rowInput, columnInput, rowValues, columnValues, cells }: TwoWayTable, figure: Figure, { language, texts, width }: Manner): string {
  const { twoWay: words } = texts;
  const show = (value: number | undefined): string => {
    if (value === undefined) return nothing;
    return value === Infinity ? texts.never : inTable(Number(value.toPrecision(digits)), figure.unit, language, texts);
  };
  const columns: readonly Column[] = [
    { heading: '', align: 'left' },
    ...columnValues.map((value): Column => ({ heading: inputText(value, columnInput.unit, language), align: 'right' })),
  ];
  const rows = rowValues.map((value, row) => ({ cells: [inputText(value, rowInput.unit, language), ...(cells[row] ?? []).map(show)] }));
  const fixed = [rowInput, columnInput].filter(({ distribution }) => distribution.standardDeviation === 0);
  return [
    bold(words.heading(figure.label[language])),
    paragraph(words.explained(rowInput.label[language], columnInput.label[language]), width),
    ...fixed.map(({ label }) => dim(paragraph(words.fixed(label[language]), width))),
    table(columns, rows, width),
  ].join('\n');
}

export function twoWayJson({ rowInput, columnInput, rowValues, columnValues, cells }: TwoWayTable, { language }: Pick<Manner, 'language'>) {
  const side = ({ id, label, unit, base }: UncertainInput, values: readonly number[]) => ({ input: id, label: label[language], unit, value: base, values });
  return {
    rows: side(rowInput, rowValues),
    columns: side(columnInput, columnValues),
    cells: cells.map((row) => row.map((value) => (value !== undefined && Number.isFinite(value) ? value : null))),
  };
}
