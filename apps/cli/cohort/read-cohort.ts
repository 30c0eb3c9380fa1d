import { setImmediate } from 'node:timers/promises';
import type { Case } from '@samnytta/model';
import { type Cohort, readPeople, type TableRow } from '@samnytta/model/cohort';
import { type FileTable, readTable, TableError, TableFaults } from '@samnytta/tables';
import { openFile } from '@samnytta/tables/open-file.ts';
import type { Context } from '../command.ts';
import { fileRefusal } from '../input/read-input.ts';
import { partOf, type Progress } from '../terminal/progress.ts';
import { tableError } from './table-error.ts';

const rowsBetween = 500;
/** Share of the reading that is done when the rows are read, and people are not checked whole. */
const rowsRead = 0.5;
const example = 'samnytta evaluate examples/cohort-illustration.csv';

/** The rows, with room for Ctrl-C between them. */
async function* interruptible(rows: FileTable['rows']): AsyncGenerator<TableRow> {
  let count = 0;
  for await (const row of rows) {
    count += 1;
    if (count % rowsBetween === 0) await setImmediate();
    yield row;
  }
}

export interface ReadCohort {
  readonly cohort: Cohort;
  readonly origin: FileTable['origin'];
}

/**
 * Reads a table of people.
 * @param path the file, or - for standard input
 * @param isComparison whether it is of those who did not take part: the number of participants says nothing of them
 * @throws UsageError when there is no file; InputError with every fault in it, up to a limit
 */
export async function readCohort(
  path: string,
  isComparison: boolean,
  settings: Case,
  progress: Progress,
  context: Context,
): Promise<ReadCohort> {
  const { arguments: given, texts } = context;
  const faults = new TableFaults();
  try {
    const table = await readTable(path === '-' ? process.stdin : await openFile(path), {
      faults,
      sheet: given.sheet,
      onProgress: ({ share }) => {
        progress.tell(share * rowsRead);
      },
    });
    const cohort = await readPeople({ header: table.header, rows: interruptible(table.rows) }, settings, {
      faults,
      missing: given.missing,
      windows: given.windows,
      isComparison,
      onProgress: partOf(progress, rowsRead, 1).at,
    });
    await progress.at(1);
    return { cohort, origin: table.origin };
  } catch (error) {
    if (error instanceof TableError) throw tableError(error, path, context);
    throw fileRefusal(error, path, example, texts) ?? error;
  }
}
