import type { BinaryOperation, BinaryValue, SelectValue, Value } from './value.ts';
import { foldBinary, foldTest, foldUnary } from './value-builder.ts';

/** One number for all draws, or one for each. */
export type Column = number | Float64Array;

/** The number of a draw. */
export function at(column: Column, draw: number): number {
  return typeof column === 'number' ? column : (column[draw] ?? Number.NaN);
}

type Loop = (left: Float64Array, right: Float64Array, result: Float64Array) => void;

/** The common operations have loops of their own: nothing is called for each draw. */
const loops: Readonly<Partial<Record<BinaryOperation, Loop>>> = {
  add: (left, right, result) => {
    for (let draw = 0; draw < result.length; draw += 1)
      result[draw] = (left[draw] ?? Number.NaN) + (right[draw] ?? Number.NaN);
  },
  subtract: (left, right, result) => {
    for (let draw = 0; draw < result.length; draw += 1)
      result[draw] = (left[draw] ?? Number.NaN) - (right[draw] ?? Number.NaN);
  },
  multiply: (left, right, result) => {
    for (let draw = 0; draw < result.length; draw += 1)
      result[draw] = (left[draw] ?? Number.NaN) * (right[draw] ?? Number.NaN);
  },
  divide: (left, right, result) => {
    for (let draw = 0; draw < result.length; draw += 1)
      result[draw] = (left[draw] ?? Number.NaN) / (right[draw] ?? Number.NaN);
  },
};

/**
 * Works lowered values out over columns of draws, each once, with the arithmetic of the builder that folds constants.
 * What does not vary stays a number.
 */
export class ValueColumns {
  readonly #draws: number;
  readonly #leaf: (place: number) => Column;
  readonly #known = new Map<Value, Column>();
  readonly #filled = new Map<number, Float64Array>();

  /** @param leaf the column of a leaf, by its place */
  constructor(draws: number, leaf: (place: number) => Column) {
    this.#draws = draws;
    this.#leaf = leaf;
  }

  of(value: Value): Column {
    const known = this.#known.get(value);
    if (known !== undefined) return known;
    const column = this.#work(value);
    this.#known.set(value, column);
    return column;
  }

  #work(value: Value): Column {
    switch (value.operation) {
      case 'constant':
        return value.constant;
      case 'leaf':
        return this.#leaf(value.leaf);
      case 'floor':
      case 'ceiling': {
        const of = this.of(value.of);
        const take = foldUnary[value.operation];
        return typeof of === 'number' ? take(of) : of.map(take);
      }
      case 'select':
        return this.#select(value);
      default:
        return this.#combine(value);
    }
  }

  #combine({ operation, left, right }: BinaryValue): Column {
    const [one, other] = [this.of(left), this.of(right)];
    const fold = foldBinary[operation];
    if (typeof one === 'number' && typeof other === 'number') return fold(one, other);
    const result = new Float64Array(this.#draws);
    const loop = loops[operation];
    if (loop !== undefined) loop(this.#each(one), this.#each(other), result);
    else for (let draw = 0; draw < result.length; draw += 1) result[draw] = fold(at(one, draw), at(other, draw));
    return result;
  }

  /** Where the test is the same in all draws only the chosen side is worked out. */
  #select({ test, then, otherwise }: SelectValue): Column {
    const [left, right] = [this.of(test.left), this.of(test.right)];
    const holds = foldTest[test.operation];
    if (typeof left === 'number' && typeof right === 'number') return this.of(holds(left, right) ? then : otherwise);
    const [yes, no] = [this.of(then), this.of(otherwise)];
    return new Float64Array(this.#draws).map((_, draw) => at(holds(at(left, draw), at(right, draw)) ? yes : no, draw));
  }

  /** A column with a number for each draw. */
  #each(column: Column): Float64Array {
    if (typeof column !== 'number') return column;
    const filled = this.#filled.get(column) ?? new Float64Array(this.#draws).fill(column);
    this.#filled.set(column, filled);
    return filled;
  }
}
