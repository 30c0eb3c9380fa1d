import {
  evidenceDesigns,
  evidenceMarks,
  evidenceParameters,
  type EvidenceRow,
  evidenceWork,
  inBoth,
  type Text,
} from '@samnytta/model';
import { mixedQuantities, report, row, section, sentence, table, texts } from '../document/blocks.ts';
import { difference, notGiven, quantity, range, sameWords, words } from '../document/cells.ts';
import type { Cell, Quantity } from '../document/cell-schema.ts';
import type { Column, Report, Row } from '../document/schema.ts';
import { evidence } from './texts.ts';

/** What is said of a row of the evidence, beside its population and outcome. */
export const evidenceColumns: readonly Column[] = [
  texts('parameter', evidence.parameter),
  mixedQuantities('value', evidence.value),
  mixedQuantities('interval', evidence.interval),
  mixedQuantities('horizon', evidence.horizon),
  texts('work', evidence.work),
  texts('design', evidence.design),
  texts('mark', evidence.mark),
  texts('source', evidence.source),
  texts('note', evidence.note),
  texts('id', evidence.id),
];

function quantityOf(value: number, unit: EvidenceRow['unit']): Quantity {
  switch (unit) {
    case 'share':
      return quantity(value, 'share', { step: 0.001 });
    case 'points':
      return difference(value / 100, 'share', { step: 0.001, isSigned: true });
    case 'ratio':
      return quantity(value, 'factor');
    case 'days':
    case 'years':
      return quantity(value, unit);
    case 'EUR':
    case undefined:
      return quantity(value, 'quantity');
  }
}

function intervalOf({ low, high, unit }: EvidenceRow): Cell | undefined {
  if (low === undefined && high === undefined) return undefined;
  const end = (value: number | undefined) => (value === undefined ? notGiven(evidence.noEnd) : quantityOf(value, unit));
  return range(end(low), end(high));
}

/** A row of the evidence: the group and the outcome, with what was found and where. */
export function evidenceEntry(one: EvidenceRow): Row {
  const { id, population, outcome, months, design, isDerived, value, unit, note } = one;
  const name =
    one.mark === 'proposed' ? population : inBoth((language) => `${population[language]}: ${outcome[language]}`);
  const source: Text =
    one.mark === 'published'
      ? { sv: `${one.source}, ${String(one.year)}`, en: `${one.source}, ${String(one.year)}` }
      : evidence.restsOn(one.restsOn);
  return row(id, name, {
    parameter: words(evidenceParameters[one.parameter]),
    value: value === undefined ? notGiven(evidence.directionOnly) : quantityOf(value, unit),
    interval: intervalOf(one),
    horizon: months === undefined ? undefined : quantity(months, 'months'),
    work: words(evidenceWork[one.work]),
    design: words(
      isDerived === true
        ? inBoth((language) => `${evidenceDesigns[design][language]}, ${evidence.derived[language]}`)
        : evidenceDesigns[design],
    ),
    mark: words(evidenceMarks[one.mark]),
    source: words(source),
    note: note === undefined ? undefined : words(note),
    id: sameWords(id),
  });
}

/** Rows of the evidence, our proposals first. */
export function evidenceReport(rows: readonly EvidenceRow[]): Report {
  const part = (mark: EvidenceRow['mark']) => {
    const own = rows.filter((one) => one.mark === mark);
    const caption = evidence.counts[mark](own.length);
    return own.length === 0
      ? undefined
      : section(`evidence-${mark}`, 'full', evidence.headings[mark], [
          table(`evidence-${mark}`, caption, {
            rowHeading: evidence.row,
            columns: evidenceColumns,
            rows: own.map(evidenceEntry),
          }),
        ]);
  };
  return report('catalogue', evidence.title, [
    section('evidence', 'full', undefined, [
      sentence('evidence-how', rows.length === 0 ? evidence.nothing : evidence.how, 'note'),
    ]),
    part('proposed'),
    part('published'),
  ]);
}
