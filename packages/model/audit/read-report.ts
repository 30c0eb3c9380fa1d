import { parseCaseText } from '../case/parse-text.ts';
import { CaseError } from '../case/problem.ts';
import { parseReport, type Report } from './report.ts';
import { reportProblems } from './report-problems.ts';

/**
 * Reads a report from YAML or JSON text.
 * @throws CaseError with every fault, by place
 */
export function readReportText(text: string): Report {
  const data = parseCaseText(text);
  try {
    return parseReport(data);
  } catch (error) {
    const problems = reportProblems(error, data);
    throw problems === undefined ? error : new CaseError(problems);
  }
}
