import { inBoth, type Text } from '../language/text.ts';
import { noteText } from '../sources/register.ts';
import { coverageLabels } from './coverage.ts';
import type { YearPrice } from './unit-cost.ts';

/** What should be known of a price where it is used: what is in it, and its note. */
export function remarkOn({ covers, note }: YearPrice): Text | undefined {
  const told = [covers && coverageLabels[covers], note === undefined ? undefined : noteText(note)].filter(
    (one) => one !== undefined,
  );
  return told.length === 0
    ? undefined
    : inBoth((language) => told.map((one) => one[language].replace(/\.$/u, '')).join('. '));
}
