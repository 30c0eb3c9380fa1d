import { assessmentOf, explainable } from '@samnytta/model';
import { explainableReport, explanationReport } from '@samnytta/report/explanation/index.ts';
import { figureName } from '../arguments/figure-name.ts';
import type { Command } from '../command.ts';
import { chosenAssessment } from '../input/chosen-assessment.ts';
import { evaluatedInput } from '../input/evaluated-input.ts';

/** `samnytta explain CASE [FIGURE]` */
export const explain: Command = async (context) => {
  const { operands, depth } = context.arguments;
  const { result, changes, unchanged } = await evaluatedInput(context);
  const assessment = chosenAssessment(result, context) ?? assessmentOf(result, undefined);
  const { figure } = operands;
  const report =
    figure === undefined
      ? explainableReport(result, assessment)
      : explanationReport(result, assessment, figureName(figure, explainable(assessment)), {
          changes,
          unchanged,
          depth,
        });
  return { report, exitCode: 0 };
};
