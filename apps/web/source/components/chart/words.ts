import { formatKronor, formatMillionKronor, formatNumber, type Language } from '@samnytta/model';
import type { ComponentWords } from '../texts.ts';

const digits = 3;
const million = 1_000_000;

/** An amount short enough to stand beside a bar: three digits, millions as such. */
export function shortKronor(value: number, language: Language): string {
  const rounded = Number(value.toPrecision(digits));
  if (Math.abs(rounded) < million) return formatKronor(rounded, language);
  const decimals = Math.max(0, digits - String(Math.trunc(Math.abs(rounded) / million)).length);
  const text = formatMillionKronor(rounded, language, decimals, 0);
  return language === 'sv' ? text : text.replace(/\s?million$/u, 'm');
}

/** The tick of an axis in kronor: thousands and millions without the unit's repetition. */
export function tickText(value: number, span: number, language: Language): string {
  return span >= 2 * million ? formatNumber(value / million, language, 1) : formatNumber(value / 1000, language, 1);
}

/** What {@link tickText} counts in. */
export function tickUnit(span: number, { text: { axis } }: ComponentWords): string {
  return span >= 2 * million ? axis.millions : axis.thousands;
}

/** A text in lines of at most so many characters, broken between words. */
export function linesOf(text: string, most: number): readonly string[] {
  return text.split(' ').reduce<readonly string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || `${last} ${word}`.length > most) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}
