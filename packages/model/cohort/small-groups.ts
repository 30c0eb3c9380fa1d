/** No figure is given for fewer people than this. */
export const smallestGroup = 5;

/** Whether a count tells of too few people; none at all tells of nobody. */
export function isSmall(count: number): boolean {
  return count > 0 && count < smallestGroup;
}

/**
 * Merges neighbours until no cell is small: `cells[i][j]` is the number of people in band i and
 * column j. Returns the bands as lists of the places they were merged from. All columns are merged
 * alike, so that every total shown is a sum of cells of at least {@link smallestGroup} people, and
 * nothing smaller can be had by taking one from another.
 */
export function mergedBands(cells: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const bands = cells.map((counts, index) => ({ places: [index], counts: [...counts] }));
  const size = (index: number): number => bands[index]?.counts.reduce((sum, count) => sum + count, 0) ?? Infinity;
  for (;;) {
    const small = bands.findIndex(({ counts }) => counts.some(isSmall));
    if (small < 0 || bands.length === 1) return bands.map(({ places }) => places);
    const into = size(small - 1) < size(small + 1) ? small - 1 : small;
    const [first, second] = bands.slice(into, into + 2);
    if (first === undefined || second === undefined) return bands.map(({ places }) => places);
    bands.splice(into, 2, {
      places: [...first.places, ...second.places],
      counts: first.counts.map((count, index) => count + (second.counts[index] ?? 0)),
    });
  }
}
