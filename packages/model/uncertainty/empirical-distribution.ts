import type { Distribution } from './distribution.ts';
import { normalProbability } from './normal.ts';

/** Values that have been seen, each as likely. */
export class EmpiricalDistribution implements Distribution {
  readonly mean: number;
  readonly standardDeviation: number;
  readonly least: number;
  readonly most: number;
  readonly #sorted: Float64Array;

  constructor(values: readonly number[]) {
    this.#sorted = Float64Array.from(values).sort();
    const mean = this.#sorted.reduce((sum, value) => sum + value, 0) / values.length;
    this.mean = mean;
    this.standardDeviation = Math.sqrt(
      this.#sorted.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length,
    );
    this.least = this.#sorted[0] ?? Number.NaN;
    this.most = this.#sorted.at(-1) ?? Number.NaN;
  }

  quantile(probability: number): number {
    const { length } = this.#sorted;
    const place = Math.min(Math.max(Math.ceil(probability * length) - 1, 0), length - 1);
    return this.#sorted[place] ?? Number.NaN;
  }

  atScore(score: number): number {
    return this.quantile(normalProbability(score));
  }
}
