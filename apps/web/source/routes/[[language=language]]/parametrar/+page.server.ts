import { parameterEntries, priceEntries, priceLevel } from '#subjects/catalogue/catalogue.ts';
import { defaultValues } from '#subjects/form/form-values.ts';
import { yearsWithRules } from '#subjects/type-case/years.ts';
import type { PageServerLoad } from './$types';

const longestSearch = 100;

export const load: PageServerLoad = ({ url }) => {
  const search = (url.searchParams.get('q') ?? '').slice(0, longestSearch);
  const years = yearsWithRules();
  const year = years.find((one) => String(one) === url.searchParams.get('year')) ?? Number(defaultValues()['time.year']);
  const level = priceLevel(year);
  return {
    search,
    years,
    year,
    level,
    parameters: parameterEntries(search, `${String(year)}-01-01`),
    prices: priceEntries(search, level)
  };
};
