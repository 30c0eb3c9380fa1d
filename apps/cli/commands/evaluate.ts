import type { Assessment, EvaluationResult } from '@samnytta/model';
import { usageError } from '../arguments/usage.ts';
import type { Command, Context } from '../command.ts';
import { evaluatedInput } from '../input/evaluated-input.ts';
import { evaluationJson } from '../views/evaluation-json.ts';
import { evaluationText, type Shown } from '../views/evaluation-text.ts';

/**
 * The assessment that `--type-case` names; undefined when it names none.
 * @throws UsageError when the case does not have it
 */
export function chosenAssessment({ assessments }: EvaluationResult, { arguments: { typeCase }, texts }: Context): Assessment | undefined {
  if (typeCase === undefined) return undefined;
  const found = assessments.find(({ id }) => id === typeCase);
  if (found !== undefined) return found;
  const ids = assessments.map(({ id }) => id);
  throw usageError(
    { kind: 'unknown-type-case', path: '--type-case', heading: texts.problem.unknownTypeCase, found: typeCase, expected: ids.join(', '), example: `--type-case ${ids[0] ?? ''}` },
    texts,
  );
}

/** `samnytta evaluate CASE` */
export const evaluate: Command = async (context) => {
  const { language, texts, terminal } = context;
  const input = await evaluatedInput(context);
  const { result } = input;
  const chosen = chosenAssessment(result, context);
  const isShown = (id: string | undefined): boolean => chosen === undefined || id === undefined || id === chosen.id;
  const shown: Shown = {
    ...input,
    assessments: result.assessments.filter(({ id }) => isShown(id)),
    warnings: result.warnings.filter(({ about }) => isShown(about)),
    published: result.published.filter(({ assessment }) => isShown(assessment)),
  };
  return {
    text: () => evaluationText(shown, language, texts, terminal.width),
    json: () => evaluationJson(shown, language),
    exitCode: shown.published.every(({ agrees }) => agrees) ? 0 : 1,
  };
};
