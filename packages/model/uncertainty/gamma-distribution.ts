import type { Distribution } from './distribution.ts';
import { gammaProbability, logGamma } from './gamma-function.ts';
import { normalQuantile } from './normal.ts';
import { searchQuantile } from './quantile-search.ts';
import { ScoreTable } from './score-table.ts';

/** Above zero, skewed to the right: the usual choice for costs and prices. */
export class GammaDistribution implements Distribution {
  readonly mean: number;
  readonly standardDeviation: number;
  readonly least = 0;
  readonly most = Infinity;
  readonly #shape: number;
  readonly #scale: number;
  readonly #table = new ScoreTable((probability) => this.quantile(probability));

  constructor(mean: number, standardDeviation: number) {
    this.mean = mean;
    this.standardDeviation = standardDeviation;
    this.#shape = (mean / standardDeviation) ** 2;
    this.#scale = standardDeviation ** 2 / mean;
  }

  quantile(probability: number): number {
    const shape = this.#shape;
    const constant = logGamma(shape);
    const density = (x: number): number => Math.exp((shape - 1) * Math.log(x) - x - constant);
    const distribution = (x: number): number => gammaProbability(shape, x);
    let high = shape + 10 * Math.sqrt(shape) + 10;
    while (distribution(high) < probability && high < 1e300) high *= 2;
    // First guess by Wilson and Hilferty's cube root; near zero the first term of the series.
    const cubeRoot = 1 - 1 / (9 * shape) + normalQuantile(probability) / (3 * Math.sqrt(shape));
    const nearZero = Math.exp((Math.log(probability) + logGamma(shape + 1)) / shape);
    const start = cubeRoot > 0.2 ? shape * cubeRoot ** 3 : nearZero;
    return this.#scale * searchQuantile(probability, distribution, density, 0, high, start);
  }

  atScore(score: number): number {
    return this.#table.at(score);
  }
}
