import type { Assessment, EvaluationResult } from '@samnytta/model';
import { apartIntervals } from '@samnytta/model/uncertainty';
import type { Beside } from '@samnytta/report/evaluation';

/** As many draws as make the ends of an interval hold, and no more than one waits for. */
const draws = 10_000;

/** What stands apart is told with its interval, also where nothing else is drawn. */
export function withApart(result: EvaluationResult, seed: number): (assessment: Assessment) => Beside {
  return (assessment) => ({ apart: apartIntervals(result, assessment, { seed, draws }) });
}
