import { defaultValues } from '#subjects/form/form-values.ts';
import { yearsWithRules } from '#subjects/type-case/years.ts';
import type { CatalogueData } from './load.ts';
import { parameterEntries, priceEntries, priceLevel } from './search.ts';

const longestSearch = 100;

/** The parameters and prices that a search finds, with their values of a year. */
export function searchedCatalogue(query: URLSearchParams): CatalogueData {
  const search = (query.get('q') ?? '').slice(0, longestSearch);
  const years = yearsWithRules();
  const year = years.find((one) => String(one) === query.get('year')) ?? Number(defaultValues()['time.year']);
  const level = priceLevel(year);
  return {
    search,
    years,
    year,
    level,
    parameters: parameterEntries(search, `${String(year)}-01-01`),
    prices: priceEntries(search, level),
  };
}
