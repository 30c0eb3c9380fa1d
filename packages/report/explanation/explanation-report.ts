import { type Assessment, type CaseChange, type EvaluationResult, explainFigure, formatNumber, inBoth, type Text } from '@samnytta/model';
import { report, section, sentence } from '../document/blocks.ts';
import type { ExplanationBlock, Report } from '../document/schema.ts';
import { figureName } from './figure-name.ts';
import { explanationSteps } from './steps.ts';
import { changed, explainedFor, legend, others, people, withWord } from './texts.ts';

/**
 * What a figure is made of, down to inputs, dated parameters and sources.
 * @param depth levels below the figure
 * @throws UnknownFigureError with the figures there are
 */
export function explanationBlock(assessment: Assessment, figure: string, depth?: number): ExplanationBlock {
  const root = explanationSteps(explainFigure(assessment, figure), figure, depth);
  return { kind: 'explanation', id: 'explanation', root: { ...root, label: figureName(assessment, figure) } };
}

function assessmentName({ typeCase, name, id, participants }: Assessment): Text {
  if (typeCase !== undefined) return withWord(name, `id ${id}`);
  const counted = people(inBoth((language) => formatNumber(participants, language, 2)), participants === 1);
  return inBoth((language) => `${name[language]}, ${counted[language]}`);
}

/** Which of the result's assessments is explained, and which others there are. */
export function explainedAssessment(result: EvaluationResult, assessment: Assessment): Text {
  const ids = result.assessments.map(({ id }) => id).filter((id) => id !== assessment.id);
  const of = explainedFor(assessmentName(assessment));
  return ids.length === 0 ? of : inBoth((language) => `${of[language]} ${others(ids.join(', '))[language]}`);
}

/**
 * A figure of a result explained.
 * @param changes what the case was changed by before it was evaluated
 * @throws UnknownFigureError with the figures there are
 */
export function explanationReport(
  result: EvaluationResult,
  assessment: Assessment,
  figure: string,
  { changes = [], depth }: { readonly changes?: readonly CaseChange[]; readonly depth?: number | undefined } = {},
): Report {
  const written = changes.map(({ name, value }) => `${name} = ${value}`).join('; ');
  return report('explanation', inBoth((language) => `${result.title[language]}: ${figure}`), [
    section('about', 'summary', undefined, [
      sentence('assessment', explainedAssessment(result, assessment), 'note'),
      written === '' ? undefined : { kind: 'warning', id: 'changed', text: changed(written) },
      sentence('legend', legend, 'note'),
    ]),
    section('explanation', 'full', undefined, [explanationBlock(assessment, figure, depth)]),
  ]);
}
