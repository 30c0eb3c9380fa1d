import type { Language } from '../language/text.ts';
import { priceList } from '../prices/price-list.ts';
import { localPriceColumns } from './local-price.ts';
import { writtenUnit } from './price-unit.ts';

const byteOrderMark = '\uFEFF';

/**
 * A list of local prices to fill in, as CSV that a spreadsheet of the language opens: each resource, without a price.
 *
 * @example
 * ```ts
 * import { localPriceTemplate } from '@samnytta/model';
 *
 * console.log(localPriceTemplate('en').split('\n').length);
 * ```
 */
export function localPriceTemplate(language: Language): string {
  const delimiter = language === 'sv' ? ';' : ',';
  const field = (text: string): string =>
    text.includes(delimiter) || text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text;
  const header = Object.values(localPriceColumns).map((one) => one[language]);
  const rows = [...priceList.unitCosts.values()].map(({ id, label, unit }) => [
    id,
    label[language],
    '',
    writtenUnit(unit)[language],
    '',
    '',
  ]);
  return byteOrderMark + [header, ...rows].map((cells) => `${cells.map(field).join(delimiter)}\r\n`).join('');
}
