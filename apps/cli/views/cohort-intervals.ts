import { type Assessment, type Figure, figureOf, formatNumber, type Subject, type Text } from '@samnytta/model';
import type { BoundedFigure, CohortComparison, EvaluatedCohort } from '@samnytta/model/cohort-uncertainty';
import { intervalsOf, type ToldUncertainty, toldLevels } from '@samnytta/model/uncertainty';
import { cellText, type Interval, intervalCell } from '@samnytta/report';
import { bold, dim } from '../terminal/style.ts';
import { type Column, type Row, table } from '../terminal/table.ts';
import { paragraph } from '../terminal/wrap.ts';
import { type Manner, nothing, order, subjectLabel } from './actor-tables.ts';

/** Key figures of society that intervals are shown for here; programs get all. */
const shownRules = ['profitability-5', 'payback', 'degree-of-effect', 'net-present-value', 'benefit-cost-ratio'];
const level = toldLevels.interval;

type Unit = Figure['unit'];

/** `from – to`, or one value when both ends are the same. */
function intervalText(found: Interval | undefined, unit: Unit, { language }: Manner): string {
  return found === undefined || Number.isNaN(found.low) ? nothing : cellText(intervalCell(found, unit, level), language, 'bare');
}

/** Rows for the yearly income of each subject that has figures, then for key figures of society. */
function rowsOf(assessment: Assessment, cells: (id: string, unit: Unit) => readonly string[], manner: Manner): { readonly incomes: readonly Row[]; readonly figures: readonly Row[] } {
  const has = (subject: Subject): boolean => figureOf(assessment, `income.${subject}`) !== undefined;
  return {
    incomes: order.filter(has).map((subject) => ({
      cells: [subjectLabel(subject, manner), ...cells(`income.${subject}`, 'SEK')],
      rule: subject === 'state' || subject === 'society',
      emphasis: subject === 'society',
    })),
    figures: shownRules.flatMap((rule): readonly Row[] => {
      const figure = figureOf(assessment, `${rule}.society`);
      return figure === undefined ? [] : [{ cells: [figure.label[manner.language], ...cells(figure.id, figure.unit)] }];
    }),
  };
}

function tables(rows: ReturnType<typeof rowsOf>, headings: readonly string[], { texts, width }: Manner): string {
  const columns = (first: string): readonly Column[] => [{ heading: first, align: 'left' }, ...headings.map((heading): Column => ({ heading, align: 'right' }))];
  return [
    table(columns(texts.sideBySide.perYear), rows.incomes, width),
    ...(rows.figures.length === 0 ? [] : [table(columns(texts.sideBySide.ofSociety), rows.figures, width)]),
  ].join('\n\n');
}

/** What the intervals, the years, the tornado and knowing more say. */
function readingsOf({ readings, fan, drives, information }: ToldUncertainty): readonly Text[] {
  return [...readings.values(), ...[fan, drives, information].flatMap((part) => part?.reading ?? [])];
}

/** Intervals of naive and adjusted figures beside each other; empty without draws. */
export function sideBySideIntervals({ uncertainty }: CohortComparison, manner: Manner): readonly string[] {
  if (uncertainty === undefined) return [];
  const { texts: { sideBySide: words }, language, width } = manner;
  const { naive, adjusted } = uncertainty;
  const sides = [naive, adjusted].map(({ told }) => intervalsOf(told.summaries));
  const rows = rowsOf(adjusted.told.assessment, (id, unit) => sides.map((intervals) => intervalText(intervals.get(id), unit, manner)), manner);
  const percent = formatNumber(level * 100, language);
  const note = adjusted.isResampled ? words.bothResampled : words.notResampled;
  const readings = readingsOf(adjusted.told).map((reading) => paragraph(reading[language], width, '  • '));
  return [
    [bold(words.intervals(percent)), dim(paragraph(note, width, '  ')), tables(rows, [words.naive, words.adjusted], manner)].join('\n'),
    [bold(words.reading), ...readings].join('\n'),
  ];
}

/** Key figures from the worst case's lower end to the best case's upper; empty unless missing values are bounded and draws were made. */
export function boundsText({ bounds, uncertainty }: EvaluatedCohort, manner: Manner): readonly string[] {
  const [worst] = uncertainty;
  if (worst === undefined || bounds.length === 0) return [];
  const { texts: { cohort: words, uncertainty: { interval } }, language, width } = manner;
  const found = new Map(bounds.map((one): [string, BoundedFigure] => [one.id, one]));
  const rows = rowsOf(
    worst.told.assessment,
    (id, unit) => {
      const one = found.get(id);
      const [low, high] = one?.values ?? [Number.NaN, Number.NaN];
      return [intervalText({ low, high }, unit, manner), intervalText(one?.intervals.find((interval) => interval.level === level), unit, manner)];
    },
    manner,
  );
  const headings = [words.worstToBest, `${words.withDraws} ${interval(formatNumber(level * 100, language))}`];
  const notes = [words.boundsNote, worst.isResampled ? words.resampled : words.notResampled].join(' ');
  return [[bold(words.bounds(formatNumber(worst.told.draws, language), String(worst.told.seed))), dim(paragraph(notes, width, '  ')), tables(rows, headings, manner)].join('\n')];
}
