import type { Assessment, EvaluationResult } from '@samnytta/model';
import { type DistributionSpec, inputOf, kernelSampler, type UncertainInput, uncertainInputs, type UncertainModel, UnknownInputError } from '@samnytta/model/uncertainty/index.ts';
import type { Context } from '../command.ts';
import { InputError } from '../told-problem.ts';

/** Distributions that a case states, by input id or name of an assumption. */
export type StatedDistributions = Readonly<Record<string, DistributionSpec>> | undefined;

function isKnown(inputs: readonly UncertainInput[], name: string): boolean {
  try {
    return inputOf(inputs, name).id !== '';
  } catch (error) {
    if (error instanceof UnknownInputError) return false;
    throw error;
  }
}

/** Inputs of an assessment, with those of the stated distributions that are of something it depends on. */
export function inputsWith(result: EvaluationResult, assessment: Assessment, stated: StatedDistributions): readonly UncertainInput[] {
  const plain = uncertainInputs(result, assessment);
  const own = Object.entries(stated ?? {}).filter(([name]) => isKnown(plain, name));
  return own.length === 0 ? plain : uncertainInputs(result, assessment, { distributions: Object.fromEntries(own) });
}

/**
 * A distribution may be of what only some assessments depend on, but not of what none does.
 * @param file what the case is called
 * @throws InputError
 */
export function checkStated(stated: StatedDistributions, inputs: readonly UncertainInput[], file: string, { language }: Context): void {
  const choices = [...new Set(inputs.map(({ id }) => id))];
  const problems = Object.keys(stated ?? {})
    .filter((name) => !isKnown(inputs, name))
    .map((name) => {
      const { text } = new UnknownInputError(name, choices);
      const path = `uncertainty.distributions.${name}`;
      return { path, kind: 'unknown-input', found: name, expected: choices.join(', '), example: choices[0] ?? 'intervention.cost', text: `${path}: ${text[language]}` };
    });
  if (problems.length > 0) throw new InputError(file, problems);
}

/** Some assessments of a case, each with its inputs and what evaluates it anew. @throws InputError as {@link checkStated} */
export function uncertainModels(result: EvaluationResult, assessments: readonly Assessment[], context: Context): readonly UncertainModel[] {
  const stated = result.case.file.uncertainty?.distributions;
  const inputs = new Map(assessments.map((assessment) => [assessment, inputsWith(result, assessment, stated)]));
  if (stated !== undefined) {
    const all = result.assessments.flatMap((assessment) => inputs.get(assessment) ?? uncertainInputs(result, assessment));
    checkStated(stated, all, context.arguments.operands.case ?? context.texts.standardInput, context);
  }
  return Array.from(inputs, ([assessment, own]) => ({ assessment, inputs: own, sampler: kernelSampler(result, assessment, own) }));
}
