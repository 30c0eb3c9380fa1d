import type { catalogue as swedish } from './catalogue.sv.ts';

/** The page of parameters and prices, in English. */
export const catalogue: typeof swedish = {
  title: 'Values, prices and sources',
  lead: 'All amounts, tax rates and prices that Samnytta uses, with their sources and how certain they are.',
  search: 'Search',
  searchHelp: 'For instance basic allowance, wage grant, GP visit or Lund.',
  year: 'Values of the year',
  show: 'Show',
  count: (parameters, prices) =>
    `${parameters} ${parameters === 1 ? 'value' : 'values'} and ${prices} ${prices === 1 ? 'price' : 'prices'}`,
  contents: 'Contents of the page',
  note: 'Note:',
  nothing: 'Nothing was found. Try a shorter word.',
  parameters: 'Values from law and statistics',
  prices: 'Prices of care, help and administration',
  priceLevel: (year) => `The prices have been moved to the price level of ${year} with the consumer price index.`,
  originally: (amount, year) => `${amount} in the prices of ${year}`,
  missing: 'No value',
  schedule: 'Schedule',
  bracketAbove: 'Above',
  bracketBase: 'Amount',
  bracketSlope: 'Plus share of what is above',
  scheduleCaption: (label) => `The schedule ${label}`,
  paidBy: 'Paid by',
  per: {
    'SEK/visit': 'per visit',
    'SEK/day': 'per day',
    'SEK/hour': 'per hour',
    'SEK/month': 'per month',
    'SEK/year': 'per year',
    'SEK/case': 'per case',
    'SEK/km': 'per kilometre',
    'SEK/DRG-point': 'per DRG point'
  },
  units: {
    'SEK/year': ' per year',
    'SEK/month': ' per month',
    'SEK/week': ' per week',
    'SEK/day': ' per day',
    PBB: 'price base amounts',
    IBB: 'income base amounts',
    years: 'years',
    months: 'months',
    days: 'days',
    'days/month': 'days per month',
    persons: 'persons',
    yes: 'yes',
    no: 'no',
    'index 1980=100': '(1980 = 100)'
  },
  groups: {
    'income-tax': 'Income tax',
    'local-tax': 'Municipal and regional tax',
    'basic-amount': 'Base amounts',
    employer: "The employer's cost",
    benefit: 'Support',
    subsidy: 'Wage subsidies',
    wage: 'Wages',
    price: 'Price index',
    appraisal: 'Assumptions of appraisal',
    uncertainty: 'Uncertainty'
  }
};
