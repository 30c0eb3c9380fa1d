/** A part of what an input may be where the figure passes the target; `miss` is how far it is from it at each end. */
export interface Crossing {
  readonly from: number;
  readonly to: number;
  readonly missFrom: number;
  readonly missTo: number;
  readonly rises: boolean;
}

/** The parts of a grid where the figure passes the target, in order. */
export function crossingsOf(grid: readonly number[], misses: readonly number[]): readonly Crossing[] {
  return grid.flatMap((from, index): readonly Crossing[] => {
    const [missFrom, missTo] = [misses[index] ?? Number.NaN, misses[index + 1] ?? Number.NaN];
    const to = grid[index + 1];
    const isCrossing =
      to !== undefined && !Number.isNaN(missFrom) && !Number.isNaN(missTo) && missFrom > 0 !== missTo > 0;
    return isCrossing ? [{ from, to, missFrom, missTo, rises: missTo > missFrom }] : [];
  });
}

/** How far to each side of where a straight line would turn is looked, as shares of the part. */
const nearby = [2 ** -4, 2 ** -9, 2 ** -16, 2 ** -26] as const;

/**
 * Where to look next: the middle, which halves any part, and close around where a straight line would turn.
 * None when the part is as short as numbers can tell.
 */
export function pointsWithin({ from, to, missFrom, missTo }: Crossing): readonly number[] {
  const length = to - from;
  if (length <= Math.max(Math.abs(from), Math.abs(to)) * Number.EPSILON) return [];
  const straight = from + length * (missFrom / (missFrom - missTo));
  const points = [
    (from + to) / 2,
    ...nearby.flatMap((share) => [straight - length * share, straight + length * share]),
  ];
  return [...new Set(points.filter((point) => point > from && point < to))].sort((one, other) => one - other);
}

/** The part of a crossing between two of the points within it. */
export function narrowed(crossing: Crossing, points: readonly number[], misses: readonly number[]): Crossing {
  let { from, missFrom } = crossing;
  for (const [index, point] of points.entries()) {
    const miss = misses[index] ?? Number.NaN;
    if (miss > 0 === crossing.rises) return { ...crossing, from, missFrom, to: point, missTo: miss };
    [from, missFrom] = [point, miss];
  }
  return { ...crossing, from, missFrom };
}
