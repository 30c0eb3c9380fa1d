import {
  actorLabels,
  actors,
  type Assessment,
  assessmentOf,
  type EvaluationResult,
  type Explanation,
  explainFigure,
  figureOf,
  type Language,
  subjectLabels,
  UnknownFigureError
} from '@samnytta/model';

/** A figure explained, with its name. */
export interface Explained {
  readonly explanation: Explanation;
  /** Whom the figure is of and what it is. */
  readonly figure: string;
}

function nameOf(assessment: Assessment, id: string, explanation: Explanation, language: Language): string {
  const figure = figureOf(assessment, id);
  const actor = actors.find((one) => id.endsWith(`.${one}`));
  const who = figure === undefined ? (actor === undefined ? undefined : actorLabels[actor]) : subjectLabels[figure.subject];
  const what = figure?.label[language] ?? explanation.label;
  return who === undefined ? what : `${who[language]}, ${what.toLowerCase()}`;
}

/** The figure that an address asks for; undefined when the result has no such figure. */
export function explainedFigure(assessment: Assessment, id: string, language: Language): Explained | undefined {
  try {
    const explanation = explainFigure(assessment, id, language);
    return { explanation, figure: nameOf(assessment, id, explanation, language) };
  } catch (error) {
    if (error instanceof UnknownFigureError) return undefined;
    throw error;
  }
}

/** The assessment that an address asks for, else the whole group or the first; undefined when there is none such. */
export function requestedAssessment(result: EvaluationResult, id: string | null): Assessment | undefined {
  try {
    return assessmentOf(result, id ?? undefined);
  } catch (error) {
    if (error instanceof UnknownFigureError) return undefined;
    throw error;
  }
}
