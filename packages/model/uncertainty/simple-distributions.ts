import type { Distribution } from './distribution.ts';
import { normalProbability } from './normal.ts';

/** One value, always. */
export class FixedDistribution implements Distribution {
  readonly mean: number;
  readonly standardDeviation = 0;
  readonly least: number;
  readonly most: number;

  constructor(value: number) {
    this.mean = value;
    this.least = value;
    this.most = value;
  }

  quantile(): number {
    return this.mean;
  }

  atScore(): number {
    return this.mean;
  }
}

/** Every value between the bounds as likely. */
export class UniformDistribution implements Distribution {
  readonly mean: number;
  readonly standardDeviation: number;
  readonly least: number;
  readonly most: number;

  constructor(least: number, most: number) {
    this.least = least;
    this.most = most;
    this.mean = (least + most) / 2;
    this.standardDeviation = (most - least) / Math.sqrt(12);
  }

  quantile(probability: number): number {
    return this.least + (this.most - this.least) * probability;
  }

  atScore(score: number): number {
    return this.quantile(normalProbability(score));
  }
}

/** Rises evenly from the least to the most likely value and falls evenly to the largest. */
export class TriangularDistribution implements Distribution {
  readonly mean: number;
  readonly standardDeviation: number;
  readonly least: number;
  readonly most: number;
  readonly #mode: number;

  constructor(least: number, mode: number, most: number) {
    this.least = least;
    this.most = most;
    this.#mode = mode;
    this.mean = (least + mode + most) / 3;
    this.standardDeviation = Math.sqrt(
      (least ** 2 + mode ** 2 + most ** 2 - least * mode - least * most - mode * most) / 18,
    );
  }

  quantile(probability: number): number {
    const range = this.most - this.least;
    const below = (this.#mode - this.least) / range;
    return probability < below
      ? this.least + Math.sqrt(probability * range * (this.#mode - this.least))
      : this.most - Math.sqrt((1 - probability) * range * (this.most - this.#mode));
  }

  atScore(score: number): number {
    return this.quantile(normalProbability(score));
  }
}
