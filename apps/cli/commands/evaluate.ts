import { checkUse } from '../arguments/use.ts';
import { isTable } from '../cohort/is-table.ts';
import type { Command, Context, Outcome } from '../command.ts';
import { chosenAssessment } from '../input/chosen-assessment.ts';
import { evaluatedInput } from '../input/evaluated-input.ts';
import { evaluationJson } from '../views/evaluation-json.ts';
import { evaluationText, type Shown } from '../views/evaluation-text.ts';

async function evaluateCase(context: Context): Promise<Outcome> {
  const { language, texts, terminal, arguments: { draws } } = context;
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
  const exitCode = shown.published.every(({ agrees }) => agrees) ? 0 : 1;
  if (draws === undefined) {
    return { text: () => evaluationText(shown, language, texts, terminal.width), json: () => evaluationJson(shown, language), exitCode };
  }
  // Draws need the compiled rules; an evaluation without them does not wait for that to be read.
  const { uncertainEvaluation } = await import('../uncertainty/uncertain-evaluation.ts');
  return { ...(await uncertainEvaluation(shown, draws, context)), exitCode };
}

/** `samnytta evaluate CASE`, of a case or a table of people */
export const evaluate: Command = async (context) => {
  const { arguments: given, texts } = context;
  const ofTable = isTable(given);
  checkUse(given, ofTable, texts);
  if (!ofTable) return evaluateCase(context);
  const { evaluateCohort } = await import('../cohort/evaluate-cohort.ts');
  return evaluateCohort(context);
};
