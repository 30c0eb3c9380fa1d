/** The ends of an interval, in the unit of what lies in it. Infinite is "never". */
export interface Ends {
  readonly low: number;
  readonly high: number;
}

/** Whether a value is outside its interval. */
export function isOutside(value: number | undefined, interval: Ends | undefined): boolean {
  return value !== undefined && interval !== undefined && (value < interval.low || value > interval.high);
}
