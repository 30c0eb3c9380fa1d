import { figureOf, formatNumber, type Language, type Subject, subjectLabels } from '@samnytta/model';
import { type Interval, type IntervalLevel, paybackYears, type Probability, probabilityText, type ToldUncertainty } from '@samnytta/model/uncertainty';
import { bold, dim } from '../terminal/style.ts';
import { type Column, table } from '../terminal/table.ts';
import { paragraph } from '../terminal/wrap.ts';
import type { Texts } from '../texts/sv.ts';
import { actorTable, type Manner } from './actor-tables.ts';
import { inTable, type Unit } from './amounts.ts';
import { informationTable } from './information-table.ts';

/** Intervals that are shown. */
export const shownLevels = [0.9, 0.5] as const satisfies readonly IntervalLevel[];
const nothing = '–';

const million = 1_000_000;
const digits = 3;

/** Ends with three digits, in millions when one of them is that large: more than that is not known of an interval. */
function amounts(low: number, high: number, language: Language, texts: Texts): string {
  const isLarge = Math.max(Math.abs(low), Math.abs(high)) >= million;
  const decimals = Math.max(Math.abs(low), Math.abs(high)) >= 10 * million ? 1 : 2;
  const show = (value: number): string => (isLarge ? formatNumber(value / million, language, decimals, decimals) : formatNumber(Number(value.toPrecision(digits)), language));
  const [from, to] = [show(low), show(high)];
  return [from === to ? from : `${from} – ${to}`, ...(isLarge ? [texts.uncertainty.million] : [])].join(' ');
}

/** `from – to`, or one value when both ends are the same. */
export function intervalText(intervals: readonly Pick<Interval, 'level' | 'low' | 'high'>[] | undefined, level: IntervalLevel, unit: Unit, { language, texts }: Manner): string {
  const found = intervals?.find((one) => one.level === level);
  if (found === undefined || Number.isNaN(found.low)) return nothing;
  const isNever = (value: number): boolean => value === Infinity && unit === 'months';
  const show = (value: number): string => (isNever(value) ? texts.uncertainty.never : inTable(unit === 'share' ? Number(value.toPrecision(digits)) : value, unit, language, texts));
  const text = unit.startsWith('SEK') ? amounts(found.low, found.high, language, texts) : found.low === found.high ? show(found.low) : `${show(found.low)} – ${show(found.high)}`;
  return text.replaceAll(' ', '\u00a0');
}

function intervalColumns(first: string, value: string, language: Language, texts: Texts): readonly Column[] {
  const headings = shownLevels.map((level) => texts.uncertainty.interval(formatNumber(level * 100, language)));
  return [{ heading: first, align: 'left' }, ...[value, ...headings].map((heading): Column => ({ heading, align: 'right' }))];
}

/** A figure of each actor with its intervals. */
function perActor({ assessment, summaries }: ToldUncertainty, rule: string, manner: Manner): string {
  const { language, texts } = manner;
  const headings = [texts.parameters.value, ...shownLevels.map((level) => texts.uncertainty.interval(formatNumber(level * 100, language)))];
  const show = (value: number): string => formatNumber(value, language);
  return actorTable(
    assessment,
    headings,
    (subject) => {
      const id = `${rule}.${subject}`;
      const value = figureOf(assessment, id)?.value;
      return [value === undefined ? nothing : show(value), ...shownLevels.map((level) => intervalText(summaries.get(id)?.intervals, level, 'SEK', manner))];
    },
    manner,
  );
}

function ofSociety({ assessment, summaries }: ToldUncertainty, manner: Manner): string | undefined {
  const { language, texts, width } = manner;
  const rows = assessment.figures.flatMap(({ id, subject, label, unit, value }) => {
    const summary = summaries.get(id);
    if (subject !== 'society' || summary === undefined) return [];
    const show = (one: number): string => inTable(one, unit, language, texts);
    const stated = value === undefined ? (unit === 'months' ? texts.uncertainty.never : nothing) : show(value);
    return [{ cells: [label[language], stated, ...shownLevels.map((level) => intervalText(summary.intervals, level, unit, manner))] }];
  });
  return rows.length === 0 ? undefined : table(intervalColumns(texts.published.figure, texts.parameters.value, language, texts), rows, width);
}

/** As in a sentence, with a sign in place of the word. */
function shortProbability(one: Probability, language: Language): string {
  return probabilityText(one, language).replace(/ (?:procent|per cent)$/u, language === 'sv' ? '\u00a0%' : '%');
}

function paybackTable({ payback }: ToldUncertainty, { language, texts, width }: Manner): string {
  const name = (subject: Subject): string => (subject === 'society' ? texts.label.society : subjectLabels[subject][language]);
  const columns = [
    { heading: texts.label.actor, align: 'left' as const },
    ...paybackYears.map((years): Column => ({ heading: texts.uncertainty.afterYears(String(years)), align: 'right' })),
  ];
  const rows = payback.map(({ subject, years }) => ({
    cells: [name(subject), ...years.map((one) => (one.kind === 'probability' ? shortProbability(one, language) : nothing))],
  }));
  return table(columns, rows, width);
}

/** How sure an assessment is, for people. @param notes what else the intervals are of */
export function uncertaintyText(told: ToldUncertainty, manner: Manner, notes: readonly string[] = []): string {
  const { language, texts, width } = manner;
  const { uncertainty: words } = texts;
  const { assessment } = told;
  const hasValue = figureOf(assessment, 'net-present-value.society')?.value !== undefined;
  const hasProfit = assessment.figures.some(({ rule, value }) => rule === 'profitability-5' && value !== undefined);
  const net = hasValue ? { heading: words.netPosition, rule: 'net-present-value' } : hasProfit ? { heading: words.profitability, rule: 'profitability-5' } : undefined;
  const society = ofSociety(told, manner);
  const about = figureOf(assessment, told.figure);
  const information = told.information === undefined || about === undefined ? undefined : informationTable(told.information, about, manner);
  const readings = [...told.readings, ...told.payback.map(({ reading }) => reading)];
  return [
    [
      bold(words.heading(formatNumber(told.draws, language), String(told.seed))),
      dim(paragraph([words.explained(formatNumber(told.varying, language)), ...notes].join(' '), width, '  ')),
    ].join('\n'),
    [bold(words.perActor), perActor(told, 'income', manner)].join('\n'),
    ...(net === undefined ? [] : [[bold(net.heading), perActor(told, net.rule, manner)].join('\n')]),
    ...(society === undefined ? [] : [[bold(words.society), society].join('\n')]),
    ...(told.payback.length === 0 ? [] : [[bold(words.payback), paybackTable(told, manner)].join('\n')]),
    ...(information === undefined ? [] : [information]),
    [bold(words.reading), ...readings.map((reading) => paragraph(reading[language], width, '  • '))].join('\n'),
  ].join('\n\n');
}
