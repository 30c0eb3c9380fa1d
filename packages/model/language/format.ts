import type { Language } from './text.ts';

const noBreakSpace = '\u00a0';
const locales: Record<Language, string> = { sv: 'sv-SE', en: 'en-GB' };
const formatters = new Map<string, Intl.NumberFormat>();

/**
 * A number with thousands separated and the true minus sign (U+2212), in both languages.
 * Decimals beyond `most` are rounded; fewer than `least` are filled with zeros.
 */
export function formatNumber(value: number, language: Language, most = 0, least = 0): string {
  const key = `${language} ${String(least)} ${String(most)}`;
  let formatter = formatters.get(key);
  if (formatter === undefined) {
    formatter = new Intl.NumberFormat(locales[language], {
      minimumFractionDigits: least,
      maximumFractionDigits: most,
      signDisplay: 'negative'
    });
    formatters.set(key, formatter);
  }
  return formatter.format(value).replace('-', '−');
}

/** Whole kronor: `2 645 000 kr` (no-break spaces) or `SEK 2,645,000`. */
export function formatKronor(value: number, language: Language): string {
  return inKronor(formatNumber(value, language), language);
}

/** Million kronor: `2,6 mn kr` (no-break spaces) or `SEK 2.6 million`. */
export function formatMillionKronor(value: number, language: Language, most = 1, least = most): string {
  const number = formatNumber(value / 1_000_000, language, most, least);
  return language === 'sv' ? `${number}${noBreakSpace}mn${noBreakSpace}kr` : `${inKronor(number, language)} million`;
}

/** A share as per cent: 0.053 is `5,3 %` (no-break space) or `5.3%`. */
export function formatPercent(share: number, language: Language, most = 1, least = 0): string {
  const number = formatNumber(share * 100, language, most, least);
  return language === 'sv' ? `${number}${noBreakSpace}%` : `${number}%`;
}

function inKronor(number: string, language: Language): string {
  if (language === 'sv') return `${number}${noBreakSpace}kr`;
  return number.startsWith('−') ? `−SEK${noBreakSpace}${number.slice(1)}` : `SEK${noBreakSpace}${number}`;
}
