import { formatNumber, type Language, valueText } from '@samnytta/model';
import type { Figure } from '@samnytta/model';
import type { Texts } from '../texts/sv.ts';

export type Unit = Figure['unit'];

/** Amounts as plain kronor, all else with its unit. */
export function inTable(value: number, unit: Unit, language: Language, texts: Texts): string {
  if (unit.startsWith('SEK')) return formatNumber(value, language);
  if (unit === 'months') return texts.months(formatNumber(value, language));
  return unit === 'factor' ? formatNumber(value, language, 2) : valueText(value, unit, language);
}

/** A value in words, with at most two decimals of a plain factor. */
export function inWords(value: number, unit: Unit, language: Language): string {
  return unit === 'factor' ? formatNumber(value, language, 2) : valueText(value, unit, language);
}
