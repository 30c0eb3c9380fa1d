import { basename, extname } from 'node:path';
import {
  type Assessment,
  assessmentOf,
  bilingual,
  CaseError,
  evaluate,
  type EvaluationResult,
  inBoth,
  type Outcome,
  type Text,
} from '@samnytta/model';
import { checkStated, type Strategy, uncertainInputs } from '@samnytta/model/uncertainty';
import { usageError } from '../arguments/usage.ts';
import type { Context } from '../command.ts';
import { InputError, told } from '../told-problem.ts';
import { chosenAssessment } from './chosen-assessment.ts';
import { evaluatedInput } from './evaluated-input.ts';

/** A strategy before the outcome is chosen. */
interface Alternative {
  readonly id: string;
  readonly name: Text;
  readonly result: EvaluationResult;
  readonly assessment: Assessment;
}

/** @throws InputError for a stated distribution of what nothing depends on */
function checkDistributions(path: string, result: EvaluationResult, { language }: Context): void {
  try {
    checkStated(
      result.case.file.uncertainty?.distributions,
      result.assessments.flatMap((assessment) => uncertainInputs(result, assessment)),
    );
  } catch (error) {
    if (!(error instanceof CaseError)) throw error;
    throw new InputError(
      path,
      error.problems.map((problem) => told(problem, language)),
    );
  }
}

/** The case of a file and the strategies that it states. */
async function alternativesIn(
  path: string,
  isOneOfSeveral: boolean,
  context: Context,
): Promise<readonly Alternative[]> {
  const { result } = await evaluatedInput(context, path);
  checkDistributions(path, result, context);
  const own = basename(path, extname(path));
  const { intervention } = result.case.file;
  const ofCase = intervention?.name === undefined ? result.title : bilingual(intervention.name);
  const alternative = (id: string, name: Text, of: EvaluationResult): Alternative => ({
    id,
    name,
    result: of,
    assessment: chosenAssessment(of, context) ?? assessmentOf(of, undefined),
  });
  return [
    alternative(own, ofCase, result),
    ...result.case.strategies.map((one) => {
      const name = isOneOfSeveral ? inBoth((language) => `${ofCase[language]}: ${one.name[language]}`) : one.name;
      return alternative(isOneOfSeveral ? `${own}.${one.id}` : one.id, name, evaluate(one.case));
    }),
  ];
}

/** An id of its own for each: files of one name in several folders are told apart by numbers. @param taken an id that none may have */
function withOwnIds(all: readonly Alternative[], taken: string): readonly Alternative[] {
  const seen = new Set([taken]);
  return all.map((one) => {
    let id = one.id;
    for (let number = 2; seen.has(id); number += 1) id = `${one.id}-${String(number)}`;
    seen.add(id);
    return { ...one, id };
  });
}

function outcomeIn({ assessment }: Alternative, id: string): Outcome | undefined {
  return assessment.outcomes.find((outcome) => outcome.id === id);
}

/**
 * The strategies that the operands name, each with the outcome that `--outcome` names or the first that all have.
 * @param taken an id that no strategy may have
 * @throws UsageError for an outcome that not all have; InputError with every fault in a file
 */
export async function strategiesInput(context: Context, taken: string): Promise<readonly Strategy[]> {
  const {
    arguments: given,
    texts: { problem },
  } = context;
  const paths = [given.operands.case ?? '-', ...given.more];
  const found: Alternative[] = [];
  for (const path of paths) found.push(...(await alternativesIn(path, paths.length > 1, context)));
  const alternatives = withOwnIds(found, taken);
  const shared = (alternatives[0]?.assessment.outcomes ?? [])
    .map(({ id }) => id)
    .filter((id) => alternatives.every((one) => outcomeIn(one, id) !== undefined));
  const chosen = given.outcome ?? shared[0] ?? '';
  return alternatives.map((one): Strategy => {
    const outcome = outcomeIn(one, chosen);
    if (outcome !== undefined && shared.includes(chosen)) return { ...one, outcome };
    const expected = shared.length === 0 ? problem.noOutcome : `${problem.outcome}: ${shared.join(', ')}`;
    throw usageError(
      {
        kind: 'unknown-outcome',
        path: '--outcome',
        heading: problem.unknownOutcome,
        found: chosen,
        expected,
        example: `--outcome ${shared[0] ?? 'in-work'}`,
      },
      context.texts,
    );
  });
}
