import { audit as auditReport, type AuditResult, CaseError, type Finding, readReportText } from '@samnytta/model';
import type { Command, Context } from '../command.ts';
import { readInput } from '../input/read-input.ts';
import { InputError, told } from '../told-problem.ts';
import { auditText } from '../views/audit-text.ts';

async function resultOf({ arguments: given, language, texts }: Context): Promise<AuditResult> {
  const [example] = texts.help.commands.audit.examples;
  const { name, text } = await readInput(given.operands.report ?? '-', example, language, texts);
  try {
    return auditReport(readReportText(text));
  } catch (error) {
    if (!(error instanceof CaseError)) throw error;
    throw new InputError(name, error.problems.map((problem) => told(problem, language)));
  }
}

function findingJson(finding: Finding, { language }: Context): object {
  const { kind, part, identity, name, figures, unit, printed, recomputed, difference, explanations, severity, text } = finding;
  return {
    kind,
    severity,
    part,
    identity,
    name: name[language],
    unit,
    figures: figures.map((figure) => ({ key: figure.key, label: figure.label[language], printed: figure.printed, place: figure.place ?? null })),
    printed: printed ?? null,
    recomputed: recomputed ?? null,
    difference: difference ?? null,
    explanations: explanations.map((one) => ({ kind: one.kind, text: one.text[language] })),
    text: text[language],
  };
}

/** `samnytta audit REPORT` */
export const audit: Command = async (context) => {
  const result = await resultOf(context);
  const { report, findings, summary } = result;
  const { text: _, ...counts } = summary;
  return {
    text: () => auditText(result, context.language, context.texts, context.terminal.width),
    json: () => ({
      language: context.language,
      title: report.title,
      source: report.source,
      summary: counts,
      agrees: summary.differs === 0,
      findings: findings.map((finding) => findingJson(finding, context)),
    }),
    exitCode: summary.differs === 0 ? 0 : 1,
  };
};
