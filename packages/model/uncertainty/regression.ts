import { solveSymmetric } from './least-squares.ts';

/**
 * Least squares of a response on a polynomial of one variable, with sums that can be added and taken
 * away block by block. The variable is standardised first, so that its powers keep their digits.
 */
export class PolynomialSums {
  readonly #degree: number;
  readonly #powers: Float64Array;
  readonly #responses: Float64Array;

  constructor(degree: number) {
    this.#degree = degree;
    this.#powers = new Float64Array(2 * degree + 1);
    this.#responses = new Float64Array(degree + 1);
  }

  add(x: number, y: number): void {
    let power = 1;
    for (let index = 0; index <= 2 * this.#degree; index += 1) {
      this.#powers[index] = (this.#powers[index] ?? 0) + power;
      if (index <= this.#degree) this.#responses[index] = (this.#responses[index] ?? 0) + power * y;
      power *= x;
    }
  }

  /** These sums without those of a block. */
  without(block: PolynomialSums): PolynomialSums {
    const rest = new PolynomialSums(this.#degree);
    rest.#powers.set(this.#powers.map((value, index) => value - (block.#powers[index] ?? 0)));
    rest.#responses.set(this.#responses.map((value, index) => value - (block.#responses[index] ?? 0)));
    return rest;
  }

  /** Mean of the responses. */
  get mean(): number {
    return (this.#responses[0] ?? 0) / (this.#powers[0] ?? 0);
  }

  /** Coefficients, the constant first, by Cholesky's method; powers that add nothing get zero. */
  fit(): Float64Array {
    return solveSymmetric((row, column) => this.#powers[row + column] ?? 0, this.#responses);
  }
}

/** Value of a polynomial, the constant first. */
export function polynomialAt(coefficients: Float64Array, x: number): number {
  let sum = 0;
  for (let power = coefficients.length - 1; power >= 0; power -= 1) sum = sum * x + (coefficients[power] ?? 0);
  return sum;
}
