import {
  type Block,
  blocksOf,
  type Cell,
  type ExplanationBlock,
  type Report,
  type Section,
  type Table,
} from '@samnytta/report';
import { answer, type Run } from './program.ts';

/** The report that a command answered with. */
export function reportIn(run: Run): Report {
  return answer<Report>(run);
}

/** The block with an id, of the kind asked for. */
export function blockIn<K extends Block['kind']>(
  report: Pick<Report, 'sections'>,
  kind: K,
  id: string,
): Extract<Block, { kind: K }> {
  const found = blocksOf(report).find(
    (block): block is Extract<Block, { kind: K }> => block.kind === kind && block.id === id,
  );
  if (found === undefined) throw new Error(`The report has no ${kind} ${id}`);
  return found;
}

export function tableIn(report: Pick<Report, 'sections'>, id: string): Table {
  return blockIn(report, 'table', id);
}

export function explanationIn(report: Report): ExplanationBlock {
  return blockIn(report, 'explanation', 'explanation');
}

/** The section of an assessment, as a report of its own parts. */
export function assessmentIn({ sections }: Report, id: string): Section {
  const found = sections.find((section) => section.id === `assessment.${id}`);
  if (found === undefined) throw new Error(`The report has no assessment ${id}`);
  return found;
}

/** The ids of the assessments that a report tells of. */
export function assessmentsIn({ sections }: Report): readonly string[] {
  return sections.flatMap(({ assessment }) => (assessment === undefined ? [] : [assessment]));
}

/** The value of a key figure of an assessment: `income`, `society`. */
export function figureIn(report: Report, assessment: string, rule: string, subject: string): number {
  return valueIn(cellIn(tableIn(assessmentIn(report, assessment), 'all-figures'), rule, subject));
}

/** The cell of a table by ids of row and column. */
export function cellIn({ id, rows }: Table, row: string, column: string): Cell {
  const found = rows.find((one) => one.id === row)?.cells[column];
  if (found === undefined) throw new Error(`The table ${id} has no cell ${row}, ${column}`);
  return found;
}

/** The number in a cell. */
export function valueIn(cell: Cell): number {
  if (cell.kind !== 'money' && cell.kind !== 'share' && cell.kind !== 'number')
    throw new Error(`A cell is ${cell.kind}; expected a number`);
  return cell.value;
}
