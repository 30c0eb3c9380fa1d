import type { Distribution } from './distribution.ts';
import { normalDensity, normalProbability, normalQuantile } from './normal.ts';

/** Normal, cut off at its bounds when it has any. */
export class NormalDistribution implements Distribution {
  readonly mean: number;
  readonly standardDeviation: number;
  readonly least: number;
  readonly most: number;
  readonly #centre: number;
  readonly #spread: number;
  readonly #isCut: boolean;

  /** @param centre mean, and @param spread standard deviation, before the cut */
  constructor(centre: number, spread: number, least: number, most: number) {
    this.#centre = centre;
    this.#spread = spread;
    this.#isCut = least > -Infinity || most < Infinity;
    this.least = least;
    this.most = most;
    const low = (least - centre) / spread;
    const high = (most - centre) / spread;
    // Both tails are counted from the nearer end, where probabilities keep their digits.
    const inside =
      low > 0 ? normalProbability(-low) - normalProbability(-high) : normalProbability(high) - normalProbability(low);
    const shift = (normalDensity(low) - normalDensity(high)) / inside;
    const ends = (weighted(low) - weighted(high)) / inside;
    this.mean = this.#isCut ? centre + spread * shift : centre;
    this.standardDeviation = this.#isCut ? spread * Math.sqrt(1 + ends - shift * shift) : spread;
  }

  quantile(probability: number): number {
    if (!this.#isCut) return this.#centre + this.#spread * normalQuantile(probability);
    const low = (this.least - this.#centre) / this.#spread;
    const high = (this.most - this.#centre) / this.#spread;
    const isAbove = low > 0;
    const between = (from: number, to: number, share: number): number => {
      const first = normalProbability(from);
      return normalQuantile(first + share * (normalProbability(to) - first));
    };
    const score = isAbove ? -between(-high, -low, 1 - probability) : between(low, high, probability);
    return Math.min(Math.max(this.#centre + this.#spread * score, this.least), this.most);
  }

  atScore(score: number): number {
    return this.#isCut ? this.quantile(normalProbability(score)) : this.#centre + this.#spread * score;
  }
}

/** z × density, whose limit is zero at the infinities. */
function weighted(z: number): number {
  return Number.isFinite(z) ? z * normalDensity(z) : 0;
}
