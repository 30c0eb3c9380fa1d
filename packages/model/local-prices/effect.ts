import { readCaseAt } from '../case/read-case.ts';
import { evaluate, type EvaluationResult, figureOf } from '../evaluation/evaluate.ts';
import { leastChange } from '../ledger/change.ts';
import type { LocalPrice } from './local-price.ts';
import { withLocalPrices } from './with-local-prices.ts';

/** What one local price does to society's income per year, by assessment. */
export interface LocalPriceEffect {
  readonly price: LocalPrice;
  readonly bySociety: ReadonlyMap<string, number>;
}

/** What a list of local prices does to a result. */
export interface LocalPricesUsed {
  /** With the catalogue's prices. */
  readonly without: EvaluationResult;
  /** Of each price that changes the result. */
  readonly effects: readonly LocalPriceEffect[];
  /** Prices of the list that change nothing here. */
  readonly unused: readonly LocalPrice[];
}

function incomes({ assessments }: EvaluationResult): ReadonlyMap<string, number> {
  return new Map(
    assessments.flatMap((one) => {
      const value = figureOf(one, 'income.society')?.value;
      return value === undefined ? [] : [[one.id, value] as const];
    }),
  );
}

/**
 * What each local price does, put in alone in place of the catalogue's.
 * @param without the case evaluated with the catalogue's prices
 */
export function localPricesUsed(without: EvaluationResult, prices: readonly LocalPrice[]): LocalPricesUsed {
  const { data, changes, places } = without.case.source;
  const before = incomes(without);
  const all = prices.map((price): LocalPriceEffect => {
    const after = incomes(evaluate(readCaseAt(places, withLocalPrices(data, [price]), changes)));
    return { price, bySociety: new Map([...after].map(([id, value]) => [id, value - (before.get(id) ?? 0)])) };
  });
  const matters = ({ bySociety }: LocalPriceEffect): boolean =>
    [...bySociety.values()].some((change) => Math.abs(change) > leastChange);
  return {
    without,
    effects: all.filter(matters),
    unused: all.filter((one) => !matters(one)).map(({ price }) => price),
  };
}
