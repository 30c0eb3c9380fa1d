import { parseCaseText } from '../case/parse-text.ts';
import { CaseError } from '../case/problem.ts';
import { problemsOfIssues } from '../case/problems-of-issues.ts';
import { type Report, reportSchema } from './report.ts';
import { reportFileForm } from './report-file-form.ts';

/**
 * Reads a report from YAML or JSON text.
 * @throws CaseError with every fault, by place
 */
export function readReportText(text: string): Report {
  const data = parseCaseText(text);
  const result = reportSchema.safeParse(data);
  if (!result.success) throw new CaseError(problemsOfIssues(result.error.issues, data, reportFileForm));
  return result.data;
}
