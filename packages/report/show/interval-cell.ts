import type { ShownUnit, Text } from '@samnytta/model';
import { notGiven, quantity, range } from '../document/cells.ts';
import type { NotGiven, Quantity, Range } from '../document/cell-schema.ts';

const digits = 3;
/** Stands in the place of a payback that never comes. */
export const never: Text = { sv: 'aldrig', en: 'never' };
/** Why a payback has no value. */
export const neverReason: Text = { sv: 'Kostnaden tjänas aldrig in.', en: 'The cost is never earned back.' };

/** Stands in the place of a number of people that there is not. */
export const noNumber: Text = { sv: 'inget antal', en: 'no number' };
const noNumberReason: Text = { sv: 'Inget antal personer räcker.', en: 'No number of people suffices.' };

/** Where a part of the draws lie; infinite is never. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  /** Share of the draws that are above zero, where it is known. */
  readonly positive?: number | undefined;
}

/** Three digits at most, and whole months and people. */
function stepOf(value: number, unit: ShownUnit): number {
  const step = value === 0 ? 1 : 10 ** (Math.floor(Math.log10(Math.abs(value))) - (digits - 1));
  return unit === 'months' || unit === 'persons' ? Math.max(1, step) : step;
}

/** A value that is drawn, or rests on what is: more than three digits is not known of it. Infinite is never. */
export function drawnCell(value: number, unit: ShownUnit): Quantity | NotGiven {
  if (!Number.isFinite(value))
    return unit === 'persons' ? notGiven(noNumberReason, noNumber) : notGiven(neverReason, never);
  const cell = quantity(value, unit);
  return { ...cell, step: Math.max(cell.step, stepOf(value, unit)) };
}

/** An interval of drawn values. @param level probability of lying in it */
export function intervalCell({ low, high }: Interval, unit: ShownUnit, level: number): Range {
  return range(drawnCell(low, unit), drawnCell(high, unit), level);
}
