import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readCaseText } from '../case/read-case.ts';
import { evaluate } from '../evaluation/evaluate.ts';
import { assessmentOf } from '../explanation/explain-figure.ts';
import { groupCorrelation, uncertainInputs } from './inputs.ts';
import { kernelSampler } from './kernel-sampler.ts';
import { simulate } from './monte-carlo.ts';
import { simulateInSteps } from './run-in-steps.ts';

const text = readFileSync(new URL('../../../examples/illustration-2026.yaml', import.meta.url), 'utf8');
const result = evaluate(readCaseText(text));
const assessment = assessmentOf(result, 'cohort');
const inputs = uncertainInputs(result, assessment);
const sampler = kernelSampler(result, assessment, inputs);
const settings = { seed: 2, draws: 1234, correlation: groupCorrelation(result) };

test('steps give the same draws as all at once, and are told as they are done', async () => {
  const shares: number[] = [];
  const inSteps = await simulateInSteps({ assessment, inputs, sampler }, settings, (share) => {
    shares.push(share);
  });
  const atOnce = simulate(assessment, inputs, sampler, settings);
  for (const id of ['income.society', 'net-present-value.society', 'payback.municipality', 'degree-of-effect.society']) {
    expect(inSteps.figures.column(id)).toEqual(atOnce.figures.column(id));
  }
  expect(shares).toEqual([1 / 3, 2 / 3, 1]);
});

test('what is thrown when progress is told ends the work', async () => {
  const cancelled = new Error('cancelled');
  const run = simulateInSteps({ assessment, inputs, sampler }, settings, () => {
    throw cancelled;
  });
  await expect(run).rejects.toBe(cancelled);
});
