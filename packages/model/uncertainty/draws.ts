import { inputGroups } from './input-groups.ts';
import { type GroupCorrelation, type UncertainInput, varies } from './inputs.ts';
import { normalQuantile } from './normal.ts';
import { uniforms } from './random.ts';
import type { InputColumns } from './sampler.ts';

/** How many draws, from which seed, and how inputs go together. */
export interface DrawSettings {
  /** Whole number 0 to 2⁵³ − 1; the same seed gives the same draws everywhere. */
  readonly seed: number;
  readonly draws: number;
  /** First draw, from 0: draws 500–999 are the same whether or not 0–499 were made. */
  readonly from?: number;
  /** A group that is left out is drawn without correlation. */
  readonly correlation: Partial<GroupCorrelation>;
}

/** Standard normal scores of a named stream. */
export function normalScores(seed: number, stream: string, from: number, count: number): Float64Array {
  return uniforms(seed, stream, from, count).map(normalQuantile);
}

/**
 * Draws of all inputs that vary. Inputs of a group are joined by a Gaussian copula: each has the score
 * √ρ · common + √(1 − ρ) · own, so that any two of them have the correlation ρ between their scores
 * whatever their distributions are. One that is opposed to the others has −√ρ · common, and the correlation −ρ with them.
 * @param scores {@link normalScores}, or the same from where they are kept
 *
 * @example
 * ```ts
 * import { assessmentOf, evaluate, readCaseText } from '@samnytta/model';
 * import { drawInputs, uncertainInputs } from '@samnytta/model/uncertainty';
 *
 * const ofCase = readCaseText(`
 *   title: From nothing to work
 *   date: 2025-01-01
 *   typeCases: [{ name: Work, before: {}, after: { work: [{ wage: 25000 SEK/month }] } }]
 * `);
 * const result = evaluate(ofCase);
 * const inputs = uncertainInputs(result, assessmentOf(result, undefined));
 * console.log(drawInputs(inputs, { seed: 1, draws: 1000, correlation: { prices: 0.5 } }).columns.size);
 * ```
 */
export function drawInputs(
  inputs: readonly UncertainInput[],
  { seed, draws, from = 0, correlation }: DrawSettings,
  scores = normalScores,
): InputColumns {
  const common = new Map(inputGroups.map((group) => [group, scores(seed, `group ${group}`, from, draws)]));
  const columns = inputs.filter(varies).map(({ id, group, isOpposed, distribution }): [string, Float64Array] => {
    const own = scores(seed, `input ${id}`, from, draws);
    const shared = group === undefined ? undefined : common.get(group);
    const rho = (group === undefined ? undefined : correlation[group]) ?? 0;
    const [ofCommon, ofOwn] = [isOpposed === true ? -Math.sqrt(rho) : Math.sqrt(rho), Math.sqrt(1 - rho)];
    return [
      id,
      own.map((score, draw) =>
        distribution.atScore(shared === undefined ? score : ofCommon * (shared[draw] ?? 0) + ofOwn * score),
      ),
    ];
  });
  return { draws, columns: new Map(columns) };
}
