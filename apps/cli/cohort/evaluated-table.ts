import { type CaseChange, CaseError } from '@samnytta/model';
import { type Cohort, evaluateCohort, type EvaluatedCohort, TooFewPeopleError } from '@samnytta/model/cohort';
import type { Context } from '../command.ts';
import { partOf } from '../terminal/progress.ts';
import { runPlan } from '../threads/run-plan.ts';
import { InputError, InputErrors, told } from '../told-problem.ts';
import { type ReadCohort, readCohort } from './read-cohort.ts';
import { readSettings } from './settings-file.ts';
import { tableError } from './table-error.ts';

/** A table of people as it was read and evaluated, with the group that it is compared with. */
export interface EvaluatedTable {
  readonly evaluated: EvaluatedCohort;
  readonly changes: readonly CaseChange[];
  readonly origin: ReadCohort['origin'];
  /** Of the comparison group's table. */
  readonly comparisonOrigin: ReadCohort['origin'] | undefined;
}

/** A table of people that has been read, with its settings. */
export interface ReadTable {
  readonly cohort: Cohort;
  readonly comparison: Cohort | undefined;
  readonly settingsName: string;
  readonly changes: readonly CaseChange[];
  readonly origin: ReadCohort['origin'];
  readonly comparisonOrigin: ReadCohort['origin'] | undefined;
}

/** Share of the work that is done when the files are read. */
export const filesRead = 0.1;

/**
 * Reads a table of people, the table that it is compared with, and their settings.
 * @throws UsageError when there is no file; InputError with every fault in one, InputErrors in both
 */
export async function readTables(context: Context): Promise<ReadTable> {
  const {
    arguments: { comparison: compared, operands },
    progress,
  } = context;
  const { settings, name, changes } = await readSettings(context);
  const files = [
    { path: operands.case ?? '-', isComparison: false },
    ...(compared === undefined ? [] : [{ path: compared, isComparison: true }]),
  ];
  const read: ReadCohort[] = [];
  const faulty: InputError[] = [];
  // The faults of both are told at once.
  for (const [index, { path, isComparison }] of files.entries()) {
    const part = partOf(progress, (filesRead * index) / files.length, (filesRead * (index + 1)) / files.length);
    try {
      read.push(await readCohort(path, isComparison, settings, part, context));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      faulty.push(error);
    }
  }
  const [fault] = faulty;
  if (fault !== undefined) throw faulty.length > 1 ? new InputErrors(faulty) : fault;
  const [own, other] = read;
  if (own === undefined) throw new RangeError('No table was read');
  return {
    cohort: own.cohort,
    comparison: other?.cohort,
    settingsName: name,
    changes,
    origin: own.origin,
    comparisonOrigin: other?.origin,
  };
}

/** Tells what the model finds wrong in the settings, or in what a table comes to, as a fault in their file. */
export async function withFaultsOf<T>(settingsName: string, context: Context, work: () => Promise<T>): Promise<T> {
  const {
    language,
    arguments: { operands, comparison },
  } = context;
  try {
    return await work();
  } catch (error) {
    if (error instanceof TooFewPeopleError)
      throw tableError(error, (error.isComparison ? comparison : operands.case) ?? '-', context);
    if (error instanceof CaseError)
      throw new InputError(
        settingsName,
        error.problems.map((problem) => told(problem, language)),
      );
    throw error;
  }
}

/**
 * Reads and evaluates a table of people with its settings.
 * @throws UsageError when there is no file; InputError with every fault in the table or the settings
 */
export async function evaluatedTable(context: Context): Promise<EvaluatedTable> {
  const {
    arguments: { draws, seed },
    progress,
  } = context;
  const { cohort, comparison, settingsName, changes, origin, comparisonOrigin } = await readTables(context);
  const evaluated = await withFaultsOf(settingsName, context, () =>
    evaluateCohort(cohort, { draws, seed, comparison, runPlan, onProgress: partOf(progress, filesRead, 1).at }),
  );
  return { evaluated, changes, origin, comparisonOrigin };
}
