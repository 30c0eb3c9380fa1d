import { actorLabels, formatNumber, type Subject, subjectLabels } from '@samnytta/model';
import type { CohortVariant, MissingNote } from '@samnytta/model/cohort/index.ts';
import type { Counterfactual } from '@samnytta/model/appraisal/index.ts';
import type { Comparison } from '../cohort/comparison.ts';
import type { EvaluatedCohort } from '../cohort/evaluated-cohort.ts';
import { bold, dim, styled } from '../terminal/style.ts';
import { type Column, table } from '../terminal/table.ts';
import { paragraph } from '../terminal/wrap.ts';
import type { Manner } from './actor-tables.ts';
import { assumptionsOf, assumptionsText, caseHeading } from './case-text.ts';
import { distributionText } from './distribution-text.ts';
import { assessmentText } from './evaluation-text.ts';
import { overridesOf, overridesText } from './overrides.ts';
import { uncertaintyText } from './uncertainty-text.ts';

/** A table that was read, of those who took part or of those they are compared with. */
type ReadTable = Pick<EvaluatedCohort, 'origin' | 'result'>;

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
  const instead = ({ least, most }: MissingNote): string =>
    least === undefined || most === undefined ? '' : least === most ? number(least) : `${number(least)}\u00a0–\u00a0${number(most)}`;
  const rows = missing.notes.map((note) => ({
    cells: [
      [note.columnLabel[language], ...(note.kind === '' ? [] : [note.kind]), ...(note.side === undefined ? [] : [words.side[note.side]])].join(', '),
      formatNumber(note.count, language),
      instead(note),
    ],
  }));
  const columns: readonly Column[] = [
    { heading: words.column, align: 'left' },
    { heading: words.count, align: 'right' },
    { heading: words.instead, align: 'right' },
  ];
  const windows = annualised === undefined ? [] : [words.annualised(number(annualised.periods), number(annualised.shortest), number(annualised.longest))];
  return [
    ...(rows.length === 0 ? [] : [[styled('warning', `${words.missing}, ${words.handling[missing.handling]}`), table(columns, rows, width)].join('\n')]),
    ...windows.map((line) => styled('warning', paragraph(line, width))),
  ];
}

function scaledText({ scaledUp, result }: EvaluatedCohort, { language, texts, width }: Manner): readonly string[] {
  const { cohort: words, uncertainty } = texts;
  const { participants, people, variants } = result;
  if (participants === undefined) return [];
  const heading = bold(words.scaledUp(formatNumber(people, language), formatNumber(participants, language)));
  const note = (text: string): string => dim(paragraph(text, width, '  '));
  if (variants.length > 1) return [[heading, note(words.notScaledUp)].join('\n')];
  const label = (subject: Subject): string => (subject === 'society' ? texts.label.society : subjectLabels[subject][language]);
  const refusals = new Set(scaledUp.flatMap(({ income }) => (income.kind === 'refused' ? [income.text[language]] : [])));
  const rows = scaledUp.flatMap(({ subject, income }) => {
    if (income.kind === 'refused') return [];
    const [total, low, high] = [income.total, income.low, income.high].map((value) => formatNumber(value, language));
    return [{ cells: [label(subject), total ?? '', `${low ?? ''}\u00a0–\u00a0${high ?? ''}`] }];
  });
  const columns: readonly Column[] = [
    { heading: texts.label.actor, align: 'left' },
    { heading: words.total, align: 'right' },
    { heading: uncertainty.interval('90'), align: 'right' },
  ];
  return [[heading, ...(rows.length === 0 ? [] : [note(words.scaledUpNote), table(columns, rows, width)]), ...[...refusals].map(note)].join('\n')];
}

function comparisonText(comparison: Comparison, manner: Manner): string {
  return [[bold(manner.texts.sideBySide.group), originText(comparison, manner)].join('\n'), ...missingText(comparison, manner)].join('\n\n');
}

function variantText({ assessment, hiddenActors, distributions }: CohortVariant, counterfactual: Counterfactual | undefined, manner: Manner): string {
  const { language, texts, width } = manner;
  const hidden = hiddenActors.map((actor) => actorLabels[actor][language]);
  return [
    assessmentText(assessment, language, texts, width, counterfactual),
    ...(hidden.length === 0 ? [] : [dim(paragraph(texts.cohort.hidden(hidden.join(', ')), width, '  '))]),
    distributionText(distributions, manner),
  ].join('\n\n');
}

/** A table of people for people: sums, distribution, what was missing, and how sure it is. @param asksForDraws whether draws were asked for */
export function cohortText(evaluated: EvaluatedCohort, asksForDraws: boolean, manner: Manner): string {
  const { language, texts, width } = manner;
  const { result, changes, uncertainty, comparison } = evaluated;
  const assumptions = assumptionsOf(result.settings);
  const overrides = overridesOf(result.settings, language);
  const { cohort: words } = texts;
  return [
    [caseHeading(result.settings, result.title[language], texts, width), originText(evaluated, manner)].join('\n'),
    ...(changes.length === 0 ? [] : [[styled('warning', texts.changed.heading), ...changes.map(({ name, value }) => paragraph(`${name} = ${value}`, width, '  • '))].join('\n')]),
    ...(overrides.length > 0 ? [overridesText(overrides, language, texts, width)] : []),
    ...missingText(evaluated, manner),
    ...(comparison === undefined ? [] : [comparisonText(comparison, manner)]),
    ...result.variants.map((variant) => variantText(variant, comparison?.counterfactual, manner)),
    ...scaledText(evaluated, manner),
    ...(uncertainty === undefined ? [] : [uncertaintyText(uncertainty.told, manner, [uncertainty.isResampled ? words.resampled : words.notResampled])]),
    ...(asksForDraws && uncertainty === undefined ? [dim(paragraph(words.noIntervals, width))] : []),
    ...(assumptions.length > 0 ? [assumptionsText(assumptions, language, texts, width)] : []),
  ].join('\n\n');
}
