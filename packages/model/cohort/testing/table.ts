import { type Case } from '../../case/case.ts';
import { readCase } from '../../case/read-case.ts';
import { TableError, type TableProblem } from '../table-faults.ts';
import type { Table } from '../table.ts';

/** A table written with `;` between columns, the header first. Numbers stay text, as in CSV. */
export function tableOf(text: string): Table {
  const [first = [], ...rest] = text
    .trim()
    .split('\n')
    .map((line) =>
      line
        .trim()
        .split(';')
        .map((cell) => cell.trim()),
    );
  const row = (cells: readonly string[], index: number) => ({
    number: index + 1,
    cells: first.map((_, column) => cells[column] ?? ''),
  });
  return { header: row(first, 0), rows: rest.map((cells, index) => row(cells, index + 1)) };
}

/** Settings of a cohort: rules of 2024, the cost for many. */
export function settingsOf(more: Readonly<Record<string, unknown>> = {}): Case {
  return readCase({
    title: 'Test',
    date: '2024-01-01',
    intervention: { participants: 1000, cost: '1000000 SEK' },
    ...more,
  });
}

/** The problems that reading is refused with. */
export async function problemsOf(reading: Promise<unknown>): Promise<readonly TableProblem[]> {
  const error: unknown = await reading.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof TableError) return error.problems;
  throw new Error(`Expected a TableError, got ${String(error)}`);
}
