import { formatNumber } from './format.ts';
import type { NumberFault } from './read-number.ts';
import { inBoth, type Text } from './text.ts';

/** What should have been written where a text is not one number; undefined where that is for the place to say. */
export function numberFaultText(found: NumberFault): Text | undefined {
  switch (found.fault) {
    case 'no-number':
      return undefined;
    case 'digits-apart':
      return {
        sv: 'ett enda tal; mellanslag får bara skilja tusental åt, tre siffror i taget',
        en: 'one number; a space may only part thousands, three digits at a time',
      };
    case 'two-numbers':
      return inBoth((language) => {
        const [one, other] = found.readings.map((value) => formatNumber(value, language, 3));
        return language === 'sv'
          ? `ett tal som bara kan läsas på ett sätt: antingen ${one ?? ''} eller ${other ?? ''}`
          : `a number that can be read in one way only: either ${one ?? ''} or ${other ?? ''}`;
      });
  }
}
