import type { Language } from './text.ts';

const noBreakSpace = '\u00a0';
const locales: Record<Language, string> = { sv: 'sv-SE', en: 'en-GB' };
const separators: Readonly<Record<Language, { readonly thousands: string; readonly decimals: string }>> = {
  sv: { thousands: noBreakSpace, decimals: ',' },
  en: { thousands: ',', decimals: '.' },
};

/** Digits parted into whole and decimals. */
function partsOf(digits: string, places: number): readonly [whole: string, decimals: string] {
  const text = digits.padStart(places + 1, '0');
  return [text.slice(0, text.length - places), text.slice(text.length - places)];
}

/** Up to here arithmetic is exact enough to tell which side of a half a number is on, unless it is this near one. */
const mostInArithmetic = 2 ** 36;
const nearHalf = 1e-4;

/** The number in units of its last decimal, when arithmetic can round it; undefined when its digits must be looked at. */
function unitsOf(value: number, places: number): number | undefined {
  const units = Math.abs(value) * 10 ** places;
  const isClear = places === 0 || Math.abs(units - Math.floor(units) - 0.5) > nearHalf;
  return isClear && units < mostInArithmetic ? Math.round(units) : undefined;
}

/** Digits of a finite number without its sign: the whole part and `places` decimals, halves rounded up. */
function digitsOf(value: number, places: number): readonly [whole: string, decimals: string] {
  const units = unitsOf(value, places);
  if (units !== undefined) return partsOf(String(units), places);
  const [mantissa = '', exponent] = Math.abs(value).toExponential().split('e');
  const digits = mantissa.replace('.', '');
  const kept = Number(exponent) + 1 + places;
  const next = kept < 0 ? 0 : Number(digits[kept] ?? 0);
  const scaled = BigInt(digits.slice(0, Math.max(0, kept)).padEnd(kept, '0')) + (next >= 5 ? 1n : 0n);
  return partsOf(String(scaled), places);
}

function withThousands(whole: string, separator: string): string {
  let text = whole;
  for (let place = whole.length - 3; place > 0; place -= 3)
    text = `${text.slice(0, place)}${separator}${text.slice(place)}`;
  return text;
}

/**
 * A number with thousands separated and the true minus sign (U+2212), in both languages.
 * Decimals beyond `most` are rounded; fewer than `least` are filled with zeros. As `Intl.NumberFormat` writes it, which
 * the tests hold it to: the first of those that a program makes takes longer than evaluating a case.
 *
 * @example
 * ```ts
 * import { formatNumber } from '@samnytta/model';
 *
 * console.log(formatNumber(1234.5, 'sv', 1));
 * ```
 */
export function formatNumber(value: number, language: Language, most = 0, least = 0): string {
  if (!Number.isFinite(value)) return new Intl.NumberFormat(locales[language]).format(value).replace('-', '−');
  const [whole, decimals] = digitsOf(value, most);
  const { thousands, decimals: point } = separators[language];
  let shown = decimals.length;
  while (shown > least && decimals[shown - 1] === '0') shown -= 1;
  const number = withThousands(whole, thousands) + (shown === 0 ? '' : point + decimals.slice(0, shown));
  return value < 0 && /[1-9]/u.test(number) ? `−${number}` : number;
}

/**
 * Kronor, whole unless decimals are asked for: `2 645 000 kr` (no-break spaces) or `SEK 2,645,000`.
 *
 * @example
 * ```ts
 * import { formatKronor } from '@samnytta/model';
 *
 * console.log(formatKronor(458_992.4, 'sv'), formatKronor(458_992.4, 'en'));
 * ```
 */
export function formatKronor(value: number, language: Language, decimals = 0): string {
  return inKronor(formatNumber(value, language, decimals, decimals), language);
}

/**
 * Million kronor: `2,6 mn kr` (no-break spaces) or `SEK 2.6 million`.
 *
 * @example
 * ```ts
 * import { formatMillionKronor } from '@samnytta/model';
 *
 * console.log(formatMillionKronor(2_300_000, 'sv'));
 * ```
 */
export function formatMillionKronor(value: number, language: Language, most = 1, least = most): string {
  const number = formatNumber(value / 1_000_000, language, most, least);
  return language === 'sv' ? `${number}${noBreakSpace}mn${noBreakSpace}kr` : `${inKronor(number, language)} million`;
}

/**
 * A share as per cent: 0.053 is `5,3 %` (no-break space) or `5.3%`.
 *
 * @example
 * ```ts
 * import { formatPercent } from '@samnytta/model';
 *
 * console.log(formatPercent(0.3142, 'sv', 2));
 * ```
 */
export function formatPercent(share: number, language: Language, most = 1, least = 0): string {
  const number = formatNumber(share * 100, language, most, least);
  return language === 'sv' ? `${number}${noBreakSpace}%` : `${number}%`;
}

function inKronor(number: string, language: Language): string {
  if (language === 'sv') return `${number}${noBreakSpace}kr`;
  return number.startsWith('−') ? `−SEK${noBreakSpace}${number.slice(1)}` : `SEK${noBreakSpace}${number}`;
}
