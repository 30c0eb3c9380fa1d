import type { CaseChange } from '@samnytta/model';
import { type CohortResult, evaluatePeople } from '@samnytta/model/cohort/index.ts';
import type { Context } from '../command.ts';
import { partOf } from '../terminal/progress.ts';
import { type CohortUncertainty, cohortUncertainty, drawSettings, type ScaledUp, scaledUp } from './cohort-uncertainty.ts';
import { type Comparison, evaluatedComparison } from './comparison.ts';
import { PeopleSampling } from './people-sampling.ts';
import { type ReadCohort, readCohort } from './read-cohort.ts';
import { readSettings } from './settings-file.ts';

/** All that is told of a table of people. Nothing in it is about one person. */
export interface EvaluatedCohort {
  readonly result: CohortResult;
  readonly changes: readonly CaseChange[];
  readonly origin: ReadCohort['origin'];
  /** Undefined when no draws were asked for, and for bounds, which are an interval of their own. */
  readonly uncertainty: CohortUncertainty | undefined;
  /** Empty when the table has everyone, and for bounds. */
  readonly scaledUp: readonly ScaledUp[];
  /** Undefined when no group to compare with was given. */
  readonly comparison: Comparison | undefined;
}

/** Share of the work that is done when the file is read, and when people are evaluated but not yet resampled. */
const read = 0.1;
const evaluated = 0.9;
/** Share of the work that is done when those who took part are evaluated, and the comparison group is not. */
const participantsDone = 0.7;

/**
 * Reads and evaluates a table of people with its settings.
 * @throws UsageError when there is no file; InputError with every fault in the table or the settings
 */
export async function evaluatedCohort(context: Context): Promise<EvaluatedCohort> {
  const { arguments: { draws, seed, comparison, operands } } = context;
  const progress = comparison === undefined ? context.progress : partOf(context.progress, 0, participantsDone);
  const { settings, changes } = await readSettings(context);
  const { cohort, origin } = await readCohort(operands.case ?? '-', false, settings, partOf(progress, 0, read), context);
  const isBounded = cohort.missing.handling === 'bound' && cohort.missing.notes.length > 0;
  const drawn = draws === undefined || isBounded ? undefined : drawSettings(cohort, draws, seed);
  const sampling = new PeopleSampling(drawn);
  const part = partOf(progress, read, drawn === undefined ? 1 : evaluated);
  const result = await evaluatePeople(cohort, {
    evaluate: isBounded ? undefined : sampling.evaluate,
    onProgress: (done, total) => part.at(done / total),
  });
  const [variant] = result.variants;
  const isSampled = variant !== undefined && !isBounded;
  return {
    result,
    changes,
    origin,
    uncertainty: isSampled && drawn !== undefined ? await cohortUncertainty(result, variant, sampling, drawn, partOf(progress, evaluated, 1), context) : undefined,
    comparison: comparison === undefined ? undefined : await evaluatedComparison(comparison, settings, sampling, partOf(context.progress, participantsDone, 1), context),
    scaledUp: isSampled ? scaledUp(result, variant, sampling) : [],
  };
}
