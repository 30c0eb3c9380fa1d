import { readCase } from '../../case/read-case.ts';
import { evaluate, type EvaluationResult } from '../../evaluation/evaluate.ts';
import { assessmentOf } from '../../explanation/explain-figure.ts';
import type { DistributionSpec } from '../distribution.ts';
import { uncertainInputs, type UncertaintyOptions } from '../inputs.ts';
import { simulate, type Simulation } from '../monte-carlo.ts';
import type { UncertainModel } from '../points.ts';
import { referenceSampler } from '../reference-sampler.ts';

type Plain = Readonly<Record<string, unknown>>;

export interface TestModel extends UncertainModel {
  readonly result: EvaluationResult;
}

/** What key figures under uncertainty are worked out with, for a result's whole or one of its assessments. */
export function modelOf(result: EvaluationResult, options: UncertaintyOptions = {}, id?: string): TestModel {
  const assessment = assessmentOf(result, id);
  const inputs = uncertainInputs(result, assessment, options);
  return { result, assessment, inputs, sampler: referenceSampler(result, assessment, inputs) };
}

/** A change stated for society alone, so that every figure can be worked out by hand: 100 000 a year at a cost of 300 000. */
export function statedModel(
  distributions: Readonly<Record<string, DistributionSpec>> = {},
  more: Plain = {},
): TestModel {
  const file = {
    title: 'Test',
    date: '2016-01-01',
    settings: { indirectTaxFactor: 1 },
    statedChange: { participants: 10, society: '100000 SEK/year' },
    intervention: { participants: 10, cost: '300000 SEK' },
    appraisal: { horizon: 5, discountRate: 0, persistence: 1, deadweight: 0, displacement: 0, marginalCostOfFunds: 1 },
    ...more,
  };
  return modelOf(evaluate(readCase(file)), { distributions });
}

/** Draws without correlation. */
export function simulated(model: UncertainModel, draws: number, seed = 1): Simulation {
  return simulate(model.assessment, model.inputs, model.sampler, { seed, draws, correlation: { prices: 0, wages: 0 } });
}

export function normal(mean: number, standardDeviation: number): DistributionSpec {
  return { kind: 'normal', mean, standardDeviation };
}
