import { type Figure, formatKronor, formatNumber, type Language, leastChange, valueText } from '@samnytta/model';

/** Whole kronor with their sign, for what is gained or lost: `+120 000 kr`, `−52 000 kr`, `0 kr`. */
export function signedKronor(value: number, language: Language): string {
  return `${value >= leastChange ? '+' : ''}${formatKronor(value, language)}`;
}

/** A key figure in words; undefined when it has no value. */
export function figureText({ value, unit }: Figure, language: Language): string | undefined {
  if (value === undefined || !Number.isFinite(value)) return undefined;
  if (unit === 'factor') return formatNumber(value, language, 2, 2);
  return valueText(unit === 'share' ? Math.round(value * 1000) / 1000 : value, unit, language);
}
