import {
  type Assessment,
  type Figure,
  figureId,
  figureOf,
  type FigureRuleId,
  inBoth,
  subjectLabels,
  type Text,
} from '@samnytta/model';
import {
  type FigureInterval,
  type FigureIntervals,
  isOutside,
  type Summary,
  toldLevels,
} from '@samnytta/model/uncertainty';
import { mixedQuantities, quantities, row, section, sentence, table } from '../document/blocks.ts';
import { notGiven, quantity } from '../document/cells.ts';
import type { Cell } from '../document/cell-schema.ts';
import type { Column, Row, Section, Table } from '../document/schema.ts';
import { figureCell } from '../evaluation/figure-cell.ts';
import { subjectOrder, subjectRow } from '../evaluation/subject-rows.ts';
import { intervalOf, labels as evaluationLabels, notKnown } from '../evaluation/texts.ts';
import { joined, lowered } from '../evaluation/words.ts';
import { drawnCell, intervalCell } from '../show/interval-cell.ts';
import { within } from '../show/step-within.ts';
import { labels } from './texts.ts';

/** What the columns of intervals are. */
export const intervalNote = sentence('intervals', labels.intervalsExplained, 'note');

interface Known {
  readonly figure: Figure;
  readonly interval: FigureInterval;
}

function knownOf(figures: readonly Figure[], intervals: FigureIntervals): readonly Known[] {
  return figures.flatMap((figure): readonly Known[] => {
    const interval = intervals.get(figure.id);
    return interval === undefined || Number.isNaN(interval.low) || figure.isWiderEffect === true
      ? []
      : [{ figure, interval }];
  });
}

function cellsOf({ figure, interval }: Known): Readonly<Record<string, Cell>> {
  const { unit } = figure;
  return {
    value: within(figureCell(figure), interval),
    middle: drawnCell(interval.median, unit),
    'interval-90': intervalCell(interval, unit, toldLevels.interval),
    'interval-50': intervalCell(interval.half, unit, toldLevels.half),
  };
}

function columns(column: (id: string, heading: Text) => Column): readonly Column[] {
  return [
    column('value', labels.value),
    column('middle', labels.middle),
    column('interval-90', intervalOf(toldLevels.interval)),
    column('interval-50', intervalOf(toldLevels.half)),
  ];
}

function notes(known: readonly Known[]): readonly Text[] {
  return known.some(({ figure, interval }) => isOutside(figure.value, interval)) ? [labels.outside] : [];
}

/** A figure of each party with its intervals; undefined where no party's is known. */
export function partyIntervals(
  id: string,
  caption: Text,
  rule: FigureRuleId,
  assessment: Assessment,
  intervals: FigureIntervals,
): Table | undefined {
  const known = subjectOrder.flatMap((subject) => {
    const figure = figureOf(assessment, figureId(rule, subject));
    return figure === undefined ? [] : knownOf([figure], intervals);
  });
  if (known.length === 0) return undefined;
  const unknown = subjectOrder
    .filter((subject) => !known.some(({ figure }) => figure.subject === subject))
    .map((subject) => subjectLabels[subject]);
  return table(id, caption, {
    rowHeading: evaluationLabels.party,
    columns: columns(quantities),
    rows: known.map((one) => subjectRow(one.figure.subject, cellsOf(one))),
    notes: [...notes(known), ...(unknown.length === 0 ? [] : [notKnown(joined(unknown, ', '))])],
  });
}

function figureTable(id: string, caption: Text, known: readonly Known[], rows: readonly Row[]): Table | undefined {
  return rows.length === 0
    ? undefined
    : table(id, caption, {
        rowHeading: evaluationLabels.figure,
        columns: columns(mixedQuantities),
        rows,
        notes: notes(known),
      });
}

/** `Kommunen: lönsamhet, 5 år` */
function nameOf({ subject, label }: Figure): Text {
  const [who, what] = [subjectLabels[subject], lowered(label)];
  return inBoth((language) => `${who[language]}: ${what[language]}`);
}

/** Society's key figures with their intervals; undefined where none is known. */
export function societyIntervals({ figures }: Assessment, intervals: FigureIntervals): Table | undefined {
  const known = knownOf(
    figures.filter(({ subject }) => subject === 'society'),
    intervals,
  );
  return figureTable(
    'society-intervals',
    labels.society,
    known,
    known.map((one) => row(one.figure.id, one.figure.label, cellsOf(one))),
  );
}

/** Key figures of all parties with their intervals; undefined where none is known. */
export function intervalSection(assessment: Assessment, intervals: FigureIntervals): Section | undefined {
  const all = allIntervals(assessment, intervals);
  return all && section('figure-intervals', 'full', labels.allIntervals, [intervalNote, all]);
}

/** Mean, standard deviation and number of draws of all figures; a payback that some draw never comes to has no mean. */
export function drawStatistics({ figures }: Assessment, summaries: ReadonlyMap<string, Summary>): Table {
  const inOrder = subjectOrder.flatMap((subject) => figures.filter((figure) => figure.subject === subject));
  const rows = inOrder.flatMap((figure): readonly Row[] => {
    const summary = summaries.get(figure.id);
    if (summary === undefined) return [];
    const moment = (value: number | undefined): Cell =>
      value === undefined ? notGiven(labels.noMoments) : drawnCell(value, figure.unit);
    return [
      row(figure.id, nameOf(figure), {
        mean: moment(summary.mean),
        'standard-deviation': moment(summary.standardDeviation),
        applicable: quantity(summary.applicable, 'quantity'),
      }),
    ];
  });
  return table('draw-statistics', labels.statistics, {
    rowHeading: evaluationLabels.figure,
    columns: [
      mixedQuantities('mean', labels.mean),
      mixedQuantities('standard-deviation', labels.standardDeviation),
      quantities('applicable', labels.applicable),
    ],
    rows,
  });
}

/** What nothing happens to has nothing to tell. */
function isNothing({ figure: { value }, interval: { low, high } }: Known): boolean {
  return value === 0 && low === 0 && high === 0;
}

/** Key figures of all parties with their intervals; undefined where none is known. */
export function allIntervals({ figures }: Assessment, intervals: FigureIntervals): Table | undefined {
  const inOrder = subjectOrder.flatMap((subject) => figures.filter((figure) => figure.subject === subject));
  const known = knownOf(inOrder, intervals).filter((one) => !isNothing(one));
  return figureTable(
    'figure-intervals',
    labels.allIntervals,
    known,
    known.map((one) => row(one.figure.id, nameOf(one.figure), cellsOf(one))),
  );
}
