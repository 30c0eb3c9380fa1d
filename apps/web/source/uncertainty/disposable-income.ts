import type { EvaluationResult, TypeCaseResult } from '@samnytta/model';
import { compile } from '@samnytta/model/kernel/kernel.ts';
import type { Simulation } from '@samnytta/model/uncertainty/index.ts';
import { kernelDraws } from '@samnytta/model/uncertainty/kernel-sampler.ts';

/** What the change in disposable income comes to in each draw, SEK per year. */
export function disposableIncomeDraws({ case: { context } }: EvaluationResult, { typeCase: { before, after } }: TypeCaseResult, { inputs, columns }: Simulation): Float64Array {
  const kernel = compile({ date: context.date, parameters: context.parameters });
  return kernel.draw([after, before], kernelDraws(inputs, columns), [1, -1]).columns['disposable-income'];
}
