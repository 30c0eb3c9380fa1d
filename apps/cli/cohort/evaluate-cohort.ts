import type { Context, Outcome } from '../command.ts';
import { cohortJson } from '../views/cohort-json.ts';
import { cohortText } from '../views/cohort-text.ts';
import { evaluatedTable } from './evaluated-table.ts';

/** `samnytta evaluate TABLE` */
export async function evaluateCohort(context: Context): Promise<Outcome> {
  const { language, texts, terminal: { width } } = context;
  const table = await evaluatedTable(context);
  return {
    text: () => cohortText(table, { language, texts, width }),
    json: () => cohortJson(table, language),
    exitCode: 0,
  };
}
