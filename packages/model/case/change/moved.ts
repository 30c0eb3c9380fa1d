/** Whether what an input is read as moves in proportion to it: from zero there is no proportion. */
export function isProportional(base: number): boolean {
  return base !== 0;
}

/**
 * What a value becomes when its input is moved. A place may state the input in another unit (a monthly
 * amount of a yearly one), so it moves in proportion where it can.
 * @param base the input in the case
 * @param other the input as it is moved, in the same unit
 */
export function moved(value: number, base: number, other: number): number {
  return isProportional(base) ? value * (other / base) : other;
}
