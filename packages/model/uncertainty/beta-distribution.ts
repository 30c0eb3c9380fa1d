import type { Distribution } from './distribution.ts';
import { betaProbability, logGamma } from './gamma-function.ts';
import { searchQuantile } from './quantile-search.ts';
import { ScoreTable } from './score-table.ts';

/** Between two bounds: the usual choice for shares. */
export class BetaDistribution implements Distribution {
  readonly mean: number;
  readonly standardDeviation: number;
  readonly least: number;
  readonly most: number;
  readonly #alpha: number;
  readonly #beta: number;
  readonly #table = new ScoreTable((probability) => this.quantile(probability));

  constructor(alpha: number, beta: number, least: number, most: number) {
    const range = most - least;
    const total = alpha + beta;
    this.#alpha = alpha;
    this.#beta = beta;
    this.least = least;
    this.most = most;
    this.mean = least + (range * alpha) / total;
    this.standardDeviation = range * Math.sqrt((alpha * beta) / (total * total * (total + 1)));
  }

  /** The standard deviation that a mean between two bounds must stay below. */
  static largestDeviation(mean: number, least: number, most: number): number {
    return Math.sqrt((mean - least) * (most - mean));
  }

  quantile(probability: number): number {
    const [alpha, beta] = [this.#alpha, this.#beta];
    const constant = logGamma(alpha + beta) - logGamma(alpha) - logGamma(beta);
    const density = (x: number): number => Math.exp(constant + (alpha - 1) * Math.log(x) + (beta - 1) * Math.log1p(-x));
    const found = searchQuantile(
      probability,
      (x) => betaProbability(alpha, beta, x),
      density,
      0,
      1,
      alpha / (alpha + beta),
    );
    return this.least + (this.most - this.least) * found;
  }

  atScore(score: number): number {
    return this.#table.at(score);
  }
}

/** PERT: mean (least + 4 mode + most) / 6 (Malcolm, Roseboom, Clark & Fazar, Operations Research 7, 1959). */
export function betaFromMode(least: number, mode: number, most: number): BetaDistribution {
  const range = most - least;
  return new BetaDistribution(1 + (4 * (mode - least)) / range, 1 + (4 * (most - mode)) / range, least, most);
}

/** By the method of moments. */
export function betaFromMean(mean: number, standardDeviation: number, least: number, most: number): BetaDistribution {
  const range = most - least;
  const share = (mean - least) / range;
  const total = (share * (1 - share)) / (standardDeviation / range) ** 2 - 1;
  return new BetaDistribution(share * total, (1 - share) * total, least, most);
}
