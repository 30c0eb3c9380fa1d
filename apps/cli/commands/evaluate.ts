import { evaluationReport } from '@samnytta/report/evaluation';
import { checkUse } from '../arguments/use.ts';
import { isTable } from '../cohort/is-table.ts';
import type { Command, Context, Outcome } from '../command.ts';
import { chosenAssessment } from '../input/chosen-assessment.ts';
import { evaluatedInput } from '../input/evaluated-input.ts';

async function evaluateCase(context: Context): Promise<Outcome> {
  const { draws } = context.arguments;
  const input = await evaluatedInput(context);
  const { result } = input;
  const only = chosenAssessment(result, context);
  const shown = { ...input, only };
  const isShown = (id: string): boolean => only === undefined || id === only.id;
  const exitCode = result.published.every(({ agrees, assessment }) => agrees || !isShown(assessment)) ? 0 : 1;
  if (draws === undefined) {
    const { prevention, indirectEffects } = result.case.file;
    if (prevention === undefined && indirectEffects === undefined) return { report: evaluationReport(shown), exitCode };
    const { withWiderEffects } = await import('../uncertainty/wider-effects.ts');
    return {
      report: evaluationReport({ ...shown, beside: withWiderEffects(result, context.arguments.seed) }),
      exitCode,
    };
  }
  // Draws need the compiled rules; an evaluation without them does not wait for that to be read.
  const { uncertainEvaluation } = await import('../uncertainty/uncertain-evaluation.ts');
  return { report: await uncertainEvaluation(shown, draws, context), exitCode };
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
