import { inputOf, type UncertainInput } from './inputs.ts';
import { figuresAt, type UncertainModel } from './points.ts';

/** A figure for every pair of values of two inputs. */
export interface TwoWayTable {
  readonly figure: string;
  readonly rowInput: UncertainInput;
  readonly columnInput: UncertainInput;
  readonly rowValues: readonly number[];
  readonly columnValues: readonly number[];
  /** One row for each row value; undefined where the figure has no meaning. */
  readonly cells: readonly (readonly (number | undefined)[])[];
}

/** Percentiles that a table is laid out at when no values are chosen. */
export const tableShares = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

function valuesOf({ base, distribution }: UncertainInput): readonly number[] {
  return distribution.standardDeviation === 0 ? [base] : tableShares.map((share) => distribution.quantile(share));
}

/**
 * The two-way table of a figure.
 * @param rows values of the row input; its percentiles 5, 25, 50, 75 and 95 when left out
 * @throws UnknownInputError for an input that there is not
 */
export function twoWayTable(
  model: UncertainModel,
  figure: string,
  rowName: string,
  columnName: string,
  rows?: readonly number[],
  columns?: readonly number[],
): TwoWayTable {
  const rowInput = inputOf(model.inputs, rowName);
  const columnInput = inputOf(model.inputs, columnName);
  const rowValues = rows ?? valuesOf(rowInput);
  const columnValues = columns ?? valuesOf(columnInput);
  const points = rowValues.flatMap((row) =>
    columnValues.map(
      (column) =>
        new Map([
          [rowInput.id, row],
          [columnInput.id, column],
        ]),
    ),
  );
  const values = figuresAt(model, points).column(figure);
  const cell = (row: number, column: number): number | undefined => {
    const value = values[row * columnValues.length + column];
    return value === undefined || Number.isNaN(value) ? undefined : value;
  };
  return {
    figure,
    rowInput,
    columnInput,
    rowValues,
    columnValues,
    cells: rowValues.map((_, row) => columnValues.map((__, column) => cell(row, column))),
  };
}

/** How many cells are a loss, of those that have a meaning. */
export function lossesIn({ cells }: Pick<TwoWayTable, 'cells'>): { readonly losses: number; readonly known: number } {
  const known = cells.flat().filter((value) => value !== undefined);
  return { losses: known.filter((value) => value < 0).length, known: known.length };
}
