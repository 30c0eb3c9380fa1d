import { actorLabels, formatNumber, type Subject, subjectLabels, type Text } from '@samnytta/model';
import type { SideBySide } from '@samnytta/model/appraisal';
import type { CohortResult, CohortVariant, ToldNote } from '@samnytta/model/cohort';
import type { EvaluatedCohort } from '@samnytta/model/cohort-uncertainty';
import type { Section } from '@samnytta/report';
import { uncertaintySection } from '@samnytta/report/uncertainty';
import { assessmentSection, assumptionSection, caseSection, changesSection, overrideSection, warningSection } from '@samnytta/report/evaluation';
import type { EvaluatedTable } from '../cohort/evaluated-table.ts';
import { sectionText } from '../report/report-text.ts';
import { bold, dim, styled } from '../terminal/style.ts';
import { type Column, table } from '../terminal/table.ts';
import { paragraph } from '../terminal/wrap.ts';
import { sideBySideInEnglish } from '../texts/side-by-side-en.ts';
import { sideBySideInSwedish } from '../texts/side-by-side-sv.ts';
import { cohortInEnglish } from '../texts/uncertainty-en.ts';
import { cohortInSwedish } from '../texts/uncertainty-sv.ts';
import type { Manner } from './actor-tables.ts';
import { boundsText, sideBySideIntervals } from './cohort-intervals.ts';
import { distributionText } from './distribution-text.ts';

/** A table that was read, of those who took part or of those they are compared with. */
interface ReadTable {
  readonly origin: EvaluatedTable['origin'];
  readonly result: CohortResult;
}

function originText({ origin, result }: ReadTable, { language, texts, width }: Manner): string {
  const { cohort: words } = texts;
  const delimiters: Readonly<Record<string, string>> = { '\t': words.tab };
  const file = origin.format === 'csv' ? words.csv(origin.encoding, delimiters[origin.delimiter] ?? origin.delimiter) : words.xlsx(origin.sheet);
  const others = origin.format === 'xlsx' && origin.otherSheets.length > 0 ? [words.otherSheets(origin.otherSheets.join(', '))] : [];
  return dim(paragraph([`${words.people(formatNumber(result.people, language))}; ${file}.`, ...others].join(' '), width));
}

function missingText({ result: { missing, annualised } }: ReadTable, { language, texts, width }: Manner): readonly string[] {
  const { cohort: words } = texts;
  const number = (value: number): string => formatNumber(value, language, 2);
  const instead = ({ least, most }: ToldNote): string =>
    least === undefined || most === undefined ? '' : least === most ? number(least) : `${number(least)}\u00a0–\u00a0${number(most)}`;
  const rows = missing.notes.map((note) => ({
    cells: [
      [note.columnLabel[language], ...(note.kind === '' ? [] : [note.kind]), ...(note.side === undefined ? [] : [words.side[note.side]])].join(', '),
      note.count === undefined ? words.few : formatNumber(note.count, language),
      instead(note),
    ],
  }));
  const columns: readonly Column[] = [
    { heading: words.column, align: 'left' },
    { heading: words.count, align: 'right' },
    { heading: words.instead, align: 'right' },
  ];
  const windows = annualised === undefined ? [] : [annualised.periods === undefined ? words.fewAnnualised : words.annualised(number(annualised.periods), number(annualised.shortest), number(annualised.longest))];
  return [
    ...(rows.length === 0 ? [] : [[styled('warning', `${words.missing}, ${words.handling[missing.handling]}`), table(columns, rows, width)].join('\n')]),
    ...windows.map((line) => styled('warning', paragraph(line, width))),
  ];
}

function scaledText({ scaledUp, scaledBounds, result }: EvaluatedCohort, { language, texts, width }: Manner): readonly string[] {
  const { cohort: words, uncertainty } = texts;
  const { participants, people } = result;
  if (participants === undefined) return [];
  const heading = bold(words.scaledUp(formatNumber(people, language), formatNumber(participants, language)));
  const note = (text: string): string => dim(paragraph(text, width, '  '));
  const show = (value: number): string => formatNumber(value, language);
  const range = (low: number, high: number): string => `${show(low)}\u00a0–\u00a0${show(high)}`;
  const label = (subject: Subject): string => (subject === 'society' ? texts.label.society : subjectLabels[subject][language]);
  const refusals = new Set(scaledUp.flatMap(({ income }) => (income.kind === 'refused' ? [income.text[language]] : [])));
  const isBounded = result.variants.length > 1;
  const rows = isBounded
    ? scaledBounds.map(({ subject, low, high }) => ({ cells: [label(subject), range(low, high)] }))
    : scaledUp.flatMap(({ subject, income }) => (income.kind === 'refused' ? [] : [{ cells: [label(subject), show(income.total), range(income.low, income.high)] }]));
  const columns: readonly Column[] = [
    { heading: texts.label.actor, align: 'left' },
    ...(isBounded ? [] : [{ heading: words.total, align: 'right' as const }]),
    { heading: isBounded ? `${words.withPeople} ${uncertainty.interval('90')}` : uncertainty.interval('90'), align: 'right' },
  ];
  const notes = isBounded ? [words.scaledUpNote, words.boundsNote] : [words.scaledUpNote];
  return [[heading, ...(rows.length === 0 ? [] : [note(notes.join(' ')), table(columns, rows, width)]), ...[...refusals].map(note)].join('\n')];
}

function comparisonText(comparison: ReadTable, manner: Manner): string {
  return [[bold(manner.texts.sideBySide.group), originText(comparison, manner)].join('\n'), ...missingText(comparison, manner)].join('\n\n');
}

/** A section as the report tells it; nothing where there is none. */
function told(section: Section | undefined, { language, width }: Manner): string {
  return section === undefined ? '' : sectionText(section, 1, { language, width });
}

function variantText({ assessment, hiddenActors, distributions }: CohortVariant, sides: SideBySide | undefined, manner: Manner): string {
  const { language, texts, width } = manner;
  const hidden = hiddenActors.map((actor) => actorLabels[actor][language]);
  return [
    told(assessmentSection(assessment, { sides }), manner),
    ...(hidden.length === 0 ? [] : [dim(paragraph(texts.cohort.hidden(hidden.join(', ')), width, '  '))]),
    distributionText(distributions, manner),
  ].join('\n\n');
}

function samplingNote(isResampled: boolean): Text {
  const key = isResampled ? 'resampled' : 'notResampled';
  return { sv: cohortInSwedish[key], en: cohortInEnglish[key] };
}

const withoutComparison: Text = { sv: sideBySideInSwedish.withoutComparison, en: sideBySideInEnglish.withoutComparison };

/** A table of people for people: sums, distribution, what was missing, and how sure it is. */
export function cohortText({ evaluated, changes, origin, comparisonOrigin }: EvaluatedTable, manner: Manner): string {
  const { language } = manner;
  const { result, uncertainty, comparison } = evaluated;
  // What is overridden is told with its values above the results.
  const warnings = evaluated.warnings.filter(({ kind }) => kind !== 'override');
  // Two cases of missing values are told as one interval over both.
  const [only] = uncertainty.length === 1 ? uncertainty : [];
  return [
    [bold(result.title[language]), told(caseSection(result.settings), manner), originText({ origin, result }, manner)].join('\n'),
    told(changesSection(changes, result.settings), manner),
    told(overrideSection(result.settings), manner),
    ...missingText({ origin, result }, manner),
    ...(comparison === undefined || comparisonOrigin === undefined ? [] : [comparisonText({ origin: comparisonOrigin, result: comparison.result }, manner)]),
    ...result.variants.map((variant) => variantText(variant, comparison?.sides, manner)),
    ...(comparison === undefined ? [] : sideBySideIntervals(comparison, manner)),
    ...scaledText(evaluated, manner),
    told(only && uncertaintySection(only.told, [samplingNote(only.isResampled), ...(comparison === undefined ? [] : [withoutComparison])]), manner),
    ...boundsText(evaluated, manner),
    told(assumptionSection(result.settings), manner),
    told(warningSection(warnings), manner),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}
