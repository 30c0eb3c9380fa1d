import { writtenPriceUnit } from '../case/override-unit.ts';
import { decimalText } from '../language/read-number.ts';
import { priceList } from '../prices/price-list.ts';
import type { LocalPrice } from './local-price.ts';

/** A local price as a case file states one of its own. */
function ownPrice({ id, value, year, source }: LocalPrice): object {
  const resource = priceList.unitCosts.get(id);
  if (resource === undefined) throw new RangeError(`There is no resource ${id} in the price list`);
  const { label, actor, unit } = resource;
  return { id, name: label, actor, price: `${decimalText(value)} ${writtenPriceUnit(unit)}`, year, source };
}

function idIn(price: unknown): unknown {
  return typeof price === 'object' && price !== null && 'id' in price ? price.id : undefined;
}

/** The data of a case with local prices among its own; those that it states itself stay as they are. The data is not changed. */
export function withLocalPrices(data: unknown, local: readonly LocalPrice[]): unknown {
  if (local.length === 0 || typeof data !== 'object' || data === null) return data;
  const stated: unknown = 'prices' in data ? data.prices : undefined;
  const own: readonly unknown[] = Array.isArray(stated) ? stated : [];
  // Prices that are no list are told as a fault of the file.
  if (stated !== undefined && stated !== null && !Array.isArray(stated)) return data;
  const ids = new Set(own.map(idIn));
  return { ...data, prices: [...own, ...local.filter(({ id }) => !ids.has(id)).map(ownPrice)] };
}
