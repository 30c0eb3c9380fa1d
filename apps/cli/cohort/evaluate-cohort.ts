import { cohortReport } from '@samnytta/report/cohort';
import type { Context, Outcome } from '../command.ts';
import { evaluatedTable } from './evaluated-table.ts';

/** `samnytta evaluate TABLE` */
export async function evaluateCohort(context: Context): Promise<Outcome> {
  return { report: cohortReport(await evaluatedTable(context)), exitCode: 0 };
}
