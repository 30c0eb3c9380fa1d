import { normalProbability } from './normal.ts';

const step = 1 / 16;
const farthest = 8.5;
const last = (2 * farthest) / step;

/**
 * A quantile function tabulated over standard normal scores and read by cubic interpolation
 * (Lagrange, four points): a search per draw would be far too slow. Its error is small beside
 * the step to the fourth power; the tests hold it below a millionth of the standard deviation.
 */
export class ScoreTable {
  readonly #values = new Float64Array(last + 1);
  readonly #quantile: (probability: number) => number;
  #filled = false;

  constructor(quantile: (probability: number) => number) {
    this.#quantile = quantile;
  }

  at(score: number): number {
    if (!this.#filled) this.#fill();
    const place = Math.min(Math.max((score + farthest) / step, 0), last);
    const first = Math.min(Math.max(Math.floor(place) - 1, 0), last - 3);
    const t = place - first;
    const value = (index: number): number => this.#values[first + index] ?? 0;
    return (
      (-value(0) * (t - 1) * (t - 2) * (t - 3)) / 6 +
      (value(1) * t * (t - 2) * (t - 3)) / 2 -
      (value(2) * t * (t - 1) * (t - 3)) / 2 +
      (value(3) * t * (t - 1) * (t - 2)) / 6
    );
  }

  #fill(): void {
    for (let index = 0; index <= last; index += 1) {
      const probability = normalProbability(index * step - farthest);
      this.#values[index] = this.#quantile(Math.min(probability, 1 - Number.EPSILON / 2));
    }
    this.#filled = true;
  }
}
