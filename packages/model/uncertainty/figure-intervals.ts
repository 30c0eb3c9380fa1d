import type { Ends } from './ends.ts';
import { type Simulation, summaryOf } from './monte-carlo.ts';
import { type IntervalLevel, type Summary, summarise } from './summary.ts';

/** Levels that are told: the interval itself, and the one that half of the draws lie in. */
export const toldLevels = { interval: 0.9, half: 0.5 } as const satisfies Readonly<Record<string, IntervalLevel>>;

/** Where the middle 90 per cent of a figure's draws lie, and the middle half, in the figure's unit. Infinite is "never". */
export interface FigureInterval extends Ends {
  readonly median: number;
  readonly half: Ends;
  /** Share of the draws that are above zero. */
  readonly positive: number;
}

/** Intervals by figure id; `disposable-income` is the change of the participant's. A map is one. */
export interface FigureIntervals extends Iterable<readonly [string, FigureInterval]> {
  get(id: string): FigureInterval | undefined;
}

/** The interval that a summary tells. */
export function intervalOfSummary({ median, intervals, positive }: Summary): FigureInterval {
  const ends = (level: IntervalLevel): Ends => {
    const { low = Number.NaN, high = Number.NaN } = intervals.find((one) => one.level === level) ?? {};
    return { low, high };
  };
  return { median, ...ends(toldLevels.interval), half: ends(toldLevels.half), positive };
}

/** The intervals of summaries that are at hand. */
export function intervalsOf(summaries: ReadonlyMap<string, Summary>): FigureIntervals {
  return new Map(Array.from(summaries, ([id, summary]) => [id, intervalOfSummary(summary)]));
}

/** Name of the change of what the participant has to live on, beside the key figures. */
export const disposableIncomeId = 'disposable-income';

/**
 * The intervals of some figures, each worked out when it is first asked for.
 *
 * @example
 * ```ts
 * import { assessmentOf, evaluate, readCaseText } from '@samnytta/model';
 * import { DrawnIntervals, kernelSampler, simulate, uncertainInputs } from '@samnytta/model/uncertainty';
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
 * const interval = new DrawnIntervals(simulation, ['income.society']).get('income.society');
 * console.log(interval?.low, interval?.high);
 * ```
 */
export class DrawnIntervals implements FigureIntervals {
  readonly #simulation: Simulation;
  readonly #ids: readonly string[];
  readonly #known = new Map<string, FigureInterval | undefined>();

  constructor(simulation: Simulation, ids: readonly string[]) {
    this.#simulation = simulation;
    this.#ids = ids;
  }

  get(id: string): FigureInterval | undefined {
    if (!this.#ids.includes(id)) return undefined;
    if (!this.#known.has(id)) {
      const summary = this.#summary(id);
      this.#known.set(id, summary && intervalOfSummary(summary));
    }
    return this.#known.get(id);
  }

  *[Symbol.iterator](): Iterator<readonly [string, FigureInterval]> {
    for (const id of this.#ids) {
      const interval = this.get(id);
      if (interval !== undefined) yield [id, interval];
    }
  }

  #summary(id: string): Summary | undefined {
    if (id !== disposableIncomeId) return summaryOf(this.#simulation, id);
    const { disposableIncome: column } = this.#simulation.sampled;
    return column && summarise(column);
  }
}
