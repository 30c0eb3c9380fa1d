import type { Language, Text } from '../language/text.ts';
import { showInterval } from './display.ts';
import { auditFigures } from './figures.ts';
import { rankExplanations, type DerivedFigure, type Finding, type FindingKind } from './finding.ts';
import { reportParts, type Report } from './report.ts';
import { auditTables } from './tables.ts';

/** How many findings there are of each kind, and that in words. */
export type AuditSummary = { readonly [kind in FindingKind]: number } & { readonly text: Text };

/** What the audit of a report comes to. */
export type AuditResult = {
  readonly report: Report;
  readonly derived: readonly DerivedFigure[];
  /** In the order of the report's parts; derived figures are findings too. */
  readonly findings: readonly Finding[];
  readonly summary: AuditSummary;
};

/**
 * Recomputes what follows from what in a published report, and explains what does not agree.
 *
 * @example
 * ```ts
 * import { audit, parseReport } from '@samnytta/model/audit';
 *
 * const figures = [{ figure: 'income', value: '459 kSEK' }, { figure: 'income', years: 5, value: '2.3 MSEK' }];
 * const { findings } = audit(parseReport({ title: 'Lund 2015', source: 'Payoff, 2015', figures }));
 * console.log(findings.map(({ kind }) => kind));
 * ```
 */
export function audit(report: Report): AuditResult {
  const derived: DerivedFigure[] = [];
  const findings: Finding[] = [];
  for (const part of reportParts(report)) {
    const figures = auditFigures(part);
    derived.push(...figures.derived);
    findings.push(
      ...rankExplanations([...figures.findings, ...auditTables(part)]),
      ...figures.derived.map(derivedFinding),
    );
  }
  return { report, derived, findings, summary: summaryOf(findings) };
}

function derivedFinding({ part, key, label, unit, printed, value, derivation, narrowed }: DerivedFigure): Finding {
  const closer = (language: Language) => (narrowed === undefined ? '' : showInterval(narrowed, unit, language));
  return {
    kind: 'derived',
    part,
    identity: 'derived',
    name: { sv: 'Härlett tal', en: 'Derived figure' },
    figures: [{ key, label, printed }],
    unit,
    recomputed: value,
    explanations: [],
    severity: 'information',
    text:
      narrowed === undefined
        ? derivation
        : {
            sv: `${derivation.sv} Alla tal i rapporten tillsammans ger ${closer('sv')}.`,
            en: `${derivation.en} All figures of the report together give ${closer('en')}.`,
          },
  };
}

function summaryOf(findings: readonly Finding[]): AuditSummary {
  const count = (kind: FindingKind) => findings.filter((finding) => finding.kind === kind).length;
  const counts = {
    agrees: count('agrees'),
    differs: count('differs'),
    derived: count('derived'),
    'cannot-check': count('cannot-check'),
  };
  const [agrees, differs, derived, unchecked] = [
    counts.agrees,
    counts.differs,
    counts.derived,
    counts['cannot-check'],
  ].map(String);
  return {
    ...counts,
    text: {
      sv: `Stämmer: ${agrees ?? ''}. Stämmer inte: ${differs ?? ''}. Härledda tal: ${derived ?? ''}. Kan inte kontrolleras: ${unchecked ?? ''}.`,
      en: `Agree: ${agrees ?? ''}. Differ: ${differs ?? ''}. Derived figures: ${derived ?? ''}. Cannot be checked: ${unchecked ?? ''}.`,
    },
  };
}
