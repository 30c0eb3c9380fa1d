import { parseCaseText } from '../case/parse-text.ts';
import { CaseError } from '../case/problem.ts';
import { problemsOfIssues } from '../case/problems-of-issues.ts';
import { type Report, reportSchema } from './report.ts';
import { reportFileForm } from './report-file-form.ts';

/**
 * Reads a report from YAML or JSON text.
 * @throws CaseError with every fault, by place
 *
 * @example
 * ```ts
 * import { audit, readReportText } from '@samnytta/model/audit';
 *
 * const report = readReportText(`
 *   title: Lund 2015
 *   source: Payoff, 2015
 *   figures:
 *     - { figure: income, value: 459 kSEK }
 *     - { figure: income, years: 5, value: 2.3 MSEK }
 * `);
 * console.log(audit(report).summary.text.en);
 * ```
 */
export function readReportText(text: string): Report {
  const data = parseCaseText(text);
  const result = reportSchema.safeParse(data);
  if (!result.success) throw new CaseError(problemsOfIssues(result.error.issues, data, reportFileForm));
  return result.data;
}
