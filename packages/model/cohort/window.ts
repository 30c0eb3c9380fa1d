import { dayNumber } from './cell-value.ts';
import { columnById } from './columns.ts';
import type { Item, Values } from './person.ts';

export const year = 12;
const daysOfMonth = 30.4375;
const dayStart = 8;

/** Whether a day is the same day of the month as another, or where its month is too short, the last of it or the first after it. */
function isSameDay(from: string, end: Date): boolean {
  const day = Number(from.slice(dayStart));
  const lastOfMonth = new Date(Date.UTC(end.getUTCFullYear(), end.getUTCMonth() + 1, 0)).getUTCDate();
  const lastBefore = new Date(Date.UTC(end.getUTCFullYear(), end.getUTCMonth(), 0)).getUTCDate();
  const found = end.getUTCDate();
  return found === Math.min(day, lastOfMonth) || (found === 1 && day > lastBefore);
}

/** Months from the first to the last day, both counted; whole months are whole whatever their days. */
export function monthsBetween(from: string, to: string): number | undefined {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  if (first === undefined || last === undefined || last < first) return undefined;
  const dayAfter = new Date((last + 1) * 86_400_000);
  const end = dayAfter.toISOString();
  const months =
    (Number(end.slice(0, 4)) - Number(from.slice(0, 4))) * year + Number(end.slice(5, 7)) - Number(from.slice(5, 7));
  // A year from 29 February ends on 27 or 28 February.
  if (isSameDay(from, dayAfter))
    return Number(end.slice(dayStart, dayStart + 2)) === 1 && !from.endsWith('-01') ? months - 1 : months;
  return months + (Number(end.slice(dayStart, dayStart + 2)) - Number(from.slice(dayStart))) / daysOfMonth;
}

/** An item's months, units and amounts of the window, moved to twelve months. */
export function annualised(item: Item, window: number): Item {
  const factor = year / window;
  const values: Values = Object.fromEntries(
    Object.entries(item.values).map(([id, value]) =>
      columnById.get(id)?.isOfWindow === true && typeof value === 'number' ? [id, value * factor] : [id, value],
    ),
  );
  return { ...item, values };
}
