/** What a number in a cell is, by its format: a number, a day, or a length of time that is shown in parts of a day. */
export type NumberFormat = { readonly is: 'number' | 'date' } | { readonly is: 'duration'; readonly perDay: number };

const number: NumberFormat = { is: 'number' };
const date: NumberFormat = { is: 'date' };
const perDay = { h: 24, m: 1440, s: 86_400 } as const;

/** Formats of dates and times that have a number but no code (ECMA-376 part 1, 18.8.30). 46 is `[h]:mm:ss`. */
export function builtInFormat(format: number): NumberFormat {
  if (format === 46) return { is: 'duration', perDay: perDay.h };
  const isDate =
    (format >= 14 && format <= 22) ||
    (format >= 27 && format <= 36) ||
    (format >= 45 && format <= 47) ||
    (format >= 50 && format <= 58);
  return isDate ? date : number;
}

/**
 * What a format code shows: hours, minutes or seconds that go on past a day when their letter stands in brackets, else
 * a date or time when a letter of one is left outside quotes, brackets and fillers.
 */
export function formatOfCode(code: string): NumberFormat {
  const plain = code.replaceAll(/"[^"]*"|\\.|_.|\*./gu, '').toLowerCase();
  const [, counted] = /\[(h|m|s)\1*\]/u.exec(plain) ?? [];
  if (counted === 'h' || counted === 'm' || counted === 's') return { is: 'duration', perDay: perDay[counted] };
  return /[ymdhs]/u.test(plain.replaceAll(/\[[^\]]*\]/gu, '')) ? date : number;
}
