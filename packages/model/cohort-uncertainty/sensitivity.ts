import type { CohortResult } from '../cohort/evaluate-people.ts';
import type { Assessment } from '../evaluation/evaluate.ts';
import type { PeopleEvaluator } from '../cohort/person-change.ts';
import type { Cohort } from '../cohort/read-people.ts';
import type { RunPlan } from '../kernel/draws/run-plan.ts';
import { drawInputs } from '../uncertainty/draws.ts';
import type { UncertainModel } from '../uncertainty/points.ts';
import type { OnProgress } from '../uncertainty/progress.ts';
import { checkStated } from '../uncertainty/stated-distributions.ts';
import { cohortCorrelation, cohortModel } from './cohort-model.ts';
import { comparedSides, modelsOfSides } from './comparison.ts';
import { type CohortUncertainty, drawnGroups, uncertaintyOf } from './drawn-cohort.ts';
import { withProblems } from './evaluate-cohort.ts';
import { evaluatedGroups } from './evaluated-groups.ts';

/** A cohort whose figures can be worked out anew at other values of what its people share. */
export interface CohortSensitivity {
  readonly result: CohortResult;
  /** The table's own, or what is left of it when the comparison group's change is taken off. */
  readonly assessment: Assessment;
  /** Its inputs are those of which it may be released how much they move a figure; what a row says of one person is none of them. */
  readonly model: UncertainModel;
  /** Draws all inputs and the choice of people. */
  readonly draw: (draws: number, seed: number, onProgress?: OnProgress) => Promise<CohortUncertainty>;
}

export interface SensitivityOptions {
  /** People who did not take part: the figures are then adjusted for their change, as `evaluateCohort` does. */
  readonly comparison?: Cohort | undefined;
  /** Ids of inputs that get values of their own although they do not vary by themselves: one of a break-even. */
  readonly perturbed?: readonly string[] | undefined;
  readonly onProgress?: OnProgress | undefined;
  readonly evaluate?: PeopleEvaluator | undefined;
  readonly runPlan?: RunPlan | undefined;
}

/**
 * What tornado, two-way table, break-even and value of information of a cohort are worked out with.
 * @throws CaseError and TooFewPeopleError as `evaluateCohort`; RangeError when missing values are bounded
 */
export function cohortSensitivity(
  cohort: Cohort,
  { comparison, perturbed = [], onProgress, evaluate, runPlan }: SensitivityOptions = {},
): Promise<CohortSensitivity> {
  return withProblems(async () => {
    const {
      participants: [treated, ...others],
      comparison: compared,
    } = await evaluatedGroups(cohort, { comparison, perturbed, evaluate, onProgress: (share) => onProgress?.(share) });
    if (treated === undefined || others.length > 0)
      throw new RangeError('Missing values are bounded; expected them to be filled in');
    const groups = { treated, comparison: compared };
    const model =
      compared === undefined
        ? cohortModel(groups, treated.variant.assessment)
        : modelsOfSides(treated, compared, comparedSides(treated, compared)).adjusted;
    checkStated(cohort.settings.file.uncertainty?.distributions, model.inputs);
    return {
      result: treated.result,
      assessment: model.assessment,
      model: { ...model, inputs: model.released },
      draw: async (draws, seed, onDrawn) => {
        const settings = { seed, draws, correlation: cohortCorrelation(cohort.settings) };
        const drawn = await drawnGroups(groups, drawInputs(model.inputs, settings), {
          settings,
          runPlan,
          onProgress: (share) => onDrawn?.(share),
        });
        return uncertaintyOf(model, groups, drawn, settings);
      },
    };
  });
}
