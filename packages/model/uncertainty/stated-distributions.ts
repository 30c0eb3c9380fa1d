import { describeProblem } from '../case/describe-problem.ts';
import { CaseError } from '../case/problem.ts';
import { type CaseUnit, caseUnits, exampleFor, largestValue } from '../case/quantity.ts';
import type { Assessment, EvaluationResult } from '../evaluation/evaluate.ts';
import type { DistributionSpec } from './distribution.ts';
import { inputOf, type UncertainInput, uncertainInputs, UnknownInputError } from './inputs.ts';

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
export function inputsWith(
  result: EvaluationResult,
  assessment: Assessment,
  stated: StatedDistributions,
): readonly UncertainInput[] {
  const plain = uncertainInputs(result, assessment);
  const own = Object.entries(stated ?? {}).filter(([name]) => isKnown(plain, name));
  return own.length === 0 ? plain : uncertainInputs(result, assessment, { distributions: Object.fromEntries(own) });
}

/** The unit that a case writes values of an input in. */
function writtenUnit({ place, unit }: UncertainInput): CaseUnit {
  return caseUnits.find((one) => one === unit) ?? (place.kind === 'price' ? 'SEK/unit' : 'number');
}

/** @throws CaseError with every distribution in another unit than its input's */
function checkUnits(stated: StatedDistributions, inputs: readonly UncertainInput[]): void {
  const problems = Object.entries(stated ?? {}).flatMap(([name, { unit }]) => {
    if (unit === undefined || unit === 'number' || !isKnown(inputs, name)) return [];
    const own = writtenUnit(inputOf(inputs, name));
    if (unit === own) return [];
    return [
      describeProblem(`uncertainty.distributions.${name}`, {
        kind: 'wrong-unit',
        found: unit,
        units: [own],
        example: exampleFor({ units: [own], least: 0, most: largestValue }),
      }),
    ];
  });
  if (problems.length > 0) throw new CaseError(problems);
}

/**
 * A distribution may be of what only some assessments depend on, but not of what none does.
 * @throws CaseError with every distribution that is of none of the inputs
 */
export function checkStated(stated: StatedDistributions, inputs: readonly UncertainInput[]): void {
  checkUnits(stated, inputs);
  const choices = [...new Set(inputs.map(({ id }) => id))];
  const problems = Object.keys(stated ?? {})
    .filter((name) => !isKnown(inputs, name))
    .map((name) =>
      describeProblem(`uncertainty.distributions.${name}`, {
        kind: 'unknown-reference',
        found: name,
        choices,
        example: choices[0] ?? 'intervention.cost',
      }),
    );
  if (problems.length > 0) throw new CaseError(problems);
}
