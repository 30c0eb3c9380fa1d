import { type Evaluated, evaluationReport, intervalLevel, type Intervals } from '@samnytta/report/evaluation';
import type { ToldUncertainty } from '@samnytta/model/uncertainty';
import type { Context } from '../command.ts';
import { reportText } from '../report/report-text.ts';
import { uncertaintyJson } from '../views/uncertainty-json.ts';
import { uncertaintyText } from '../views/uncertainty-text.ts';
import { caseUncertainty } from './case-uncertainty.ts';

function intervalsOf({ summaries }: ToldUncertainty): Intervals {
  return { get: (figure) => summaries.get(figure)?.intervals.find(({ level }) => level === intervalLevel) };
}

/** An evaluation with how sure it is. @throws InputError for a stated distribution of what nothing depends on */
export async function uncertainEvaluation(shown: Evaluated, draws: number, context: Context): Promise<{ readonly text: () => string; readonly json: () => unknown }> {
  const { language, texts, terminal: { width } } = context;
  const told = await caseUncertainty(shown.result, shown.only === undefined ? shown.result.assessments : [shown.only], draws, context);
  const report = evaluationReport({
    ...shown,
    beside: (assessment) => {
      const own = told.find((one) => one.assessment === assessment);
      return { intervals: own && intervalsOf(own) };
    },
  });
  return {
    text: () => [reportText(report, { language, width }), ...told.map((one) => uncertaintyText(one, { language, texts, width }))].join('\n\n'),
    json: () => ({ ...report, uncertainty: told.map((one) => uncertaintyJson(one, language)) }),
  };
}
