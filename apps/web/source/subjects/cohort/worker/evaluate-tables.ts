import { type Case, CaseError, readCase } from '@samnytta/model';
import {
  type Cohort,
  evaluateCohort,
  readPeople,
  TableError,
  TableFaults,
  TooFewPeopleError,
} from '@samnytta/model/cohort';
import { cohortReport } from '@samnytta/report/cohort';
import { type FileTable, readTable } from '@samnytta/tables';
import type { CohortOutcome, CohortRequest, TableFaultList, TableName } from './messages.ts';

/** Told of the share of the work that is done, 0 to 1. */
type OnProgress = (share: number) => void;

/** Share of the work that is done when the files are read. */
const filesRead = 0.1;
/** Share of reading a file that is done when its rows are read, and the people are not yet checked. */
const rowsRead = 0.4;

type FileRead = { readonly cohort: Cohort; readonly origin: FileTable['origin'] } | TableFaultList;

async function readFile(
  file: Blob,
  table: TableName,
  settings: Case,
  { missing, windows, sheets }: CohortRequest,
  onProgress: OnProgress,
): Promise<FileRead> {
  const faults = new TableFaults();
  try {
    const { header, rows, origin } = await readTable(file, {
      faults,
      sheet: sheets[table],
      onProgress: ({ share }) => onProgress(rowsRead * share),
    });
    const cohort = await readPeople({ header, rows }, settings, {
      faults,
      missing,
      windows,
      isComparison: table === 'comparison',
      onProgress: (share) => onProgress(rowsRead + (1 - rowsRead) * share),
    });
    return { cohort, origin };
  } catch (error) {
    if (error instanceof TableError) return { table, problems: error.problems, isCutShort: error.isCutShort };
    throw error;
  }
}

async function evaluated(request: CohortRequest, settings: Case, onProgress: OnProgress): Promise<CohortOutcome> {
  const { table, comparison, draws, seed } = request;
  const files = [
    { file: table, name: 'participants' as const },
    ...(comparison === undefined ? [] : [{ file: comparison, name: 'comparison' as const }]),
  ];
  const read: FileRead[] = [];
  for (const [index, { file, name }] of files.entries()) {
    read.push(
      await readFile(file, name, settings, request, (share) =>
        onProgress((filesRead * (index + share)) / files.length),
      ),
    );
  }
  const faults = read.filter((one) => 'problems' in one);
  const [own, other] = read.filter((one) => 'cohort' in one);
  if (faults.length > 0 || own === undefined) return { kind: 'table-faults', faults };
  const found = await evaluateCohort(own.cohort, {
    draws,
    seed,
    comparison: other?.cohort,
    onProgress: (share) => onProgress(filesRead + (1 - filesRead) * share),
  });
  return {
    kind: 'result',
    report: cohortReport({ evaluated: found, origin: own.origin, comparisonOrigin: other?.origin }),
  };
}

/**
 * Reads and evaluates tables of people with their settings. What can be mended is told, not thrown; the faults of
 * both tables are told together.
 * @throws RangeError for a comparison beside bounds for missing values
 */
export async function evaluateTables(request: CohortRequest, onProgress: OnProgress): Promise<CohortOutcome> {
  try {
    return await evaluated(request, readCase(request.settings), onProgress);
  } catch (error) {
    if (error instanceof TooFewPeopleError) {
      return {
        kind: 'table-faults',
        faults: [
          { table: error.isComparison ? 'comparison' : 'participants', problems: error.problems, isCutShort: false },
        ],
      };
    }
    if (error instanceof CaseError) return { kind: 'settings-faults', texts: error.problems.map(({ text }) => text) };
    throw error;
  }
}
