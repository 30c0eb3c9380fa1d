import type { ToldPayback } from '@samnytta/model/uncertainty';
import { quantities, section, sentence, table } from '../document/blocks.ts';
import type { Section, Table } from '../document/schema.ts';
import { subjectOrder, subjectRow } from '../evaluation/subject-rows.ts';
import { labels as evaluationLabels } from '../evaluation/texts.ts';
import { paybackCell } from './cells.ts';
import { afterYears, labels } from './texts.ts';

function inOrder(paybacks: readonly ToldPayback[]): readonly ToldPayback[] {
  return subjectOrder.flatMap((subject) => paybacks.filter((one) => one.subject === subject));
}

function paybackTable(paybacks: readonly ToldPayback[]): Table {
  const columnOf = (years: number): string => `year-${String(years)}`;
  const [first] = paybacks;
  return table('payback-probability', labels.paybackCaption, {
    rowHeading: evaluationLabels.party,
    columns: (first?.years ?? []).map(({ years }) => quantities(columnOf(years), afterYears(years))),
    rows: paybacks.map(({ subject, years }) =>
      subjectRow(subject, Object.fromEntries(years.map((one) => [columnOf(one.years), paybackCell(one)]))),
    ),
  });
}

/** How likely each party that pays is to have its money back; undefined where none pays. */
export function paybackSection(paybacks: readonly ToldPayback[]): Section | undefined {
  if (paybacks.length === 0) return undefined;
  const all = inOrder(paybacks);
  const readings = all.map(({ subject, reading }) => sentence(`payback.${subject}`, reading, 'reading'));
  return section('payback-probability', 'full', labels.payback, [paybackTable(all), ...readings]);
}
