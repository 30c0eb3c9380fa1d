import type { Assessment, EvaluationResult } from '@samnytta/model';
import { widerEffectIntervals } from '@samnytta/model/uncertainty';
import type { Beside } from '@samnytta/report/evaluation';

/** As many draws as make the ends of an interval hold, and no more than one waits for. */
const draws = 10_000;

/** Prevention and indirect effects are told with their intervals, also where nothing else is drawn. */
export function withWiderEffects(result: EvaluationResult, seed: number): (assessment: Assessment) => Beside {
  return (assessment) => ({ widerEffects: widerEffectIntervals(result, assessment, { seed, draws }) });
}
