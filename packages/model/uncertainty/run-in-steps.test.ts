import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCase, readCaseText } from '../case/read-case.ts';
import { type EvaluationResult, evaluate } from '../evaluation/evaluate.ts';
import { assessmentOf } from '../explanation/explain-figure.ts';
import { groupCorrelation, uncertainInputs } from './inputs.ts';
import { kernelSampler } from './kernel-sampler.ts';
import { simulate, summaryOf } from './monte-carlo.ts';
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
  for (const id of [
    'income.society',
    'net-present-value.society',
    'payback.municipality',
    'degree-of-effect.society',
  ]) {
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

/** One change stated year by year, of which the municipality pays the intervention. */
const stated = {
  title: 'T',
  date: '2024-03-01',
  statedChange: {
    participants: 10,
    actors: { municipality: '100000 SEK/year' },
    society: '100000 SEK/year',
    remainder: 'participant',
    laterYears: [
      { actors: { municipality: '300000 SEK/year' }, society: '300000 SEK/year' },
      { actors: { municipality: { value: '500000 SEK/year', grade: 'estimated' } }, society: '500000 SEK/year' },
    ],
  },
  intervention: { participants: 10, cost: '400000 SEK', financing: { municipality: '100 %' } },
  appraisal: { horizon: 5, deadweight: '30 %', persistence: '80 %', displacement: 0 },
};
const before = { supports: [{ kind: 'social-assistance', amount: '10000 SEK/month' }] };
const working = (wage: number) => ({ work: [{ wage: `${String(wage)} SEK/month` }] });
const typeCases = [
  { id: 'work', name: 'A', before, after: working(12_000), laterYears: [working(18_000), working(24_000)] },
  { id: 'more', name: 'B', before, after: working(20_000), laterYears: [working(21_000), working(22_000)] },
];
const shared = {
  title: 'T',
  date: '2024-03-01',
  intervention: { participants: 12, cost: '400000 SEK', financing: { municipality: '100 %' } },
  settings: { referenceWage: '35000 SEK/month' },
};

/** A whole run, in steps and at once, of draws that make more than one step. */
async function bothOf(of: EvaluationResult) {
  const whole = assessmentOf(of, undefined);
  const model = { assessment: whole, inputs: uncertainInputs(of, whole) };
  const sampling = () => kernelSampler(of, whole, model.inputs);
  const drawing = { seed: 5, draws: 1100, correlation: groupCorrelation(of) };
  return [
    await simulateInSteps({ ...model, sampler: sampling() }, drawing, () => undefined),
    simulate(whole, model.inputs, sampling(), drawing),
  ] as const;
}

describe('steps leave nothing out of', () => {
  test.each([
    ['a stated change with later years', stated],
    ['type cases with later years', { ...shared, typeCases: typeCases.map((one) => ({ ...one, participants: 6 })) }],
    [
      'a programme with later years',
      { ...shared, typeCases, programme: { outcomes: { work: 6, more: 2 }, noChange: 4 } },
    ],
  ])('%s', async (_, file) => {
    const [inSteps, atOnce] = await bothOf(evaluate(readCase(file)));
    expect(atOnce.sampled.later).toHaveLength(2);
    // Some columns are worked out when they are asked for.
    const { draws, income, later, publicIncome, potential, disposableIncome } = atOnce.sampled;
    expect(inSteps.sampled).toEqual({ draws, income, later, publicIncome, potential, disposableIncome });
    for (const { id } of atOnce.assessment.figures)
      expect(inSteps.figures.column(id), id).toEqual(atOnce.figures.column(id));
  });
});

// By hand: 0.7 × (100 / 1.035 + 300 / 1.035² + 500 / 1.035³ + 400 / 1.035⁴ + 320 / 1.035⁵) − 400 = 611.956 thousand kronor.
test('the interval of a change that is stated year by year lies around its value', async () => {
  const [inSteps] = await bothOf(evaluate(readCase(stated)));
  const figure = 'net-present-value.municipality';
  expect(inSteps.figures.figure(figure).value).toBeCloseTo(611_956, 0);
  const { median, intervals } = summaryOf(inSteps, figure)!;
  expect(median / 611_956).toBeCloseTo(1, 1);
  const most = intervals.find(({ level }) => level === 0.9)!;
  expect(most.low).toBeLessThan(611_956);
  expect(most.high).toBeGreaterThan(611_956);
});
