import type { Assessment, FigureRuleId } from '@samnytta/model';
import { type Simulation, type Summary, summarise, summaryOf } from '@samnytta/model/uncertainty';

/** The level of every interval on the pages. */
export const level = 0.9;

/** Where the middle 90 per cent of the draws lie. Infinite is "never". */
export interface Interval {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/** Whether a value is outside its interval. */
export function isOutside(value: number | undefined, interval: Interval | undefined): boolean {
  return value !== undefined && interval !== undefined && (value < interval.low || value > interval.high);
}

/** Intervals by figure id; `disposable-income` is the change of the participant's. A map is one. */
export interface Intervals extends Iterable<readonly [string, Interval]> {
  get(id: string): Interval | undefined;
}

const rules: readonly FigureRuleId[] = ['income', 'income-5', 'profitability-1', 'profitability-3', 'profitability-5', 'payback', 'degree-of-effect', 'net-present-value', 'benefit-cost-ratio'];
const disposableIncome = 'disposable-income';

function intervalOf(summary: Summary | undefined): Interval | undefined {
  const found = summary?.intervals.find((one) => one.level === level);
  return summary && found && { low: found.low, median: summary.median, high: found.high };
}

/** The intervals of an assessment's figures, each worked out when it is first asked for. */
export class DrawnIntervals implements Intervals {
  readonly #simulation: Simulation;
  readonly #ids: readonly string[];
  readonly #known = new Map<string, Interval | undefined>();

  constructor(simulation: Simulation, { figures, typeCase }: Assessment) {
    this.#simulation = simulation;
    const shown = figures.filter(({ rule, value }) => value !== undefined && rules.includes(rule));
    this.#ids = [...shown.map(({ id }) => id), ...(typeCase === undefined ? [] : [disposableIncome])];
  }

  get(id: string): Interval | undefined {
    if (!this.#ids.includes(id)) return undefined;
    if (!this.#known.has(id)) this.#known.set(id, intervalOf(this.#summary(id)));
    return this.#known.get(id);
  }

  *[Symbol.iterator](): Iterator<readonly [string, Interval]> {
    for (const id of this.#ids) {
      const interval = this.get(id);
      if (interval !== undefined) yield [id, interval];
    }
  }

  #summary(id: string): Summary | undefined {
    if (id !== disposableIncome) return summaryOf(this.#simulation, id);
    const { disposableIncome: column } = this.#simulation.sampled;
    return column && summarise(column);
  }
}
