import { type Assessment, figureOf, formatKronor, formatNumber, type Language, type PublishedComparison, type Warning } from '@samnytta/model';
import { counterfactualOfCase, type SideBySide, sideBySide } from '@samnytta/model/appraisal';
import type { EvaluatedInput } from '../input/evaluated-input.ts';
import { bold, dim, styled } from '../terminal/style.ts';
import { paragraph } from '../terminal/wrap.ts';
import type { Texts } from '../texts/sv.ts';
import { appraisalTable, incomeTable, profitabilityTable } from './actor-tables.ts';
import { assumedText, assumptionsOf, assumptionsText, caseHeading } from './case-text.ts';
import { costsFunds, hasCost, hasNetPresentValue, keyFigures, participantText } from './key-figures.ts';
import { overridesOf, overridesText } from './overrides.ts';
import { publishedTable } from './published-table.ts';
import { sideBySideText } from './side-by-side.ts';

/** What is shown of an evaluation. */
export interface Shown extends EvaluatedInput {
  readonly assessments: readonly Assessment[];
  readonly warnings: readonly Warning[];
  readonly published: readonly PublishedComparison[];
}

export function assessmentName(assessment: Assessment, language: Language, texts: Texts): string {
  const { typeCase, name, id, participants } = assessment;
  if (typeCase !== undefined) return `${name[language]} (id ${id})`;
  return `${name[language]}, ${texts.label.people(formatNumber(participants, language, 2))}`;
}

function changesText({ changes, unchanged, assessments }: Shown, language: Language, texts: Texts, width: number): string {
  const before = unchanged === undefined ? [] : assumptionsOf(unchanged.case, language);
  const lines = changes.map(({ name, value }) => {
    const was = before.find((one) => one.name === name);
    return paragraph(`${name} = ${value}${was === undefined ? '' : `, ${texts.changed.was(assumedText(was, language))}`}`, width, '  • ');
  });
  const incomes = assessments.flatMap(({ id }) => {
    const found = unchanged?.assessments.find((one) => one.id === id);
    const value = found === undefined ? undefined : figureOf(found, 'income.society')?.value;
    return value === undefined ? [] : [`${id} ${formatKronor(value, language)}`];
  });
  return [
    styled('warning', texts.changed.heading),
    ...lines,
    ...(incomes.length === 0 ? [] : [paragraph(`${texts.changed.income}: ${incomes.join('; ')}.`, width, '  ')]),
  ].join('\n');
}

/** An assessment by itself. @param compared with what would have happened anyway taken off, when that is not what the case states */
export function assessmentText(assessment: Assessment, language: Language, texts: Texts, width: number, compared?: SideBySide): string {
  const sides = compared ?? sideBySide(assessment.basis, counterfactualOfCase(assessment.basis));
  const { actors: words } = texts;
  const isOne = assessment.participants === 1;
  const people = formatNumber(assessment.participants, language, 2);
  const name = assessmentName(assessment, language, texts);
  const withCost = hasCost(assessment);
  const hasSociety = assessment.figures.some(({ subject }) => subject === 'society');
  const note = (text: string): string => dim(paragraph(text, width, '  '));
  const participant = participantText(assessment, language, texts, width);
  return [
    `${bold(paragraph(name, width))}\n${bold('═'.repeat(Math.min(width, [...name].length)))}`,
    [note(isOne ? words.perYear : words.perYearPeople(people)), incomeTable(assessment, { language, texts, width }), note(words.fiveYearsNote)].join('\n'),
    ...(participant === undefined ? [] : [participant]),
    withCost ? [bold(words.profitability), profitabilityTable(assessment, { language, texts, width })].join('\n') : note(words.noCost),
    ...(hasSociety ? (['published', 'appraisal'] as const).map((convention) => keyFigures(convention, assessment, language, texts, width)) : []),
    ...(hasNetPresentValue(assessment)
      ? [[bold(words.appraisal), appraisalTable(assessment, { language, texts, width }), ...(costsFunds(assessment) ? [note(words.appraisedCostNote)] : [])].join('\n')]
      : []),
    ...(sides.counterfactual.kind === 'none' ? [] : [sideBySideText(sides, { language, texts, width })]),
  ].join('\n\n');
}

export function warningsText(warnings: readonly Warning[], language: Language, texts: Texts, width: number): string {
  return [styled('warning', texts.warnings), ...warnings.map(({ text }) => paragraph(text[language], width, '  ! '))].join('\n');
}

/**
 * An evaluation for people who check every figure.
 * @param below what stands below each assessment, by its id
 */
export function evaluationText(shown: Shown, language: Language, texts: Texts, width: number, below: ReadonlyMap<string, string> = new Map()): string {
  const { changes, result, assessments, warnings, published } = shown;
  const assumptions = assumptionsOf(result.case, language);
  const overrides = overridesOf(result.case, language);
  // What is overridden is told with its values above the results.
  const told = warnings.filter(({ kind }) => kind !== 'override');
  return [
    caseHeading(result.case, result.title[language], texts, width),
    ...(changes.length > 0 ? [changesText(shown, language, texts, width)] : []),
    ...(overrides.length > 0 ? [overridesText(overrides, language, texts, width)] : []),
    ...assessments.flatMap((assessment) => {
      const own = below.get(assessment.id);
      return [assessmentText(assessment, language, texts, width), ...(own === undefined ? [] : [own])];
    }),
    ...(assumptions.length > 0 ? [assumptionsText(assumptions, language, texts, width)] : []),
    ...(told.length > 0 ? [warningsText(told, language, texts, width)] : []),
    ...(published.length > 0 ? [publishedTable(result, published, language, texts, width)] : []),
  ].join('\n\n');
}
