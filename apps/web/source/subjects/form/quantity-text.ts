import { readPlainNumber } from '@samnytta/model';

const ownUnit = /^\s*(?:kr|sek)\s*|\s*(?:kronor|kr|sek|%|:-)\s*$/giu;

/**
 * What was typed, with the unit of its field: `26 000` or `26 000 kr` in a field of kronor per month is
 * `26 000 SEK/month`. Anything with other words in it is left as it is, for the case reader to judge.
 */
export function quantityText(typed: string, unit: string): string {
  const percentInKronor = unit !== 'share' && typed.trimEnd().endsWith('%');
  const bare = typed.replaceAll(ownUnit, '');
  if (percentInKronor || /[^\d\s.,_−–+-]/u.test(bare)) return typed;
  if (unit === 'number') return bare;
  return `${bare} ${unit === 'share' ? '%' : unit}`;
}

/** The number of a share that is written without its sign and may be a part of one, or per cent: `0,5` is 50 % or half a per cent. */
export function unclearShare(typed: string): number | undefined {
  const value = /^[\d.,\s]+$/u.test(typed) ? readPlainNumber(typed) : undefined;
  return typeof value === 'number' && value > 0 && value <= 1 ? value : undefined;
}

/** A plain number when it can be read as one, else what was typed. Swedish decimals may have a comma. */
export function plainNumber(typed: string): number | string {
  const read = readPlainNumber(typed);
  return typeof read === 'number' ? read : typed;
}
