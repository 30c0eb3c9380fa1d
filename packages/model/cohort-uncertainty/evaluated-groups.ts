import { type CohortResult, type CohortVariant, evaluatePeople, type VariantId } from '../cohort/evaluate-people.ts';
import { evaluatorFor } from '../cohort/kernel-evaluator.ts';
import type { PeopleEvaluator } from '../cohort/person-change.ts';
import type { Cohort } from '../cohort/read-people.ts';
import { type OnProgress, partOf } from '../uncertainty/progress.ts';
import { PeopleSampling } from './people-sampling.ts';

/** A variant of a group's result, with the people behind it. */
export interface EvaluatedGroup {
  readonly result: CohortResult;
  readonly variant: CohortVariant;
  readonly sampling: PeopleSampling;
}

/** Those who took part, in each variant, and those they are compared with. */
export interface EvaluatedGroups {
  readonly result: CohortResult;
  readonly participants: readonly EvaluatedGroup[];
  readonly comparison: EvaluatedGroup | undefined;
}

export interface EvaluationOfGroups {
  readonly comparison?: Cohort | undefined;
  /** Ids of inputs that get values of their own although they do not vary; undefined when nothing is drawn. */
  readonly perturbed: readonly string[] | undefined;
  readonly evaluate?: PeopleEvaluator | undefined;
  readonly onProgress: OnProgress;
}

async function evaluatedGroup(
  cohort: Cohort,
  { perturbed, evaluate = evaluatorFor(cohort.people.length), onProgress }: EvaluationOfGroups,
): Promise<readonly EvaluatedGroup[]> {
  const samplings = new Map<VariantId, PeopleSampling>();
  const result = await evaluatePeople(cohort, {
    evaluate,
    onProgress: (done, total) => onProgress(done / total),
    onPerson: (variant, typeCase, change) => {
      const sampling = samplings.get(variant) ?? new PeopleSampling(cohort.settings, cohort.people.length, perturbed);
      samplings.set(variant, sampling);
      sampling.add(typeCase, change);
    },
  });
  return result.variants.flatMap((variant) => {
    const sampling = samplings.get(variant.id);
    return sampling === undefined ? [] : [{ result, variant, sampling }];
  });
}

/**
 * Evaluates the people of one table, or of two.
 * @throws RangeError for a comparison group beside bounds for missing values
 */
export async function evaluatedGroups(cohort: Cohort, options: EvaluationOfGroups): Promise<EvaluatedGroups> {
  const { comparison, onProgress } = options;
  const share = cohort.people.length / (cohort.people.length + (comparison?.people.length ?? 0));
  const participants = await evaluatedGroup(cohort, { ...options, onProgress: partOf(onProgress, 0, share) });
  const others =
    comparison === undefined
      ? []
      : await evaluatedGroup(comparison, { ...options, onProgress: partOf(onProgress, share, 1) });
  const [first] = participants;
  if (first === undefined) throw new RangeError('There are no people; expected at least five');
  if (comparison !== undefined && (participants.length > 1 || others.length > 1)) {
    throw new RangeError('There is no comparison between bounds; expected missing values to be filled in');
  }
  return { result: first.result, participants, comparison: others[0] };
}
