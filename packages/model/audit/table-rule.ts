import type { Language, Text } from '../language/text.ts';
import { exactly, type Interval } from './interval.ts';
import { printedInterval } from './printed-value.ts';
import type { ReportAmount } from './amounts.ts';

/** How a printed total follows from printed parts. */
export type TableRule = {
  readonly identity: string;
  readonly name: Text;
  readonly total: ReportAmount;
  readonly parts: readonly ReportAmount[];
  readonly compute: (parts: readonly Interval[]) => Interval | undefined;
  readonly arithmetic: (language: Language) => string;
};

/** A counted number is exact; money, percentages and measurements are rounded where they end. */
export function boundsOf({ value }: ReportAmount): Interval {
  const countable = value.unit === 'persons' || value.unit === 'months' || value.unit === 'number';
  const counted = value.claim === undefined && countable && value.decimals === 0 && value.step === 1;
  return counted ? exactly(value.value) : printedInterval(value);
}
