import { unitText } from '../explanation/value-text.ts';
import { inBoth, type Text } from '../language/text.ts';
import type { PriceUnit } from '../prices/unit-cost.ts';

/** A unit as a list of prices writes it: `kr per besök`, `SEK per visit`. */
export function writtenUnit(unit: PriceUnit): Text {
  return inBoth((language) => unitText(unit, language).replaceAll('\u00a0', ' '));
}

/** Whether a text means a unit: as the list writes it in either language, or as case files do. */
export function isUnit(text: string, unit: PriceUnit): boolean {
  const plain = (one: string): string =>
    one
      .toLowerCase()
      .replaceAll(/\s*\/\s*/gu, ' per ')
      .replaceAll(/\s+/gu, ' ')
      .trim()
      .replace(/^(sek|kronor) /u, 'kr ');
  const { sv, en } = writtenUnit(unit);
  return [sv, en, unit].some((one) => plain(one) === plain(text));
}
