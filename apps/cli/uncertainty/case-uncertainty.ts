import type { Assessment, EvaluationResult } from '@samnytta/model';
import {
  groupCorrelation,
  oneWay,
  simulateInSteps,
  type ToldUncertainty,
  toldUncertainty,
} from '@samnytta/model/uncertainty';
import type { Context } from '../command.ts';
import { partOf } from '../terminal/progress.ts';
import { uncertainModels } from './uncertain-model.ts';

/** How sure each of some assessments of a case is. @throws InputError for a stated distribution of what nothing depends on */
export async function caseUncertainty(
  result: EvaluationResult,
  assessments: readonly Assessment[],
  draws: number,
  context: Context,
): Promise<readonly ToldUncertainty[]> {
  const {
    progress,
    arguments: { seed },
  } = context;
  const correlation = groupCorrelation(result, result.case.file.uncertainty?.correlation);
  const told: ToldUncertainty[] = [];
  for (const model of uncertainModels(result, assessments, context)) {
    const part = partOf(progress, told.length / assessments.length, (told.length + 1) / assessments.length);
    told.push(toldUncertainty(await simulateInSteps(model, { seed, draws, correlation }, part.at), oneWay(model)));
    await part.at(1);
  }
  return told;
}
