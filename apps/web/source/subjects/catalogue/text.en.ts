import type { text as swedish } from './text.sv.ts';

/** The page of parameters and prices, in English. */
export const text: typeof swedish = {
  title: 'Values, prices and sources',
  lead: 'All amounts, tax rates and prices that Samnytta uses, with their sources and how certain they are.',
  search: 'Search',
  searchHelp: 'For instance basic allowance, wage grant, GP visit or Lund.',
  year: 'Values of the year',
  show: 'Show',
  count: (parameters, prices) =>
    `${parameters} ${parameters === 1 ? 'value' : 'values'} and ${prices} ${prices === 1 ? 'price' : 'prices'}`,
  contents: 'Contents of the page',
  nothing: 'Nothing was found. Try a shorter word.',
  localTax: 'Search for the name of a municipality or region for its tax rates.',
  parameters: 'Values from law and statistics',
  prices: 'Prices of care, help and administration',
  groups: {
    'income-tax': 'Income tax',
    'local-tax': 'Municipal and regional tax',
    'basic-amount': 'Base amounts',
    care: 'Fees for care',
    employer: "The employer's cost",
    benefit: 'Support',
    subsidy: 'Wage subsidies',
    wage: 'Wages',
    price: 'Price index',
    appraisal: 'Assumptions of appraisal',
    uncertainty: 'Uncertainty',
  },
};
