import { everyPlace, type Parameter, parameterCatalogue, priceList, type Text, type UnitCost } from '@samnytta/model';
import type { Cell, Row } from '@samnytta/report';
import { type ParameterEntry, parameterEntry, priceEntry } from '@samnytta/report/catalogue/index.ts';

const pricesOf = 'price.consumer-price-index';

function matches(words: readonly string[], texts: readonly (string | undefined)[]): boolean {
  const text = texts.join(' ').toLowerCase();
  return words.every((word) => text.includes(word));
}

/** The words of a search, in small letters. */
function wordsOf(query: string): readonly string[] {
  return query
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '');
}

function both(text: Text): string {
  return `${text.sv} ${text.en}`;
}

function wordsIn(cell: Cell | undefined): string | undefined {
  return cell?.kind === 'text' ? both(cell.text) : undefined;
}

function isFound(words: readonly string[], { label }: Parameter | UnitCost, { id, cells }: Row): boolean {
  return matches(words, [both(label), id, wordsIn(cells['law']), wordsIn(cells['source'])]);
}

/** The parameters that a search finds, with their values on a day. An empty search finds all but the tax rates of each place. */
export function parameterEntries(query: string, date: string): readonly ParameterEntry[] {
  const words = wordsOf(query);
  const { parameters } = words.length === 0 ? parameterCatalogue : everyPlace().parameters;
  return [...parameters.values()]
    .map((parameter) => ({ parameter, entry: parameterEntry(parameter, date) }))
    .filter(({ parameter, entry }) => isFound(words, parameter, entry.row))
    .map(({ entry }) => entry);
}

function lastIndexYear(): number {
  const last = parameterCatalogue.parameters.get(pricesOf)?.values.at(-1)?.from ?? '';
  return Number(last.slice(0, 4));
}

/** The price level that a year's prices can be given in: no later than the consumer price index reaches. */
export function priceLevel(year: number): number {
  return Math.min(year, lastIndexYear());
}

/** The prices that a search finds, in the price level of a year. An empty search finds all. */
export function priceEntries(query: string, year: number): readonly Row[] {
  const words = wordsOf(query);
  return [...priceList.unitCosts.values()]
    .map((unitCost) => ({ unitCost, entry: priceEntry(unitCost, year) }))
    .filter(({ unitCost, entry }) => isFound(words, unitCost, entry))
    .map(({ entry }) => entry);
}
