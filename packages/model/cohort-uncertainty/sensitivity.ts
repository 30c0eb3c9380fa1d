import type { CohortResult, CohortVariant } from '../cohort/evaluate-people.ts';
import type { PeopleEvaluator } from '../cohort/person-change.ts';
import type { Cohort } from '../cohort/read-people.ts';
import type { RunPlan } from '../kernel/draws/run-plan.ts';
import { checkStated, drawInputs, type OnProgress, type UncertainModel } from '../uncertainty/index.ts';
import { cohortCorrelation, cohortModel } from './cohort-model.ts';
import { type CohortUncertainty, drawnGroups, uncertaintyOf } from './drawn-cohort.ts';
import { withProblems } from './evaluate-cohort.ts';
import { evaluatedGroups } from './evaluated-groups.ts';

/** A cohort whose figures can be worked out anew at other values of what its people share. */
export interface CohortSensitivity {
  readonly result: CohortResult;
  readonly variant: CohortVariant;
  /** Its inputs are those that it may be told how much they move a figure; what a row says of one person is none of them. */
  readonly model: UncertainModel;
  /** Draws all inputs and the choice of people. */
  readonly draw: (draws: number, seed: number, onProgress?: OnProgress) => Promise<CohortUncertainty>;
}

export interface SensitivityOptions {
  /** Ids of inputs that get values of their own although they do not vary by themselves: one of a break-even. */
  readonly moved?: readonly string[] | undefined;
  readonly onProgress?: OnProgress | undefined;
  readonly evaluate?: PeopleEvaluator | undefined;
  readonly runPlan?: RunPlan | undefined;
}

/**
 * What tornado, two-way table, break-even and value of information of a cohort are worked out with.
 * @throws CaseError as `evaluateCohort`; RangeError when missing values are bounded
 */
export function cohortSensitivity(cohort: Cohort, { moved = [], onProgress, evaluate, runPlan }: SensitivityOptions = {}): Promise<CohortSensitivity> {
  return withProblems(async () => {
    const { participants: [treated, ...others] } = await evaluatedGroups(cohort, { moved, evaluate, onProgress: (share) => onProgress?.(share) });
    if (treated === undefined || others.length > 0) throw new RangeError('Missing values are bounded; expected them to be filled in');
    const groups = { treated, comparison: undefined };
    const model = cohortModel(groups, treated.variant.assessment);
    checkStated(cohort.settings.file.uncertainty?.distributions, model.inputs);
    return {
      result: treated.result,
      variant: treated.variant,
      model: { ...model, inputs: model.told },
      draw: async (draws, seed, onDrawn) => {
        const settings = { seed, draws, correlation: cohortCorrelation(cohort.settings) };
        const drawn = await drawnGroups(groups, drawInputs(model.inputs, settings), { settings, runPlan, onProgress: (share) => onDrawn?.(share) });
        return uncertaintyOf(model, groups, drawn, settings);
      },
    };
  });
}
