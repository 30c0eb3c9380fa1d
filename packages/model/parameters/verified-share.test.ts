import { expect, test } from 'vitest';
import { priceList } from '../prices/price-list.ts';
import { parameterCatalogue } from './catalogue.ts';

/**
 * Of the dated values, local tax and the parameters' years that were estimated here left out, how many were read in a
 * published text. An estimated price is no missing year and counts as one that was not read.
 */
function verifiedShare(): number {
  const ofParameters = [...parameterCatalogue.parameters.values()]
    .filter(({ id }) => !id.startsWith('local-tax.'))
    .flatMap(({ values }) => values.map(({ grade }) => grade))
    .filter((grade) => grade !== 'estimated');
  const ofPrices = [...priceList.unitCosts.values()].flatMap(({ prices }) => prices.map(({ grade }) => grade));
  const all = [...ofParameters, ...ofPrices];
  return all.filter((grade) => grade === 'verified').length / all.length;
}

test('at least 85 % of the dated values of parameters and prices are verified', () => {
  expect(verifiedShare()).toBeGreaterThanOrEqual(0.85);
});
