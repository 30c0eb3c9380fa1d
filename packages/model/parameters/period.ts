/** First and last day, `YYYY-MM-DD`; without `to` the period has no end. ISO dates sort as text. */
export interface Period {
  readonly from: string;
  readonly to?: string | undefined;
}

export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

export function dayAfter(date: string): string {
  return shifted(date, 1);
}

export function dayBefore(date: string): string {
  return shifted(date, -1);
}

export function covers(period: Period, date: string): boolean {
  return period.from <= date && (period.to === undefined || date <= period.to);
}

/** The days each entry is in force: to its own `to`, or to the day before the next entry. */
export function periodsInForce(entries: readonly Period[]): Period[] {
  return entries.map(({ from, to }, index) => {
    const next = entries[index + 1];
    const last = to ?? (next && dayBefore(next.from));
    return last === undefined ? { from } : { from, to: last };
  });
}

function shifted(date: string, days: number): string {
  const moved = new Date(`${date}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}
