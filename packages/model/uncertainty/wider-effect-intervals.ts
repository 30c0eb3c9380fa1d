import type { Assessment, EvaluationResult } from '../evaluation/evaluate.ts';
import { figureRule } from '../figures/figure-rules.ts';
import { discountRate, inputOfYears } from '../figures/years.ts';
import { readsIn, reachableFrom } from '../graph/walk.ts';
import { DrawnIntervals, type FigureIntervals } from './figure-intervals.ts';
import { groupCorrelation, type UncertainInput } from './inputs.ts';
import { simulate } from './monte-carlo.ts';
import type { SampledChange } from './sampler.ts';
import { inputsWith } from './stated-distributions.ts';

/**
 * Where prevention and indirect effects lie, from draws of what they are counted from alone: the same as a run of all inputs
 * with that seed and number of draws gives, without waiting for the ledgers. Undefined where there are none.
 */
export function widerEffectIntervals(
  result: EvaluationResult,
  assessment: Assessment,
  { seed, draws }: { readonly seed: number; readonly draws: number },
): FigureIntervals | undefined {
  const figures = assessment.figures.filter(({ isWiderEffect }) => isWiderEffect);
  if (figures.length === 0) return undefined;
  const read = readsIn(reachableFrom(figures.map(({ rule }) => figureRule(rule).rule)));
  const names = new Set([...read.inputs.values()].map(({ name }) => inputOfYears(name)));
  names.add(discountRate.name);
  const isRead = ({ route }: UncertainInput): boolean =>
    route.kind === 'fact' && route.names.some((name) => names.has(inputOfYears(name)));
  const inputs = inputsWith(result, assessment, result.case.file.uncertainty?.distributions).filter(isRead);
  const settings = { seed, draws, correlation: groupCorrelation(result, result.case.file.uncertainty?.correlation) };
  // What they are counted from is no change of anybody's.
  const nothing: SampledChange = {
    draws,
    income: {},
    later: undefined,
    publicIncome: undefined,
    potential: undefined,
    disposableIncome: undefined,
  };
  const simulation = simulate(assessment, inputs, { run: () => nothing }, settings);
  return new DrawnIntervals(
    simulation,
    figures.map(({ id }) => id),
  );
}
