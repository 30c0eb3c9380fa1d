import type { Text } from '../language/text.ts';

/** A price of a list of the user's own, which takes the place of the catalogue's. */
export interface LocalPrice {
  /** Of the resource in the price list. */
  readonly id: string;
  /** SEK per unit of the resource, in the prices of `year`. */
  readonly value: number;
  readonly year: number;
  readonly source: string;
}

/** The columns of a list of local prices: what its header calls them in each language. */
export const localPriceColumns = {
  id: { sv: 'id', en: 'id' },
  name: { sv: 'resurs', en: 'resource' },
  price: { sv: 'pris', en: 'price' },
  unit: { sv: 'enhet', en: 'unit' },
  year: { sv: 'år', en: 'year' },
  source: { sv: 'källa', en: 'source' },
} as const satisfies Readonly<Record<string, Text>>;

export type LocalPriceColumn = keyof typeof localPriceColumns;

export const localPriceColumnIds = [
  'id',
  'name',
  'price',
  'unit',
  'year',
  'source',
] as const satisfies readonly LocalPriceColumn[];
