import type { Context } from '../command.ts';
import { evaluationJson } from '../views/evaluation-json.ts';
import { evaluationText, type Shown } from '../views/evaluation-text.ts';
import { uncertaintyJson } from '../views/uncertainty-json.ts';
import { uncertaintyText } from '../views/uncertainty-text.ts';
import { caseUncertainty } from './case-uncertainty.ts';

/** An evaluation with how sure it is. @throws InputError for a stated distribution of what nothing depends on */
export async function uncertainEvaluation(shown: Shown, draws: number, context: Context): Promise<{ readonly text: () => string; readonly json: () => unknown }> {
  const { language, texts, terminal: { width } } = context;
  const told = await caseUncertainty(shown.result, shown.assessments, draws, context);
  const below = new Map(told.map((one) => [one.assessment.id, uncertaintyText(one, { language, texts, width })]));
  return {
    text: () => evaluationText(shown, language, texts, width, below),
    json: () => ({ ...evaluationJson(shown, language), uncertainty: told.map((one) => uncertaintyJson(one, language)) }),
  };
}
