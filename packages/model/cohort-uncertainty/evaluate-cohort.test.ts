import { describe, expect, test } from 'vitest';
import { figureOf } from '../evaluation/evaluate.ts';
import { CaseError } from '../case/problem.ts';
import type { Cohort } from '../cohort/read-people.ts';
import { evaluateCohort, type EvaluatedCohort } from './evaluate-cohort.ts';
import type { CohortUncertainty } from './drawn-cohort.ts';
import { cohortOf, type Row } from './testing/groups.ts';

/** Months of assistance after, more or less evenly spread; social assistance is neither taxed nor priced. */
const months = (count: number, factor: number): readonly Row[] =>
  Array.from({ length: count }, (_, index) => ({ months: (index * factor) % 13 }));
const changesOf = (rows: readonly Row[]): readonly number[] => rows.map((row) => (12 - (row.months ?? 12)) * 10_000);

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
/** s² / n */
const varianceOfMean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + (value - mean(values)) ** 2, 0) / (values.length - 1) / values.length;

const took = months(40, 5);
const others = months(30, 7);

function compared(treated: Cohort, comparison: Cohort, draws?: number): Promise<EvaluatedCohort> {
  return evaluateCohort(treated, { draws, seed: 3, comparison });
}

function deviation({ released }: CohortUncertainty, id: string): number {
  return released.summaries.get(id)?.standardDeviation ?? Number.NaN;
}

function width({ released }: CohortUncertainty, id: string): number {
  const found = released.summaries.get(id)?.intervals.find(({ level }) => level === 0.9);
  return (found?.high ?? Number.NaN) - (found?.low ?? Number.NaN);
}

describe('the error of both groups', async () => {
  const { comparison, uncertainty } = await compared(
    await cohortOf(took),
    await cohortOf(others, {}, { isComparison: true }),
    8000,
  );
  const { naive, adjusted } = comparison!.uncertainty!;

  test('is that of a difference in means, √(s²/n + s²/n), within what 8 000 draws tell', () => {
    // The standard deviation of n draws of a nearly normal figure is known to 1/√(2n), 0.8 per cent.
    const ofMean = Math.sqrt(varianceOfMean(changesOf(took)));
    const ofDifference = Math.sqrt(varianceOfMean(changesOf(took)) + varianceOfMean(changesOf(others)));
    expect(Math.abs(deviation(naive, 'income.municipality') / (40 * ofMean) - 1)).toBeLessThan(0.03);
    expect(Math.abs(deviation(adjusted, 'income.municipality') / (40 * ofDifference) - 1)).toBeLessThan(0.03);
  });

  test('lies around the difference-in-differences itself', () => {
    const expected = 40 * (mean(changesOf(took)) - mean(changesOf(others)));
    expect(figureOf(adjusted.released.assessment, 'income.municipality')?.value).toBeCloseTo(expected, 4);
    const error = deviation(adjusted, 'income.municipality') / Math.sqrt(8000);
    expect(
      Math.abs((adjusted.released.summaries.get('income.municipality')?.mean ?? Number.NaN) - expected),
    ).toBeLessThan(4 * error);
  });

  // Not of present values: what is unsure of each krona is less where fewer kronor are credited.
  test('makes the adjusted interval wider than the naive one', () => {
    for (const id of [
      'income.municipality',
      'income.participant',
      'income-5.municipality',
      'profitability-5.municipality',
    ]) {
      expect([id, width(adjusted, id) > width(naive, id)]).toEqual([id, true]);
    }
    expect([naive.isResampled, adjusted.isResampled]).toEqual([true, true]);
  });

  test('is the same for those who took part with and without a comparison', () => {
    expect(deviation(uncertainty[0]!, 'income.municipality')).toBe(deviation(naive, 'income.municipality'));
  });
});

test('a figure has one value and one interval, the naive one, wherever it stands beside a comparison group', async () => {
  const settings = { appraisal: { deadweight: '20 %' } };
  const { result, uncertainty, comparison } = await compared(
    await cohortOf(took, settings),
    await cohortOf(others, settings, { isComparison: true }),
    400,
  );
  const [own] = uncertainty;
  const { naive } = comparison!.uncertainty!;
  expect([...own!.released.summaries]).toEqual([...naive.released.summaries]);
  const valueOf = (figures: readonly { id: string; value: number | undefined }[]) =>
    figures.map(({ id, value }) => [id, value]);
  expect(valueOf(result.variants[0]!.assessment.figures)).toEqual(valueOf(comparison!.sides.naive.figures));
  expect(own!.released.inputs.map(({ id }) => id)).not.toContain('appraisal.deadweight');
});

test('shared prices are drawn once for both groups: what both change alike by is nothing in any draw', async () => {
  const fewer = (count: number): readonly Row[] => Array.from({ length: count }, () => ({ visits: 4 }));
  const { comparison } = await compared(
    await cohortOf(fewer(20)),
    await cohortOf(fewer(15), {}, { isComparison: true }),
    500,
  );
  const { naive, adjusted } = comparison!.uncertainty!;
  expect(deviation(naive, 'income.society')).toBeGreaterThan(1000);
  expect(deviation(adjusted, 'income.society')).toBeLessThan(1e-6);
});

test('a group that is too small for a sample has no chance in the choice of people, and says so', async () => {
  const { comparison } = await compared(
    await cohortOf(took),
    await cohortOf(months(9, 7), {}, { isComparison: true }),
    200,
  );
  expect(comparison?.uncertainty?.adjusted.isResampled).toBe(false);
  expect(deviation(comparison!.uncertainty!.adjusted, 'income.municipality')).toBeLessThan(1e-6);
});

describe('missing values between a worst and a best case', async () => {
  const visits = (index: number): number | '' => (index < 34 ? index % 11 : '');
  const rows = took.map((row, index): Row => ({ ...row, visits: visits(index) }));
  const cohort = await cohortOf(
    rows,
    { intervention: { participants: 100, cost: '1000000 SEK' } },
    { missing: 'bound' },
  );
  const { result, uncertainty, bounds, scaledUp, scaledBounds } = await evaluateCohort(cohort, { draws: 1000 });
  const [worst, best] = result.variants;

  test('have an interval for each, and one over both from the lower end of one to the upper end of the other', () => {
    expect(uncertainty.map(({ variant, isResampled }) => [variant, isResampled])).toEqual([
      ['worst', true],
      ['best', true],
    ]);
    const ends = uncertainty.map(({ released }) =>
      released.summaries.get('income.society')?.intervals.find(({ level }) => level === 0.9),
    );
    const found = bounds.find(({ id }) => id === 'income.society');
    expect(found?.values).toEqual(
      [worst, best].map((variant) => figureOf(variant!.assessment, 'income.society')?.value),
    );
    expect(found?.intervals.find(({ level }) => level === 0.9)).toEqual({
      level: 0.9,
      low: ends[0]?.low,
      high: ends[1]?.high,
    });
    expect(ends[0]?.high).toBeLessThan(ends[1]?.high ?? Number.NaN);
  });

  test('are scaled up to all participants in both cases, with one interval over both', () => {
    const totals = scaledUp.filter(({ subject }) => subject === 'region');
    expect(totals.map(({ variant }) => variant)).toEqual(['worst', 'best']);
    const incomes = totals.flatMap(({ income }) => (income.kind === 'estimate' ? [income] : []));
    const found = scaledBounds.find(({ subject }) => subject === 'region');
    expect([found?.low, found?.high]).toEqual([
      Math.min(...incomes.map(({ low }) => low)),
      Math.max(...incomes.map(({ high }) => high)),
    ]);
    // A hundred times the mean of the forty, at both ends.
    expect(incomes[0]?.total).toBeCloseTo(
      (100 / 40) * (figureOf(worst!.assessment, 'income.region')?.value ?? Number.NaN),
      6,
    );
  });

  test('are not compared with another group', async () => {
    await expect(
      evaluateCohort(cohort, { comparison: await cohortOf(others, {}, { isComparison: true }) }),
    ).rejects.toThrow(RangeError);
  });
});

test('the same seed gives the same draws, and another seed others', async () => {
  const cohort = await cohortOf(took);
  const run = async (seed: number): Promise<number> =>
    deviation((await evaluateCohort(cohort, { draws: 200, seed })).uncertainty[0]!, 'income.municipality');
  expect(await run(1)).toBe(await run(1));
  expect(await run(1)).not.toBe(await run(2));
});

test('progress rises from the start to the end, and what it throws ends the work', async () => {
  const cohort = await cohortOf(took);
  const shares: number[] = [];
  await evaluateCohort(cohort, {
    draws: 500,
    comparison: await cohortOf(others, {}, { isComparison: true }),
    onProgress: (share) => void shares.push(share),
  });
  expect(shares).toEqual(shares.toSorted((one, other) => one - other));
  expect(shares.at(-1)).toBe(1);
  const cancelled = new Error('cancelled');
  await expect(evaluateCohort(cohort, { draws: 500, onProgress: () => Promise.reject(cancelled) })).rejects.toBe(
    cancelled,
  );
});

test('a stated distribution of what nothing depends on is a problem of the settings, in both languages', async () => {
  const cohort = await cohortOf(took, {
    uncertainty: { distributions: { 'prices.no-such-thing': { kind: 'fixed', value: 1 } } },
  });
  const error: unknown = await evaluateCohort(cohort, { draws: 200 }).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof CaseError)) throw new Error('Expected a CaseError');
  expect(error.problems).toMatchObject([
    {
      path: 'uncertainty.distributions.prices.no-such-thing',
      kind: 'unknown-reference',
      found: 'prices.no-such-thing',
    },
  ]);
  expect(error.problems[0]?.text.sv).toContain('Det finns inget med det namnet');
});
