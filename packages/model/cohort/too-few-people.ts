import type { Text } from '../language/text.ts';
import { smallestGroup } from './thresholds.ts';
import { describeFault, TableError } from './table-faults.ts';

const most = String(smallestGroup);

/** What a result that would be of fewer than five people lacks. */
export const lacking = {
  /** Nothing changes for the others. */
  change: {
    sv: `minst ${most} personer vars förändring räknas för samhället (arbete eller offentliga resurser); summan av färre säger vad som hänt dem`,
    en: `at least ${most} people whose change counts for society (work or public resources); the sum of fewer tells what happened to them`,
  },
  /** The missing values of the others make no difference. */
  difference: {
    sv: `minst ${most} personer vars saknade värden påverkar resultatet, när sämsta och bästa fall räknas; skillnaden mellan fallen säger annars vad som är känt om de få. Fyll i värdena, eller välj medel, median eller noll`,
    en: `at least ${most} people whose missing values make a difference, when the worst and the best case are counted; else the difference tells what is known of the few. Fill them in, or choose the mean, median or zero`,
  },
} as const satisfies Readonly<Record<string, Text>>;

/** A table whose result would be of fewer than five people. */
export class TooFewPeopleError extends TableError {
  /** Whether it is the table of those who did not take part. */
  readonly isComparison: boolean;

  constructor(expected: Text, isComparison: boolean) {
    super([describeFault({ kind: 'too-few', expected, example: '' })], false);
    this.name = 'TooFewPeopleError';
    this.isComparison = isComparison;
  }
}
