import type { Cell } from '../document/cell-schema.ts';
import type { Interval } from './interval-cell.ts';

/** Digits that an interval leaves of its value: two of the interval's own width. */
const digitsOfWidth = 2;

/** The power of ten that a value's first digit counts. */
function firstPlace(value: number): number {
  return 10 ** Math.floor(Math.log10(Math.abs(value)));
}

/**
 * What a value is rounded to beside an interval: two digits of the interval's width, so that no krona stands beside
 * hundreds of thousands. A value that is small beside a wide interval keeps its first digit, since a gain is not nought.
 * Never finer than the value's own step; the step itself when there is no width.
 * @param step what the value is rounded to by itself
 */
export function stepWithin(value: number, low: number, high: number, step: number): number {
  const width = Math.abs(high - low);
  if (!Number.isFinite(width) || width === 0) return step;
  const ofWidth = firstPlace(width) / 10 ** (digitsOfWidth - 1);
  return Math.max(step, value === 0 ? ofWidth : Math.min(ofWidth, firstPlace(value)));
}

/** A value beside its interval, with no more digits than the interval lets it; as it is where there is none. */
export function within(cell: Cell, interval: Interval | undefined): Cell {
  if (interval === undefined || (cell.kind !== 'money' && cell.kind !== 'share' && cell.kind !== 'number')) return cell;
  return { ...cell, step: stepWithin(cell.value, interval.low, interval.high, cell.step) };
}
