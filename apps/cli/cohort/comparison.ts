import type { Case } from '@samnytta/model';
import type { Counterfactual, GroupChange } from '@samnytta/model/appraisal/index.ts';
import { type CohortResult, evaluatePeople } from '@samnytta/model/cohort/index.ts';
import type { Context } from '../command.ts';
import { partOf, type Progress } from '../terminal/progress.ts';
import { PeopleSampling } from './people-sampling.ts';
import { type ReadCohort, readCohort } from './read-cohort.ts';

/** A group that did not take part. The counterfactual holds single people's changes, for errors only; it is never shown. */
export interface Comparison {
  readonly result: CohortResult;
  readonly origin: ReadCohort['origin'];
  readonly counterfactual: Counterfactual;
}

/** Share of the work that is done when the file is read. */
const read = 0.1;

/** The group without the actors that fewer than five in it change anything for, and those that would give them away. */
function shownOf(group: GroupChange, { variants: [variant] }: CohortResult): GroupChange {
  const shown = variant?.assessment.basis.income ?? {};
  return { ...group, mean: Object.fromEntries(Object.entries(group.mean).filter(([subject]) => Object.hasOwn(shown, subject))) };
}

/**
 * Reads and evaluates a table of people who did not take part, with the settings of those who did.
 * @param participants those who took part, when they are evaluated
 * @throws UsageError when there is no file; InputError with every fault in it, and when there are fewer than five people
 */
export async function evaluatedComparison(path: string, settings: Case, participants: PeopleSampling, progress: Progress, context: Context): Promise<Comparison> {
  const { cohort, origin } = await readCohort(path, true, settings, partOf(progress, 0, read), context);
  const sampling = new PeopleSampling(undefined);
  const part = partOf(progress, read, 1);
  const result = await evaluatePeople(cohort, { evaluate: sampling.evaluate, onProgress: (done, total) => part.at(done / total) });
  return { result, origin, counterfactual: { kind: 'comparison', group: shownOf(sampling.group, result), treated: participants.group } };
}
