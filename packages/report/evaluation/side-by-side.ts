import {
  type AdjustedIncome,
  type Figure,
  figureId,
  figureOf,
  type FigureRuleId,
  inBoth,
  type SideBySide,
  type Text,
} from '@samnytta/model';
import { isOutside } from '@samnytta/model/uncertainty';
import { appendix, quantities, row, section, sentence, table } from '../document/blocks.ts';
import { money, notGiven, quantity, result } from '../document/cells.ts';
import type { Cell } from '../document/cell-schema.ts';
import type { Column, Row, Section, Table } from '../document/schema.ts';
import { intervalCell } from '../show/interval-cell.ts';
import { within } from '../show/step-within.ts';
import { figureMatrix } from './all-figures.ts';
import { figureCell } from './figure-cell.ts';
import { intervalLevel, type Intervals, outsideNote } from './intervals.ts';
import { answerOf, explanationOf, sideLabels } from './side-by-side-texts.ts';
import { subjectOrder, subjectRow } from './subject-rows.ts';
import { intervalOf, labels } from './texts.ts';

/** Key figures of society that are told of both sides. */
const shownRules: readonly FigureRuleId[] = [
  'income',
  'income-5',
  'profitability-1',
  'profitability-3',
  'profitability-5',
  'payback',
  'net-present-value',
  'benefit-cost-ratio',
];
/** Level of the intervals of a comparison group. */
const comparisonLevel = 0.95;

/** Intervals of drawn values of the two sides, where there are draws. */
export interface SideIntervals {
  readonly naive: Intervals;
  readonly adjusted: Intervals;
  /** Whether the choice of people in a comparison group is in them. */
  readonly isResampled: boolean;
}

function inOrder<T extends { readonly subject: Figure['subject'] }>(all: readonly T[]): readonly T[] {
  return subjectOrder.flatMap((subject) => all.filter((one) => one.subject === subject));
}

/** Whether the interval of the choice of people is the one that is told of adjusted incomes: a figure has one, and what is drawn without people says less. */
function tellsOfPeople({ incomes }: SideBySide, intervals: SideIntervals | undefined): boolean {
  return intervals?.isResampled !== true && incomes.some(({ error }) => error !== undefined);
}

function errorCells({ error }: AdjustedIncome, hasInterval: boolean): Readonly<Record<string, Cell>> {
  const interval =
    error === undefined ? notGiven(sideLabels.noError) : intervalCell(error, 'SEK/year', comparisonLevel);
  return {
    'standard-error': error === undefined ? notGiven(sideLabels.noError) : money(error.standardError, 'SEK/year'),
    ...(hasInterval && { interval }),
  };
}

/** The drawn intervals of an income. @param ofPeople the adjusted one has that of the choice of people */
function incomeIntervals(
  figure: Figure | undefined,
  intervals: SideIntervals | undefined,
  ofPeople: boolean,
): Readonly<Record<string, Cell | undefined>> {
  const { 'naive-interval': naive, 'adjusted-interval': adjusted } = drawnCells(figure, intervals, ofPeople);
  return { 'naive-interval': naive, 'adjusted-interval': ofPeople ? undefined : adjusted };
}

function incomeTable(sides: SideBySide, intervals: SideIntervals | undefined): Table {
  const { incomes, naive } = sides;
  const hasErrors = incomes.some(({ error }) => error !== undefined);
  const [isDrawn, ofPeople] = [intervals !== undefined, tellsOfPeople(sides, intervals)];
  const rows = inOrder(incomes).map((income) =>
    subjectRow(income.subject, {
      naive: money(income.naive, 'SEK/year', { isSigned: true }),
      adjusted: money(income.adjusted, 'SEK/year', { isSigned: true }),
      ...(hasErrors && errorCells(income, ofPeople)),
      ...(isDrawn && incomeIntervals(figureOf(naive, figureId('income', income.subject)), intervals, ofPeople)),
    }),
  );
  const columns = [
    quantities('naive', sideLabels.naive),
    quantities('adjusted', sideLabels.adjusted),
    ...(hasErrors ? [quantities('standard-error', sideLabels.standardError)] : []),
    ...(ofPeople ? [quantities('interval', intervalOf(comparisonLevel))] : []),
    ...(!isDrawn ? [] : [quantities('naive-interval', sideLabels.naiveInterval)]),
    ...(!isDrawn || ofPeople ? [] : [quantities('adjusted-interval', sideLabels.adjustedInterval)]),
  ];
  const notes = [
    ...(hasErrors ? [ofPeople ? sideLabels.errorNote : sideLabels.errorAlone] : []),
    ...(isDrawn ? [sideLabels.intervalNote] : []),
  ];
  return table('side-by-side-incomes', sideLabels.incomes, { rowHeading: labels.party, columns, rows, notes });
}

function drawnInterval(intervals: Intervals | undefined, { id, unit, notApplicable }: Figure): Cell | undefined {
  if (intervals === undefined) return undefined;
  const found = intervals.get(id);
  return found === undefined
    ? notGiven(notApplicable?.reason ?? labels.noValue)
    : intervalCell(found, unit, intervalLevel);
}

/** Where a figure lies on both sides, when draws have been made. @param ofPeople the adjusted income has the interval of the choice of people */
function drawnCells(
  figure: Figure | undefined,
  intervals: SideIntervals | undefined,
  ofPeople: boolean,
): Readonly<Record<string, Cell | undefined>> {
  if (figure === undefined || intervals === undefined) return {};
  const adjusted =
    ofPeople && figure.rule === 'income'
      ? notGiven(sideLabels.besideIncomes)
      : drawnInterval(intervals.adjusted, figure);
  return { 'naive-interval': drawnInterval(intervals.naive, figure), 'adjusted-interval': adjusted };
}

/** Key figures of society on both sides; undefined when none has a value. */
function figureTable(sides: SideBySide, intervals: SideIntervals | undefined): Table | undefined {
  const { naive, adjusted } = sides;
  const ofPeople = tellsOfPeople(sides, intervals);
  const rows = shownRules.flatMap((rule): readonly Row[] => {
    const [one, other] = [naive, adjusted].map(({ ofSociety }) =>
      figureOf({ figures: ofSociety }, figureId(rule, 'society')),
    );
    if (one === undefined || (one.value === undefined && other?.value === undefined)) return [];
    return [
      row(one.id, one.label, {
        naive: within(figureCell(one), intervals?.naive.get(one.id)),
        adjusted: within(figureCell(other), intervals?.adjusted.get(one.id)),
        ...drawnCells(one, intervals, ofPeople),
      }),
    ];
  });
  if (rows.length === 0) return undefined;
  const drawn = (id: string, heading: Text): readonly Column[] =>
    intervals === undefined ? [] : [quantities(id, heading)];
  const columns = [
    quantities('naive', sideLabels.naive),
    ...drawn('naive-interval', sideLabels.naiveInterval),
    quantities('adjusted', sideLabels.adjusted),
    ...drawn('adjusted-interval', sideLabels.adjustedInterval),
  ];
  const hasOutside = [naive, adjusted].some(({ ofSociety }, side) => {
    const drawn = side === 0 ? intervals?.naive : intervals?.adjusted;
    return ofSociety.some(({ id, value, rule }) => shownRules.includes(rule) && isOutside(value, drawn?.get(id)));
  });
  const notes = intervals === undefined ? [] : [sideLabels.intervalNote, ...(hasOutside ? [outsideNote] : [])];
  return table('side-by-side-figures', sideLabels.figures, { rowHeading: labels.figure, columns, rows, notes });
}

function knownCell(figure: Figure): Cell | undefined {
  return figure.value === undefined ? undefined : figureCell(figure);
}

/** Every key figure of every party on both sides, where it can be given. */
function allFigures({ naive, adjusted }: SideBySide): Section {
  const matrixOf = (id: string, name: Text, figures: readonly Figure[]): Table =>
    figureMatrix(
      id,
      inBoth((language) => `${sideLabels.all[language]}: ${name[language].toLowerCase()}`),
      figures,
      knownCell,
    );
  return appendix('side-by-side-all', sideLabels.all, () => [
    matrixOf('naive-figures', sideLabels.naive, naive.figures),
    matrixOf('adjusted-figures', sideLabels.adjusted, adjusted.figures),
  ]);
}

/** What share of each change would have come anyway, and how its error was worked out. */
function shares({ incomes }: SideBySide): Section {
  const rows = inOrder(incomes).map(({ subject, share, error }) =>
    subjectRow(subject, {
      share: share === undefined ? notGiven(sideLabels.noChange) : result(share, 'share'),
      ...(error !== undefined && {
        degrees: Number.isFinite(error.degrees) ? quantity(error.degrees, 'quantity') : notGiven(sideLabels.noSpread),
      }),
    }),
  );
  const hasDegrees = incomes.some(({ error }) => error !== undefined);
  const columns = [
    quantities('share', sideLabels.share),
    ...(hasDegrees ? [quantities('degrees', sideLabels.degrees)] : []),
  ];
  return appendix('side-by-side-shares', sideLabels.shares, () => [
    table('side-by-side-shares', sideLabels.shares, { rowHeading: labels.party, columns, rows }),
  ]);
}

/**
 * All change credited to the intervention beside what is left without what would have happened anyway. Without a
 * counterfactual there is nothing to set beside it, and only that is told.
 * @param more what else is told of the two sides
 */
export function sideBySideSection(
  sides: SideBySide,
  intervals?: SideIntervals,
  more: readonly (Section | undefined)[] = [],
): Section {
  const { counterfactual } = sides;
  const explained = explanationOf(
    counterfactual,
    figureOf({ figures: sides.naive.ofSociety }, 'break-even-deadweight.society')?.value,
  ).map((text, index) => sentence(index === 0 ? 'counterfactual' : 'most-anyway', text));
  if (counterfactual.kind === 'none') return section('side-by-side', 'full', sideLabels.heading, explained);
  const figures = figureTable(sides, intervals);
  const society = sides.incomes.find(({ subject }) => subject === 'society');
  const answer =
    counterfactual.kind === 'comparison' && society !== undefined
      ? sentence('answer', answerOf(society), 'lead')
      : undefined;
  return section(
    'side-by-side',
    'full',
    sideLabels.heading,
    [answer, ...explained],
    [
      section('side-by-side-incomes', 'full', sideLabels.incomes, [incomeTable(sides, intervals)]),
      figures && section('side-by-side-figures', 'full', sideLabels.figures, [figures]),
      ...more,
      shares(sides),
      allFigures(sides),
    ],
  );
}
