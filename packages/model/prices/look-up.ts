import { SamnyttaError } from '../language/samnytta-error.ts';
import { inBoth, type Text } from '../language/text.ts';
import type { Actor } from '../ledger/actor.ts';
import type { ParameterCatalogue } from '../parameters/catalogue.ts';
import { lookUpScalar, type FoundScalar } from '../parameters/look-up.ts';
import { nearestName } from '../parameters/suggestion.ts';
import { type Note, noteText } from '../sources/register.ts';
import type { PriceList } from './price-list.ts';
import type { PriceUnit, UnitCost, YearPrice } from './unit-cost.ts';

/** How a price was moved to the price level of another year: value × toIndex / fromIndex. */
export interface PriceAdjustment {
  readonly fromYear: number;
  readonly toYear: number;
  readonly fromIndex: number;
  readonly toIndex: number;
  /** Where the index comes from, for both years. */
  readonly index: { readonly from: FoundScalar; readonly to: FoundScalar };
}

/** A price at the price level of the year asked for. */
export interface PricedItem {
  readonly item: string;
  readonly label: Text;
  readonly actor: Actor;
  readonly unit: PriceUnit;
  /** SEK per unit, not rounded. */
  readonly value: number;
  readonly original: YearPrice;
  /** Undefined when the price is already of the year asked for. */
  readonly adjustment: PriceAdjustment | undefined;
  /** On the resource, and on the price itself. */
  readonly note: Text | undefined;
  /** True when the price is the case's own. */
  readonly overridden: boolean;
}

/** A resource that is not in the price list. `text` is for people, in Swedish and English. */
export class UnknownPriceError extends SamnyttaError {
  readonly item: string;
  readonly suggestion: string | undefined;

  constructor(item: string, suggestion: string | undefined) {
    const text = {
      sv: `Resursen "${item}" finns inte i prislistan.${suggestion ? ` Menade du "${suggestion}"?` : ''}`,
      en: `The resource "${item}" is not in the price list.${suggestion ? ` Did you mean "${suggestion}"?` : ''}`,
    };
    super('UnknownPriceError', text);
    this.item = item;
    this.suggestion = suggestion;
  }
}

/**
 * The price of a resource at the price level of a year. Uses the price of the nearest year (of two as near:
 * the verified, then the later) and moves it with the consumer price index.
 * @throws UnknownPriceError when the resource is not in the list
 * @throws ParameterError `outside-dates` when the index has no value for one of the years
 *
 * @example
 * ```ts
 * import { lookUpPrice, parameterCatalogue, priceList } from '@samnytta/model';
 *
 * const { value, actor } = lookUpPrice(priceList, 'gp-visit', 2024, parameterCatalogue);
 * console.log(value, actor);
 * ```
 */
export function lookUpPrice(
  prices: PriceList,
  item: string,
  priceYear: number,
  catalogue: ParameterCatalogue,
): PricedItem {
  const unitCost = prices.unitCosts.get(item);
  if (unitCost === undefined) throw new UnknownPriceError(item, nearestName(item, prices.unitCosts.keys()));
  const original = originalOf(unitCost, priceYear);
  const adjustment = original.year === priceYear ? undefined : adjusted(original.year, priceYear, catalogue);
  return {
    item,
    label: unitCost.label,
    actor: unitCost.actor,
    unit: unitCost.unit,
    value: adjustment ? (original.value * adjustment.toIndex) / adjustment.fromIndex : original.value,
    original,
    adjustment,
    note: notesOf([unitCost.note, original.note]),
    overridden: prices.own.has(item),
  };
}

function notesOf(notes: readonly (Note | undefined)[]): Text | undefined {
  const told = notes.filter((note) => note !== undefined).map(noteText);
  return told.length === 0 ? undefined : inBoth((language) => told.map((note) => note[language]).join(' '));
}

/** The price that is used in a year. */
function originalOf({ prices }: UnitCost, year: number): YearPrice {
  return prices.reduce((best, other) => (preferred(best, other, year) ? best : other));
}

/**
 * The list with another price of a resource, in place of the one that is used in a year and in its price level.
 * @throws UnknownPriceError when the resource is not in the list
 */
export function withPrice(list: PriceList, item: string, priceYear: number, value: number): PriceList {
  const unitCost = list.unitCosts.get(item);
  if (unitCost === undefined) throw new UnknownPriceError(item, nearestName(item, list.unitCosts.keys()));
  const original = originalOf(unitCost, priceYear);
  const prices = unitCost.prices.map((one) => (one === original ? { ...one, value, statedAt: undefined } : one));
  return { ...list, unitCosts: new Map([...list.unitCosts, [item, { ...unitCost, prices }]]) };
}

/** Whether one price is to be used rather than another of a later year. */
function preferred(one: YearPrice, later: YearPrice, year: number): boolean {
  const farther = Math.abs(later.year - year) - Math.abs(one.year - year);
  if (farther !== 0) return farther > 0;
  return one.grade === 'verified' && later.grade !== 'verified';
}

function adjusted(fromYear: number, toYear: number, catalogue: ParameterCatalogue): PriceAdjustment {
  const indexOf = (year: number) => lookUpScalar(catalogue, 'price.consumer-price-index', `${year}-01-01`);
  const index = { from: indexOf(fromYear), to: indexOf(toYear) };
  return { fromYear, toYear, fromIndex: index.from.value, toIndex: index.to.value, index };
}
