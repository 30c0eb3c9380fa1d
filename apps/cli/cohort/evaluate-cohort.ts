import type { Context, Outcome } from '../command.ts';
import { cohortJson } from '../views/cohort-json.ts';
import { cohortText } from '../views/cohort-text.ts';
import { evaluatedCohort } from './evaluated-cohort.ts';

/** `samnytta evaluate TABLE` */
export async function evaluateCohort(context: Context): Promise<Outcome> {
  const { language, texts, terminal: { width }, arguments: { draws } } = context;
  const evaluated = await evaluatedCohort(context);
  return {
    text: () => cohortText(evaluated, draws !== undefined, { language, texts, width }),
    json: () => cohortJson(evaluated, language),
    exitCode: 0,
  };
}
