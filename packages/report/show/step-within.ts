/** Digits that an interval leaves of its value: two of the interval's own width. */
const digitsOfWidth = 2;

/**
 * What a value is rounded to beside an interval: two digits of the interval's width, so that no krona stands beside
 * hundreds of thousands. Never finer than the value's own step; the step itself when there is no width.
 * @param step what the value is rounded to by itself
 */
export function stepWithin(low: number, high: number, step: number): number {
  const width = Math.abs(high - low);
  if (!Number.isFinite(width) || width === 0) return step;
  return Math.max(step, 10 ** (Math.floor(Math.log10(width)) - (digitsOfWidth - 1)));
}
