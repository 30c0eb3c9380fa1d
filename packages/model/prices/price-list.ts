import unitCostFile from './unit-costs.json' with { type: 'json' };
import type { UnitCost } from './unit-cost.ts';

/** Prices of public resources by id, and which of them are a case's own. */
export interface PriceList {
  readonly unitCosts: ReadonlyMap<string, UnitCost>;
  readonly own: ReadonlySet<string>;
}

// The file is held against the schema in the tests, not at every start.
const published = unitCostFile as readonly UnitCost[];

/** The price list of public resources, each price in SEK per unit with year, source and grade. */
export const priceList: PriceList = {
  unitCosts: new Map(published.map((unitCost) => [unitCost.id, unitCost])),
  own: new Set(),
};

/** The list with a case's own prices added; one with a known id takes the place of the published. */
export function addPrices(prices: PriceList, own: readonly UnitCost[]): PriceList {
  return {
    unitCosts: new Map([...prices.unitCosts, ...own.map((unitCost) => [unitCost.id, unitCost] as const)]),
    own: new Set([...prices.own, ...own.map(({ id }) => id)]),
  };
}
