import {
  type Assessment,
  type FigureId,
  figureId,
  figureOf,
  participantChange,
  perOf,
  type ShownUnit,
  type Text,
} from '@samnytta/model';
import { isOutside } from '@samnytta/model/uncertainty';
import { section, sentence } from '../document/blocks.ts';
import { result } from '../document/cells.ts';
import type { KeyFigure, Section } from '../document/schema.ts';
import { intervalCell } from '../show/interval-cell.ts';
import { within } from '../show/step-within.ts';
import { adjustedFigure, adjustedSentence, naiveSentence } from './adjusted.ts';
import { intervalLevel, type Intervals, outsideNote } from './intervals.ts';
import { sentencesOf } from './sentences.ts';
import { joined } from './words.ts';

const heading: Text = { sv: 'I korthet', en: 'In short' };
const certain: Text = { sv: 'Beror inte på de osäkra underlagen', en: 'Does not depend on the uncertain inputs' };
const roundedAlike: Text = {
  sv: 'Samma hela månad i minst 90 procent av dragningarna',
  en: 'The same whole month in at least 90 per cent of the draws',
};
const headlines = {
  income: { sv: 'Samhället naivt, per år', en: 'Society naive, per year' },
  fiveYears: { sv: 'Samhället naivt, på fem år', en: 'Society naive, in five years' },
  disposable: {
    sv: 'Deltagarens disponibla inkomst naivt, per år',
    en: "The participant's disposable income naive, per year",
  },
  payback: { sv: 'Kostnaden är naivt återbetald på', en: 'The cost is naively paid back in' },
  degree: { sv: 'Andel av potentialen som nås, naivt', en: 'Share of the potential that is reached, naive' },
} satisfies Readonly<Record<string, Text>>;

/** Whether society's payback is the same only since it is told in whole months: what it is worked out from varies. */
function isRoundedAlike(unit: ShownUnit, intervals: Intervals | undefined): boolean {
  const parts = (['income', 'cost'] as const).map((rule) => intervals?.get(figureId(rule, 'society')));
  return unit === 'months' && parts.some((part) => part !== undefined && part.low !== part.high);
}

/** A headline; a value beside an interval has no more digits than the interval lets it. */
function headline(
  figure: string,
  label: Text,
  value: number | undefined,
  unit: ShownUnit,
  intervals: Intervals | undefined,
): readonly KeyFigure[] {
  if (value === undefined || !Number.isFinite(value)) return [];
  const interval = intervals?.get(figure);
  const isSigned = perOf(unit) !== undefined;
  const exact = result(value, unit, { figure, isSigned });
  if (interval === undefined) return [{ kind: 'key-figure', id: figure, label, value: exact }];
  const { low, high } = interval;
  if (low === high)
    return [
      {
        kind: 'key-figure',
        id: figure,
        label,
        value: exact,
        note: isRoundedAlike(unit, intervals) ? roundedAlike : certain,
      },
    ];
  const beside = {
    interval: intervalCell(interval, unit, intervalLevel),
    ...(isOutside(value, interval) && { note: outsideNote }),
  };
  return [{ kind: 'key-figure', id: figure, label, value: within(exact, interval), ...beside }];
}

function headlinesOf(assessment: Assessment, intervals: Intervals | undefined): readonly KeyFigure[] {
  const { typeCase } = assessment;
  const of = (figure: FigureId, label: Text): readonly KeyFigure[] => {
    const found = figureOf(assessment, figure);
    return headline(figure, label, found?.value, found?.unit ?? 'SEK', intervals);
  };
  return [
    ...of('income.society', headlines.income),
    ...of('income-5.society', headlines.fiveYears),
    ...(typeCase === undefined
      ? []
      : headline(
          'disposable-income',
          headlines.disposable,
          participantChange(typeCase).disposableIncome.change,
          'SEK/year',
          intervals,
        )),
    ...of('payback.society', headlines.payback),
    ...of('degree-of-effect.society', headlines.degree),
  ];
}

/** Society's adjusted result as the first headline. */
function adjustedHeadline(
  { id, rule, value, unit }: NonNullable<ReturnType<typeof adjustedFigure>>,
  years: number,
  intervals: Intervals | undefined,
): readonly KeyFigure[] {
  const said = String(years);
  const label: Text =
    rule === 'net-present-value'
      ? {
          sv: `Samhället justerat, nettonuvärde på ${said} år`,
          en: `Society adjusted, net present value in ${said} years`,
        }
      : { sv: `Samhället justerat, nuvärde på ${said} år`, en: `Society adjusted, present value in ${said} years` };
  return headline(id, label, value, unit, intervals);
}

/**
 * The result in sentences, and the figures that people ask for first: what is left when what nobody credits an
 * intervention with has been taken off, and beside it the naive result that reports usually print.
 * @param isCompared whether a section of its own tells what would have happened anyway, by a comparison group
 */
export function summarySection(assessment: Assessment, intervals?: Intervals, isCompared = false): Section {
  const [answer, ...more] = sentencesOf(assessment, intervals);
  const adjusted = isCompared ? undefined : adjustedFigure(assessment);
  return section('summary', 'summary', heading, [
    adjusted && sentence('adjusted', adjustedSentence(assessment, adjusted, intervals), 'lead'),
    answer && (adjusted === undefined ? sentence('answer', answer, 'lead') : sentence('answer', naiveSentence(answer))),
    more.length === 0 ? undefined : sentence('who-and-when', joined(more)),
    ...(adjusted === undefined ? [] : adjustedHeadline(adjusted, assessment.basis.appraisal.horizon.value, intervals)),
    ...headlinesOf(assessment, intervals),
  ]);
}
