import { formatKronor, formatNumber, formatPercent, type Language } from '@samnytta/model';
import { textIn } from '#text';

/** A parameter's value in words, with its unit. */
export function parameterValue(value: number, unit: string, language: Language): string {
  const { units } = textIn(language).catalogue;
  const kronor = /^SEK\/(year|month|week|day)$/u.exec(unit);
  if (kronor) return `${formatKronor(value, language)}${units[unit as keyof typeof units]}`;
  if (unit === 'share') return formatPercent(value, language, 3);
  if (unit === 'flag') return value === 1 ? units.yes : units.no;
  const number = formatNumber(value, language, 4);
  const word = (units as Readonly<Record<string, string>>)[unit];
  return word === undefined || word === '' ? number : `${number}\u00a0${word}`;
}
