import { intervalsOf } from '@samnytta/model/uncertainty';
import type { Report } from '@samnytta/report';
import { type Evaluated, evaluationReport } from '@samnytta/report/evaluation';
import { uncertaintySection } from '@samnytta/report/uncertainty';
import type { Context } from '../command.ts';
import { caseUncertainty } from './case-uncertainty.ts';

/** An evaluation with how sure it is. @throws InputError for a stated distribution of what nothing depends on */
export async function uncertainEvaluation(shown: Evaluated, draws: number, context: Context): Promise<Report> {
  const told = await caseUncertainty(
    shown.result,
    shown.only === undefined ? shown.result.assessments : [shown.only],
    draws,
    context,
  );
  return evaluationReport({
    ...shown,
    beside: (assessment) => {
      const own = told.find((one) => one.assessment === assessment);
      return own === undefined
        ? {}
        : { intervals: intervalsOf(own.summaries), outcomes: own.outcomes, sections: [uncertaintySection(own)] };
    },
  });
}
