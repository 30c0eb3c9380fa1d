import {
  type Assessment,
  type CaseChange,
  type EvaluationResult,
  explainFigure,
  inBoth,
  type Text,
} from '@samnytta/model';
import { report, section, sentence } from '../document/blocks.ts';
import type { ExplanationBlock, Report } from '../document/schema.ts';
import { assessmentHeading } from '../evaluation/assessment.ts';
import { changesSection } from '../evaluation/changes.ts';
import { figureName } from './figure-name.ts';
import { explanationSteps } from './steps.ts';
import { explainedFor, legend, others } from './texts.ts';

/**
 * What a figure is made of, down to inputs, dated parameters and sources.
 * @param depth levels below the figure
 * @throws UnknownFigureError with the figures there are
 */
export function explanationBlock(assessment: Assessment, figure: string, depth?: number): ExplanationBlock {
  const root = explanationSteps(explainFigure(assessment, figure), figure, depth);
  return { kind: 'explanation', id: 'explanation', root: { ...root, label: figureName(assessment, figure) } };
}

/** Which of the result's assessments is explained, and which others there are. */
export function explainedAssessment(result: EvaluationResult, assessment: Assessment): Text {
  const ids = result.assessments.map(({ id }) => id).filter((id) => id !== assessment.id);
  const of = explainedFor(assessmentHeading(assessment));
  return ids.length === 0 ? of : inBoth((language) => `${of[language]} ${others(ids.join(', '))[language]}`);
}

/** How a figure is explained. */
interface Explained {
  /** What the case was changed by before it was evaluated. */
  readonly changes?: readonly CaseChange[];
  /** The result without the changes. */
  readonly unchanged?: EvaluationResult | undefined;
  /** Levels below the figure. */
  readonly depth?: number | undefined;
}

/**
 * A figure of a result explained.
 * @throws UnknownFigureError with the figures there are
 */
export function explanationReport(
  result: EvaluationResult,
  assessment: Assessment,
  figure: string,
  { changes = [], unchanged, depth }: Explained = {},
): Report {
  return report(
    'explanation',
    inBoth((language) => `${result.title[language]}: ${figure}`),
    [
      section('about', 'summary', undefined, [
        sentence('assessment', explainedAssessment(result, assessment), 'note'),
        sentence('legend', legend, 'note'),
      ]),
      changesSection(changes, result.case, unchanged, [assessment]),
      section('explanation', 'full', undefined, [explanationBlock(assessment, figure, depth)]),
    ],
  );
}
