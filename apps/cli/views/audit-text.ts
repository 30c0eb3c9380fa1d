import type { AuditResult, Finding, Language } from '@samnytta/model';
import { bold, dim, styled } from '../terminal/style.ts';
import { paragraph } from '../terminal/wrap.ts';
import type { Texts } from '../texts/sv.ts';

/** Contradictions before slips, otherwise in the report's order. */
function graveFirst(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((one, other) => Number(other.severity === 'contradiction') - Number(one.severity === 'contradiction'));
}

/** What a finding says, and from where its explanations begin on a line of their own. */
function statementOf({ text, explanations }: Finding, language: Language): readonly [string, string] {
  const whole = text[language];
  const first = explanations[0]?.text[language];
  const at = first === undefined ? -1 : whole.indexOf(first);
  return at <= 0 ? [whole, ''] : [whole.slice(0, at).trim(), whole.slice(at)];
}

function placesOf({ figures }: Finding): string {
  return [...new Set(figures.flatMap(({ place }) => (place === undefined ? [] : [place])))].join(' · ');
}

function differing(finding: Finding, number: number, language: Language, texts: Texts, width: number): string {
  const [statement, explanation] = statementOf(finding, language);
  const severity = texts.audit.severity[finding.severity];
  const lead = `  ${String(number).padStart(2)}. `;
  const indent = ' '.repeat(lead.length);
  const places = placesOf(finding);
  const colour = finding.severity === 'contradiction' ? 'bad' : 'warning';
  return [
    paragraph(`${styled(colour, severity)}: ${statement}`, width, lead),
    ...(explanation === '' ? [] : [paragraph(explanation, width, `${indent}  `)]),
    ...(places === '' ? [] : [dim(paragraph(`${texts.audit.place}: ${places}`, width, indent))]),
  ].join('\n');
}

function listed(heading: string, findings: readonly Finding[], language: Language, width: number): string {
  return [
    bold(`${heading} (${String(findings.length)})`),
    ...findings.map(({ text }) => paragraph(text[language], width, '  • ')),
  ].join('\n');
}

function partText(findings: readonly Finding[], language: Language, texts: Texts, width: number): readonly string[] {
  const { audit: words } = texts;
  const of = (kind: Finding['kind']): readonly Finding[] => findings.filter((one) => one.kind === kind);
  const differs = graveFirst(of('differs'));
  const groups = [
    [words.agrees, of('agrees')],
    [words.cannotCheck, of('cannot-check')],
    [words.derived, of('derived')],
  ] as const;
  return [
    ...(differs.length === 0
      ? []
      : [[styled('bad', `${words.contradictions} (${String(differs.length)})`), ...differs.map((one, index) => differing(one, index + 1, language, texts, width))].join('\n')]),
    ...groups.filter(([, some]) => some.length > 0).map(([heading, some]) => listed(heading, some, language, width)),
  ];
}

/** An audit for people: contradictions with what explains them first, then what agrees, then derived figures. */
export function auditText({ report, findings, summary }: AuditResult, language: Language, texts: Texts, width: number): string {
  const parts = [...new Set(findings.map(({ part }) => part))];
  const inOrder = parts.flatMap((part) => {
    const heading = parts.length > 1 || part !== report.title ? [`${bold(part)}\n${bold('═'.repeat(Math.min(width, [...part].length)))}`] : [];
    return [...heading, ...partText(findings.filter((one) => one.part === part), language, texts, width)];
  });
  const verdict = summary.differs === 0 ? styled('good', texts.audit.none) : '';
  return [
    [
      bold(report.title),
      paragraph(`${texts.label.source}: ${report.source}`, width),
      paragraph([summary.text[language], verdict].filter((part) => part !== '').join(' '), width),
      ...(report.note === undefined ? [] : [dim(paragraph(`${texts.label.note}: ${report.note.replaceAll(/\s+/gu, ' ').trim()}`, width))]),
    ].join('\n'),
    ...inOrder,
  ].join('\n\n');
}
