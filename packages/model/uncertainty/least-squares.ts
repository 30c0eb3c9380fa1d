/**
 * Solves symmetric equations by Cholesky's method, as those of a least-squares fit are. What adds nothing
 * to those before it gets zero.
 * @param entry of the lower triangle, row and column from 0
 */
export function solveSymmetric(entry: (row: number, column: number) => number, right: Float64Array): Float64Array {
  const size = right.length;
  const lower = Array.from({ length: size }, () => new Float64Array(size));
  const at = (row: number, column: number): number => lower[row]?.[column] ?? 0;
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      const wanted = entry(row, column);
      let left = wanted;
      for (let index = 0; index < column; index += 1) left -= at(row, index) * at(column, index);
      const line = lower[row];
      if (line === undefined) continue;
      if (row === column) line[column] = left > 1e-10 * Math.abs(wanted) ? Math.sqrt(left) : 0;
      else line[column] = at(column, column) === 0 ? 0 : left / at(column, column);
    }
  }
  const half = new Float64Array(size);
  for (let row = 0; row < size; row += 1) {
    let left = right[row] ?? 0;
    for (let index = 0; index < row; index += 1) left -= at(row, index) * (half[index] ?? 0);
    half[row] = at(row, row) === 0 ? 0 : left / at(row, row);
  }
  const result = new Float64Array(size);
  for (let row = size - 1; row >= 0; row -= 1) {
    let left = half[row] ?? 0;
    for (let index = row + 1; index < size; index += 1) left -= at(index, row) * (result[index] ?? 0);
    result[row] = at(row, row) === 0 ? 0 : left / at(row, row);
  }
  return result;
}

/** Mean of products of two columns. */
function product(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < one.length; index += 1) sum += (one[index] ?? 0) * (other[index] ?? 0);
  return sum / one.length;
}

function centred(values: Float64Array): Float64Array {
  let sum = 0;
  for (const value of values) sum += value;
  const mean = sum / values.length;
  return values.map((value) => value - mean);
}

/** The weighted sum of some columns that follows a response most closely, about its mean (linear least squares). */
export function linearIndex(columns: readonly Float64Array[], response: Float64Array): Float64Array {
  // On one scale, so that a small column is not taken for one that adds nothing.
  const scaled = columns.map(centred).map((column) => {
    const size = Math.sqrt(product(column, column));
    return size === 0 ? column : column.map((value) => value / size);
  });
  const none = new Float64Array();
  const right = Float64Array.from(scaled, (column) => product(column, centred(response)));
  const weights = solveSymmetric((row, column) => product(scaled[row] ?? none, scaled[column] ?? none), right);
  const index = new Float64Array(response.length);
  for (const [which, column] of scaled.entries()) {
    const weight = weights[which] ?? 0;
    for (let draw = 0; draw < index.length; draw += 1) index[draw] = (index[draw] ?? 0) + weight * (column[draw] ?? 0);
  }
  return index;
}
