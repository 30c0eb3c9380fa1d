/** Columns that are drawn, each once; the first is all ones, for those who do not vary in what others do. */
export class ColumnList {
  readonly list: Float64Array[];
  readonly #places = new Map<Float64Array, number>();
  readonly #count: number;

  constructor(count: number) {
    this.#count = count;
    this.list = [new Float64Array(count).fill(1)];
  }

  add(column: Float64Array): void {
    if (this.#places.has(column)) return;
    if (column.length !== this.#count) {
      throw new RangeError(
        `A drawn column has ${String(column.length)} numbers; expected one for each of the ${String(this.#count)} draws`,
      );
    }
    this.#places.set(column, this.list.push(column) - 1);
  }

  placeOf(column: Float64Array | undefined): number {
    return column === undefined ? 0 : (this.#places.get(column) ?? 0);
  }
}
