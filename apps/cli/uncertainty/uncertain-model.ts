import { type Assessment, CaseError, type EvaluationResult } from '@samnytta/model';
import {
  checkStated,
  inputsWith,
  kernelSampler,
  uncertainInputs,
  type UncertainModel,
} from '@samnytta/model/uncertainty';
import type { Context } from '../command.ts';
import { InputError, told } from '../told-problem.ts';

/**
 * Some assessments of a case, each with its inputs and what evaluates it anew.
 * @throws InputError for a stated distribution of what nothing depends on
 */
export function uncertainModels(
  result: EvaluationResult,
  assessments: readonly Assessment[],
  { arguments: { operands }, texts, language }: Context,
): readonly UncertainModel[] {
  const stated = result.case.file.uncertainty?.distributions;
  const inputs = new Map(assessments.map((assessment) => [assessment, inputsWith(result, assessment, stated)]));
  try {
    if (stated !== undefined)
      checkStated(
        stated,
        result.assessments.flatMap((assessment) => inputs.get(assessment) ?? uncertainInputs(result, assessment)),
      );
  } catch (error) {
    if (!(error instanceof CaseError)) throw error;
    throw new InputError(
      operands.case ?? texts.standardInput,
      error.problems.map((problem) => told(problem, language)),
    );
  }
  return Array.from(inputs, ([assessment, own]) => ({
    assessment,
    inputs: own,
    sampler: kernelSampler(result, assessment, own),
  }));
}
