/** Smaller than this is nothing, for rows whose largest entry is near one. */
const nothing = 1e-9;

/** Rank of a matrix, by elimination with the largest pivot. The rows are not changed. */
export function rank(matrix: readonly (readonly number[])[]): number {
  const rows = matrix.map((row) => [...row]);
  const width = rows[0]?.length ?? 0;
  let found = 0;
  for (let column = 0; column < width && found < rows.length; column += 1) {
    const at = (row: number): number => rows[row]?.[column] ?? 0;
    let largest = found;
    for (let row = found + 1; row < rows.length; row += 1) if (Math.abs(at(row)) > Math.abs(at(largest))) largest = row;
    const pivot = rows[largest];
    const current = rows[found];
    if (pivot === undefined || current === undefined || Math.abs(at(largest)) < nothing) continue;
    rows[largest] = current;
    rows[found] = pivot;
    for (const row of rows.slice(found + 1)) {
      const factor = (row[column] ?? 0) / (pivot[column] ?? 1);
      for (let index = column; index < width; index += 1) row[index] = (row[index] ?? 0) - factor * (pivot[index] ?? 0);
    }
    found += 1;
  }
  return found;
}
