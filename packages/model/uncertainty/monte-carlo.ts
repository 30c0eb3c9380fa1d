import { type Assessment, shownYears } from '../evaluation/evaluate.ts';
import type { Convention } from '../figures/figure-rules.ts';
import type { Subject } from '../figures/subject.ts';
import { type DrawSettings, drawInputs } from './draws.ts';
import { FigureColumns } from './figure-columns.ts';
import type { UncertainInput } from './inputs.ts';
import type { InputColumns, SampledChange, Sampler } from './sampler.ts';
import {
  type Probability,
  probabilityThat,
  quantileOfSorted,
  sortedWithoutNaN,
  type Summary,
  summarise,
} from './summary.ts';

/** All that a Monte Carlo run has drawn; figures are worked out from it when they are asked for. */
export interface Simulation {
  readonly assessment: Assessment;
  readonly inputs: readonly UncertainInput[];
  readonly settings: DrawSettings;
  readonly columns: InputColumns;
  readonly sampled: SampledChange;
  readonly figures: FigureColumns;
}

/**
 * Draws the uncertain inputs and works out the change in each draw.
 * @param adjust puts what else is uncertain into the sampled change, such as the choice of people
 * @param columns what the inputs are in each draw, when it has been drawn already with the same settings
 *
 * @example
 * ```ts
 * import { assessmentOf, evaluate, readCaseText } from '@samnytta/model';
 * import { kernelSampler, simulate, summaryOf, uncertainInputs } from '@samnytta/model/uncertainty';
 *
 * const ofCase = readCaseText(`
 *   title: From nothing to work
 *   date: 2025-01-01
 *   typeCases: [{ name: Work, before: {}, after: { work: [{ wage: 25000 SEK/month }] } }]
 * `);
 * const result = evaluate(ofCase);
 * const assessment = assessmentOf(result, undefined);
 * const inputs = uncertainInputs(result, assessment);
 * const sampler = kernelSampler(result, assessment, inputs);
 * const simulation = simulate(assessment, inputs, sampler, { seed: 1, draws: 1000, correlation: {} });
 * console.log(summaryOf(simulation, 'income.society')?.median);
 * ```
 */
export function simulate(
  assessment: Assessment,
  inputs: readonly UncertainInput[],
  sampler: Sampler,
  settings: DrawSettings,
  adjust: (sampled: SampledChange) => SampledChange = (sampled) => sampled,
  columns: InputColumns = drawInputs(inputs, settings),
): Simulation {
  const sampled = adjust(sampler.run(columns));
  return {
    assessment,
    inputs,
    settings,
    columns,
    sampled,
    figures: new FigureColumns(assessment, inputs, columns, sampled),
  };
}

/** A column is told in several places and languages, and sorted once. */
const summaries = new WeakMap<Float64Array, { readonly summary: Summary | undefined }>();

/** Interval, mean and median of a key figure; undefined when it has no meaning in any draw. */
export function summaryOf({ figures }: Simulation, id: string): Summary | undefined {
  const column = figures.column(id);
  const known = summaries.get(column) ?? { summary: summarise(column) };
  summaries.set(column, known);
  return known.summary;
}

/** Probability that a subject has its money back, or why there is none to tell. */
export type PaybackProbability =
  | ({ readonly kind: 'probability'; readonly years: number } & Probability)
  /** The cost of the intervention is not known, or the subject pays no part of it. */
  | { readonly kind: 'no-cost'; readonly years: number };

/** Counted once, as summaries. */
const paybacks = new WeakMap<Float64Array, Map<number, Probability | undefined>>();

/** Probability that a payback in months comes within some years. */
function paidBackWithin(column: Float64Array, years: number): Probability | undefined {
  const counted = paybacks.get(column) ?? new Map<number, Probability | undefined>();
  paybacks.set(column, counted);
  if (!counted.has(years))
    counted.set(
      years,
      probabilityThat(column, (months) => months <= years * 12),
    );
  return counted.get(years);
}

/** @param years number of years, such as 1, 3 or 5 */
export function paybackProbability(
  { figures, assessment }: Simulation,
  subject: Subject,
  years: number,
): PaybackProbability {
  const cost = assessment.figures.find(({ id }) => id === `cost.${subject}`)?.value ?? 0;
  const found = cost > 0 ? paidBackWithin(figures.column(`payback.${subject}`), years) : undefined;
  return found === undefined ? { kind: 'no-cost', years } : { kind: 'probability', years, ...found };
}

/** Shares of the draws that the edges of a fan's bands lie at. */
const fanShares = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95] as const;

/** The draws of a subject's net position after a year. */
export interface FanYear {
  readonly year: number;
  /** SEK, at each of {@link fanShares}. */
  readonly values: readonly number[];
  /** Probability that the net position is not a loss. */
  readonly notLoss: Probability;
}

/** The value of a year that a share of the draws is below, SEK. */
export function fanValue({ values }: FanYear, share: (typeof fanShares)[number]): number {
  return values[fanShares.indexOf(share)] ?? Number.NaN;
}

/** Net position year by year, from the cost alone (year 0); empty when the cost is not known. */
export function profitabilityFan(
  { figures }: Simulation,
  subject: Subject,
  convention: Convention,
  years = shownYears(figures.assessment, convention),
): readonly FanYear[] {
  return Array.from({ length: years + 1 }, (_, year) => year).flatMap((year): readonly FanYear[] => {
    const column = figures.netPosition(subject, year, convention);
    const notLoss = probabilityThat(column, (value) => value >= 0);
    if (notLoss === undefined) return [];
    const sorted = sortedWithoutNaN(column);
    return [{ year, values: fanShares.map((share) => quantileOfSorted(sorted, share)), notLoss }];
  });
}
