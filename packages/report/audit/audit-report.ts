import { inBoth } from '@samnytta/model';
import type { AuditResult, Finding } from '@samnytta/model/audit';
import { quantities, report, section, sentence, table, texts } from '../document/blocks.ts';
import type { Column, Report, Section, Sentence, Table } from '../document/schema.ts';
import { same, unfolded } from '../evaluation/words.ts';
import { findingRow } from './finding-row.ts';
import {
  bounds,
  derived,
  difference,
  figure,
  inReport,
  kinds,
  note,
  printed,
  recomputed,
  severity,
  source,
  unitNote,
  verdictOf,
} from './texts.ts';

type Kind = Finding['kind'];
const order: readonly Kind[] = ['differs', 'agrees', 'cannot-check', 'derived'];

const columns: Readonly<Record<Exclude<Kind, 'cannot-check'>, readonly Column[]>> = {
  differs: [
    texts('severity', severity),
    quantities('printed', printed),
    quantities('recomputed', recomputed),
    quantities('bounds', bounds),
    quantities('difference', difference),
  ],
  agrees: [quantities('printed', printed), quantities('recomputed', recomputed), quantities('bounds', bounds)],
  derived: [quantities('recomputed', derived), quantities('bounds', bounds)],
};

/** A finding with an id of its own: its rule and its number among those of the rule. */
interface Named {
  readonly id: string;
  readonly finding: Finding;
}

function named(findings: readonly Finding[]): readonly Named[] {
  return findings.map((finding, index) => ({
    id: `${finding.identity}-${String(findings.slice(0, index + 1).filter(({ identity }) => identity === finding.identity).length)}`,
    finding,
  }));
}

/** Contradictions before slips, otherwise in the report's order. */
function graveFirst(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (one, other) => Number(other.severity === 'contradiction') - Number(one.severity === 'contradiction'),
  );
}

/** What a finding says, with what may explain it and where it stands in the report. */
function reading({ id, finding: { kind, text, figures } }: Named): Sentence {
  const places = [...new Set(figures.flatMap(({ place }) => place ?? []))].join(' · ');
  const where = kind === 'differs' && places !== '' ? inReport(places) : undefined;
  return sentence(
    id,
    where === undefined ? text : inBoth((language) => `${text[language]} ${where[language]}`),
    'reading',
  );
}

function findingsTable(id: string, kind: Kind, findings: readonly Named[]): Table | undefined {
  if (kind === 'cannot-check') return undefined;
  const rows = findings.map(({ id: own, finding }) => findingRow(own, finding));
  const shown = columns[kind].filter((column) => rows.some(({ cells }) => cells[column.id] !== undefined));
  return table(id, kinds[kind], { rowHeading: figure, columns: shown, rows, notes: [unitNote] });
}

function kindSection(prefix: string, kind: Kind, findings: readonly Finding[]): Section | undefined {
  if (findings.length === 0) return undefined;
  const all = named(graveFirst(findings));
  const id = `${prefix}${kind}`;
  const heading = inBoth((language) => `${kinds[kind][language]} (${String(findings.length)})`);
  return section(id, kind === 'differs' ? 'summary' : 'full', heading, [
    findingsTable(id, kind, all),
    ...all.map(reading),
  ]);
}

function kindSections(prefix: string, findings: readonly Finding[]): readonly (Section | undefined)[] {
  return order.map((kind) =>
    kindSection(
      prefix,
      kind,
      findings.filter((one) => one.kind === kind),
    ),
  );
}

/** What agrees and what does not within a published report: contradictions with what explains them first. */
export function auditReport({ report: audited, findings, summary }: AuditResult): Report {
  const { title, source: from, note: remark } = audited;
  const parts = [...new Set(findings.map(({ part }) => part))];
  const isWhole = parts.length === 1 && parts[0] === title;
  return report('audit', same(title), [
    section('about', 'summary', undefined, [
      sentence(
        'source',
        inBoth((language) => `${source[language]}: ${from}`),
      ),
      sentence('summary', summary.text, 'lead'),
      sentence('verdict', verdictOf(summary), 'lead'),
      remark === undefined
        ? undefined
        : sentence(
            'note',
            inBoth((language) => `${note[language]}: ${unfolded(remark)}`),
            'note',
          ),
    ]),
    ...(isWhole
      ? kindSections('', findings)
      : parts.map((part, index) => {
          const id = `part-${String(index + 1)}`;
          return section(
            id,
            'full',
            same(part),
            [],
            kindSections(
              `${id}-`,
              findings.filter((one) => one.part === part),
            ),
          );
        })),
  ]);
}
