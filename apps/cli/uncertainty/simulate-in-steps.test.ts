import { readFileSync } from 'node:fs';
import { assessmentOf, evaluate, readCaseText } from '@samnytta/model';
import { groupCorrelation, kernelSampler, simulate, uncertainInputs } from '@samnytta/model/uncertainty/index.ts';
import { expect, test } from 'vitest';
import { simulateInSteps } from './simulate-in-steps.ts';

test('steps give the same draws as all at once', async () => {
  const text = readFileSync(new URL('../../../examples/illustration-2026.yaml', import.meta.url), 'utf8');
  const result = evaluate(readCaseText(text));
  const assessment = assessmentOf(result, 'cohort');
  const inputs = uncertainInputs(result, assessment);
  const sampler = kernelSampler(result, assessment, inputs);
  const settings = { seed: 2, draws: 1234, correlation: groupCorrelation(result) };
  const inSteps = await simulateInSteps({ assessment, inputs, sampler }, settings, { tell: () => undefined, at: () => Promise.resolve(), end: () => undefined });
  const atOnce = simulate(assessment, inputs, sampler, settings);
  for (const id of ['income.society', 'net-present-value.society', 'payback.municipality', 'degree-of-effect.society']) {
    expect(inSteps.figures.column(id)).toEqual(atOnce.figures.column(id));
  }
});
