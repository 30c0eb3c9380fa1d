import { category, choose, input, ratio, rule, times } from '../../graph/expression.ts';
import { cite } from '../../sources/citation.ts';
import { evaluationModel } from '../legal-sources.ts';

const basis = category('basis', { sv: 'Kostnadens grund', en: 'Basis of the cost' }, 'resources');
export const quantity = input('quantity', 'quantity', { sv: 'Antal', en: 'Quantity' }, 'resources');
/** Whether the price is already of the evaluation's year, or is moved there with the index. */
const priceLevel = category('priceLevel', { sv: 'Prisnivå', en: 'Price level' }, 'resources');
const listPrice = input('listPrice', 'SEK/unit', { sv: 'Pris i prislistan', en: 'List price' }, 'resources');
const priceIndexThen = input(
  'priceIndexThen',
  'factor',
  { sv: 'KPI prislistans år', en: 'CPI in the year of the price' },
  'resources',
);
const priceIndexNow = input(
  'priceIndexNow',
  'factor',
  { sv: 'KPI kalkylens år', en: 'CPI in the year of the evaluation' },
  'resources',
);
export const statedCost = input(
  'amountPerYear',
  'SEK/year',
  { sv: 'Angiven årskostnad', en: 'Stated yearly cost' },
  'resources',
);
export const patientFee = input('patientFee', 'SEK/unit', { sv: 'Patientavgift', en: 'Patient fee' }, 'resources');

/** Price of one unit in the price level of the evaluation, moved with the consumer price index. */
export const unitCost = rule({
  id: 'resource.unit-cost',
  label: { sv: 'Pris per enhet i årets prisnivå', en: 'Unit cost in the price level of the year' },
  source: cite('scb-cpi'),
  formula: choose(priceLevel, {
    'same-year': listPrice,
    'other-year': times(listPrice, ratio(priceIndexNow, priceIndexThen, 'factor')),
  }),
});

/** Cost of a public resource that the person uses, SEK per year. */
export const resourceCost = rule({
  id: 'resource.cost',
  label: { sv: 'Resursförbrukning', en: 'Resource use' },
  source: evaluationModel,
  formula: choose(basis, { priced: times(unitCost, quantity), stated: statedCost }),
});

/** Fees that the participant pays for the resource, SEK per year. */
export const patientFees = rule({
  id: 'resource.patient-fees',
  label: { sv: 'Patientavgifter', en: 'Patient fees' },
  source: evaluationModel,
  formula: times(patientFee, quantity),
});
