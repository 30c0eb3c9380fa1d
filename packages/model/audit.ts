/*
 * The public face of `@samnytta/model/audit`: recomputing a published report from its own figures.
 */
export { audit, type AuditResult, type AuditSummary } from './audit/audit.ts';
export type { DerivedFigure, Finding, FindingFigure, FindingKind, Severity } from './audit/finding.ts';
export type { PrintedValue } from './audit/printed-value.ts';
export { readReportText } from './audit/read-report.ts';
export { parseReport, type Report, type ReportFigure, type ReportPart, reportSchema } from './audit/report.ts';
