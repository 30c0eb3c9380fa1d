/** All values a rounded figure can stand for, and the value to calculate with. */
export type Interval = { readonly low: number; readonly high: number; readonly point: number };

export function exactly(value: number): Interval {
  return { low: value, high: value, point: value };
}

export function add(a: Interval, b: Interval): Interval {
  return { low: a.low + b.low, high: a.high + b.high, point: a.point + b.point };
}

export function scale(a: Interval, factor: number): Interval {
  const ends = [a.low * factor, a.high * factor];
  return { low: Math.min(...ends), high: Math.max(...ends), point: a.point * factor };
}

export function multiply(a: Interval, b: Interval): Interval {
  const ends = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high];
  return { low: Math.min(...ends), high: Math.max(...ends), point: a.point * b.point };
}

/** Nothing when the divisor can be zero: the quotient then has no bounds. */
export function divide(a: Interval, b: Interval): Interval | undefined {
  if (b.low <= 0 && b.high >= 0) return undefined;
  return multiply(a, { low: 1 / b.high, high: 1 / b.low, point: 1 / b.point });
}

/** Whether some value belongs to both. Computer arithmetic gets one part in a thousand million. */
export function overlaps(a: Interval, b: Interval): boolean {
  if (a.low === b.low) return true;
  const slack = 1e-9 * Math.max(1e-3, ...[a.low, a.high, b.low, b.high].filter(Number.isFinite).map(Math.abs));
  return a.low <= b.high + slack && b.low <= a.high + slack;
}

/** The values in both, calculated with the second's point where that is one of them. */
export function intersect(a: Interval, b: Interval): Interval {
  const low = Math.max(a.low, b.low);
  const high = Math.max(low, Math.min(a.high, b.high));
  const point = b.point >= low && b.point <= high ? b.point : (low + high) / 2;
  return { low, high, point };
}

export function width(a: Interval): number {
  return a.high - a.low;
}

/** Width as a part of the size: how loosely the value is known. */
export function looseness(a: Interval): number {
  const size = Math.max(Math.abs(a.low), Math.abs(a.high));
  return size === 0 ? 0 : width(a) / size;
}

/** How far apart two points are, with sign: `a − b`, where two infinite values do not differ. */
export function difference(a: Interval, b: Interval): number {
  return a.point === b.point ? 0 : a.point - b.point;
}
