import { CaseError } from '@samnytta/model';
import { audit as auditOf, type AuditResult, readReportText } from '@samnytta/model/audit';
import { auditReport } from '@samnytta/report/audit/audit-report.ts';
import type { Command, Context } from '../command.ts';
import { readInput } from '../input/read-input.ts';
import { InputError, told } from '../told-problem.ts';

async function resultOf({ arguments: given, language, texts }: Context): Promise<AuditResult> {
  const [example] = texts.help.commands.audit.examples;
  const { name, text } = await readInput(given.operands.report ?? '-', example, language, texts);
  try {
    return auditOf(readReportText(text));
  } catch (error) {
    if (!(error instanceof CaseError)) throw error;
    throw new InputError(
      name,
      error.problems.map((problem) => told(problem, language)),
    );
  }
}

/** `samnytta audit REPORT` */
export const audit: Command = async (context) => {
  const result = await resultOf(context);
  return { report: auditReport(result), exitCode: result.summary.differs === 0 ? 0 : 1 };
};
