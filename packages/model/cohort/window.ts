import { dayNumber } from './cell-value.ts';
import { columnById } from './columns.ts';
import type { Item, Values } from './person.ts';

export const year = 12;
const daysOfMonth = 30.4375;
const dayStart = 8;

/** Months from the first to the last day, both counted; whole months are whole whatever their days. */
export function monthsBetween(from: string, to: string): number | undefined {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  if (first === undefined || last === undefined || last < first) return undefined;
  const end = new Date((last + 1) * 86_400_000).toISOString();
  const months = (Number(end.slice(0, 4)) - Number(from.slice(0, 4))) * year + Number(end.slice(5, 7)) - Number(from.slice(5, 7));
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
