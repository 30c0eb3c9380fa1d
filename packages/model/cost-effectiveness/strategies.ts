import type { Assessment, EvaluationResult } from '../evaluation/evaluate.ts';
import { netPublicCostOf, type Outcome } from '../evaluation/outcomes.ts';
import type { Text } from '../language/text.ts';
import { type DrawSettings, drawInputs, normalScores } from '../uncertainty/draws.ts';
import { groupCorrelation, type UncertainInput } from '../uncertainty/inputs.ts';
import { kernelSampler } from '../uncertainty/kernel-sampler.ts';
import { simulate } from '../uncertainty/monte-carlo.ts';
import { netPublicCosts, outcomeColumn } from '../uncertainty/outcome-columns.ts';
import { inputsWith } from '../uncertainty/stated-distributions.ts';
import type { DrawnPayoff } from './acceptability.ts';
import type { Payoff } from './payoff.ts';
import type { StrategyCost } from './strategy-cost.ts';

/** One of several things to do for the same people, of which one is to be chosen. */
export interface Strategy {
  readonly id: string;
  readonly name: Text;
  readonly result: EvaluationResult;
  readonly assessment: Assessment;
  readonly outcome: Outcome;
}

/**
 * What a strategy costs and what it gives itself, for each participant: groups of other sizes are held against each other.
 * Undefined when the cost is not known.
 */
export function payoffOf({ id, assessment, outcome }: Strategy, cost: StrategyCost): Payoff | undefined {
  const { basis, participants } = assessment;
  const gained = outcome.figures.find(({ rule }) => rule === 'attributed-outcome')?.value;
  const total = cost === 'paid' ? basis.cost?.paid.value : netPublicCostOf(assessment.figures)?.value;
  if (total === undefined || gained === undefined) return undefined;
  return { id, cost: total / participants, effect: gained / participants };
}

/** A strategy with what it is worked out from. */
interface WithInputs extends Strategy {
  readonly inputs: readonly UncertainInput[];
}

/** Whether an input of two strategies is one and the same: it has one name and may be the same. */
function isSame(one: UncertainInput, other: UncertainInput): boolean {
  return one.id === other.id && JSON.stringify(one.spec) === JSON.stringify(other.spec);
}

/**
 * What strategies cost and give in the same draws, for each participant. An input that several of them have is drawn once for all
 * (common random numbers): it is the same when its name and what it may be are the same. Others are drawn by themselves.
 */
export function drawnStrategies(
  strategies: readonly Strategy[],
  cost: StrategyCost,
  settings: Pick<DrawSettings, 'seed' | 'draws'>,
): readonly DrawnPayoff[] {
  const drawn = strategies.map((one): WithInputs => ({
    ...one,
    inputs: inputsWith(one.result, one.assessment, one.result.case.file.uncertainty?.distributions),
  }));
  return drawn.map(({ id, result, assessment, outcome, inputs }): DrawnPayoff => {
    const first = (input: UncertainInput): number =>
      drawn.findIndex((other) => other.inputs.some((one) => isSame(one, input)));
    // The stream of the first that has the input as it is; the first of that name has its own stream without more.
    const streams = new Map<string, string>(
      inputs.map((input) => {
        const owner = first(input);
        const named = drawn.findIndex((other) => other.inputs.some((one) => one.id === input.id));
        return [
          `input ${input.id}`,
          owner === named ? `input ${input.id}` : `input ${input.id} of ${drawn[owner]?.id ?? id}`,
        ];
      }),
    );
    const correlation = groupCorrelation(result, result.case.file.uncertainty?.correlation);
    const all = { ...settings, correlation };
    const columns = drawInputs(inputs, all, (seed, stream, from, count) =>
      normalScores(seed, streams.get(stream) ?? stream, from, count),
    );
    const simulation = simulate(assessment, inputs, kernelSampler(result, assessment, inputs), all, undefined, columns);
    const { figures } = simulation;
    const perHead = (column: Float64Array): Float64Array => column.map((value) => value / assessment.participants);
    const paid = assessment.basis.cost?.paid;
    const costs = cost === 'public' ? netPublicCosts(figures) : paid === undefined ? Number.NaN : figures.drawn(paid);
    return {
      id,
      cost: perHead(typeof costs === 'number' ? new Float64Array(settings.draws).fill(costs) : costs),
      effect: perHead(outcomeColumn(outcome, 'attributed-outcome', figures)),
    };
  });
}
