import { caseSchema } from './schema.ts';
import { keysOf } from './schema-at.ts';

const lists: Readonly<Record<string, string>> = {
  typeCases: '[{ name: Arbete, before: { supports: [] }, after: { work: [] } }]',
  work: '[{ wage: 19000 SEK/month }]',
  supports: '[{ kind: social-assistance, amount: 10000 SEK/month }]',
  resources: '[{ item: gp-visit, quantity: 5 }]',
  children: '[3, 7]',
  parameters: '[{ id: employer.contribution.total, value: 31,42 %, source: Skatteverket }]',
  municipalities: '[{ id: lund-2027, name: Lund, municipalRate: 21,24 %, regionalRate: 11,18 %, source: Budget 2027 }]',
  prices: '[{ id: gp-visit, name: Läkarbesök, actor: region, price: 1900 SEK/unit, year: 2015, source: Region Skåne }]',
  laterYears: '[{ society: 2100000 SEK/year }]',
  persistence: '[90 %, 80 %]',
  discountSteps: '[{ from: 1, rate: 3,5 % }, { from: 31, rate: 3 % }]',
  schedule: '[{ above: 0, base: 0, slope: 0,3 }]',
  values: '[1200, 1500, 1900]',
  published: '[{ figure: income.society, value: 459000 SEK/year }]',
};

const numbers: Readonly<Record<string, string>> = {
  age: '40',
  children: '7',
  year: '2015',
  priceYear: '2015',
  horizon: '5',
};

/** What may stand at a place, by the sort of value that it takes. */
export function exampleAt(path: readonly PropertyKey[], type: string): string {
  const key = path.findLast((part) => typeof part === 'string');
  switch (type) {
    case 'string':
      return 'Lund 2015';
    case 'boolean':
      return 'true';
    case 'number':
    case 'int':
      return numbers[key ?? ''] ?? '12';
    case 'array':
      return key === 'laterYears' && path[0] === 'typeCases'
        ? '[{ work: [{ wage: 24500 SEK/month }] }]'
        : (lists[key ?? ''] ?? '[]');
    default:
      return groupExample(path, key);
  }
}

function groupExample(path: readonly PropertyKey[], key: string | undefined): string {
  if (key === undefined) return 'title: Lund 2015';
  if (key === 'before' || key === 'after') return missingExample(key);
  const group = `{ ${keysOf(caseSchema, path)[0] ?? 'name'}: … }`;
  return typeof path.at(-1) === 'number' ? group : `${key}: ${group}`;
}

const keys: Readonly<Record<string, string>> = {
  title: 'Lund 2015',
  sv: 'Arbete',
  en: 'Work',
  name: 'Arbete utan stöd',
  date: '2015-01-01',
  wage: '19000 SEK/month',
  kind: 'social-assistance',
  cost: '2200000 SEK',
  participants: '19',
  source: 'SCB 2014',
  year: '2015',
  price: '1975 SEK/unit',
  actor: 'municipality',
  id: 'lund',
  figure: 'income.society',
  value: '19000 SEK/month',
  outcomes: '{ work: 12, studies: 5 }',
  rate: '{ kronor: 11.43, date: 2024, source: Riksbanken }',
  kronor: '11.43',
  municipalRate: '20,84 %',
  regionalRate: '10,39 %',
  before: '{ supports: [{ kind: social-assistance, amount: 10000 SEK/month }] }',
  after: '{ work: [{ wage: 19000 SEK/month }] }',
};

/** A key that is missing, with what may stand after it. */
export function missingExample(key: string): string {
  return `${key}: ${keys[key] ?? '…'}`;
}
