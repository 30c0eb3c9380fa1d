/** What stands in a cell: text as written, a number of a spreadsheet, or undefined when it could not be read and has been told. */
export type TableCell = string | number | undefined;

/** One row of a table. */
export interface TableRow {
  /** Counted from 1, as a spreadsheet counts, the header included. */
  readonly number: number;
  readonly cells: readonly TableCell[];
}

/** A table of a file: the header and, as they are read, the rows below it. Rows without content are left out. */
export interface Table {
  readonly header: TableRow;
  readonly rows: Iterable<TableRow> | AsyncIterable<TableRow>;
}

const letters = 26;
const firstLetter = 65;

/**
 * The spreadsheet's name of a column that is counted from 0: A, B, … Z, AA, AB …
 *
 * @example
 * ```ts
 * import { columnLetter } from '@samnytta/model/cohort';
 *
 * console.log(columnLetter(0), columnLetter(27));
 * ```
 */
export function columnLetter(index: number): string {
  const rest = Math.floor(index / letters);
  const letter = String.fromCharCode(firstLetter + (index % letters));
  return rest === 0 ? letter : `${columnLetter(rest - 1)}${letter}`;
}
