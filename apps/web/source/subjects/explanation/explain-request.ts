import { type Assessment, assessmentOf, type EvaluationResult, UnknownFigureError } from '@samnytta/model';
import type { ExplanationBlock } from '@samnytta/report';
import { explanationBlock } from '@samnytta/report/explanation/index.ts';

function orUndefined<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch (error) {
    if (error instanceof UnknownFigureError) return undefined;
    throw error;
  }
}

/** The figure that an address asks for; undefined when the result has no such figure. */
export function requestedExplanation(assessment: Assessment, figure: string): ExplanationBlock | undefined {
  return orUndefined(() => explanationBlock(assessment, figure));
}

/** The assessment that an address asks for, else the whole group or the first; undefined when there is none such. */
export function requestedAssessment(result: EvaluationResult, id: string | null): Assessment | undefined {
  return orUndefined(() => assessmentOf(result, id ?? undefined));
}
