import { type Block, blocksOf, type Cell, type ExplanationBlock, type Report, type Table } from '@samnytta/report';
import { answer, type Run } from './program.ts';

/** The report that a command answered with. */
export function reportIn(run: Run): Report {
  return answer<Report>(run);
}

/** The block with an id, of the kind asked for. */
export function blockIn<K extends Block['kind']>(report: Report, kind: K, id: string): Extract<Block, { kind: K }> {
  const found = blocksOf(report).find((block): block is Extract<Block, { kind: K }> => block.kind === kind && block.id === id);
  if (found === undefined) throw new Error(`The report has no ${kind} ${id}`);
  return found;
}

export function tableIn(report: Report, id: string): Table {
  return blockIn(report, 'table', id);
}

export function explanationIn(report: Report): ExplanationBlock {
  return blockIn(report, 'explanation', 'explanation');
}

/** The cell of a table by ids of row and column. */
export function cellIn({ id, rows }: Table, row: string, column: string): Cell {
  const found = rows.find((one) => one.id === row)?.cells[column];
  if (found === undefined) throw new Error(`The table ${id} has no cell ${row}, ${column}`);
  return found;
}

/** The number in a cell. */
export function valueIn(cell: Cell): number {
  if (cell.kind !== 'money' && cell.kind !== 'share' && cell.kind !== 'number') throw new Error(`A cell is ${cell.kind}; expected a number`);
  return cell.value;
}
