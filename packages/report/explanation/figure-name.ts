import {
  actorLabels,
  type Assessment,
  type ChangeLine,
  changeLineId,
  disposableIncomeLabel,
  explainable,
  figureNamed,
  outcomeFigureNamed,
  subjectLabels,
  type Text,
  UnknownFigureError,
} from '@samnytta/model';
import { named } from './texts.ts';

/** Whom a line of a change is of, and what it is. */
export function lineName({ actor, label }: ChangeLine): Text {
  return named(actorLabels[actor], label);
}

/**
 * Whom something that can be explained is of, and what it is.
 * @throws UnknownFigureError with the figures there are
 */
export function figureName(assessment: Assessment, id: string): Text {
  const figure = figureNamed(assessment, id);
  if (figure !== undefined) return named(subjectLabels[figure.subject], figure.label);
  const ofOutcome = outcomeFigureNamed(assessment, id);
  if (ofOutcome !== undefined) return named(ofOutcome.outcome.name, ofOutcome.figure.label);
  const line = assessment.typeCase?.change.lines.find((one) => changeLineId(one) === id);
  if (line !== undefined) return lineName(line);
  if (assessment.typeCase !== undefined && id === 'disposable-income') return disposableIncomeLabel;
  throw new UnknownFigureError(id, explainable(assessment));
}
