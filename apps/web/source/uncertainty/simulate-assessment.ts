import type { Assessment, EvaluationResult } from '@samnytta/model';
import {
  groupCorrelation,
  kernelSampler,
  oneWay,
  simulate,
  type Simulation,
  type UncertainInput,
  uncertainInputs
} from '@samnytta/model/uncertainty/index.ts';
import type { OneWay } from '@samnytta/model/uncertainty/tornado.ts';

/**
 * How the pages draw. The seed is arbitrary and always the same, so that an address always shows the
 * same figures. With this many draws the ends of a 90 per cent interval are known to about one part in
 * forty of its width.
 */
export const drawing = { seed: 2026, draws: 2000 } as const;

/** The draws of an assessment, and its figures with one input moved at a time. */
export interface Drawn {
  readonly inputs: readonly UncertainInput[];
  readonly simulation: Simulation;
  readonly moved: OneWay;
}

/** Draws all that is uncertain in an assessment, as its case says. */
export function drawAssessment(result: EvaluationResult, assessment: Assessment): Drawn {
  const stated = result.case.file.uncertainty;
  const inputs = uncertainInputs(result, assessment, { distributions: stated?.distributions });
  const sampler = kernelSampler(result, assessment, inputs);
  const correlation = groupCorrelation(result, stated?.correlation);
  return {
    inputs,
    simulation: simulate(assessment, inputs, sampler, { ...drawing, correlation }),
    moved: oneWay({ assessment, inputs, sampler })
  };
}
