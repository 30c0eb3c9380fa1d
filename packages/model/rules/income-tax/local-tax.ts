import {
  compare,
  constant,
  dividedBy,
  minus,
  parameter,
  round,
  rule,
  sum,
  times,
  when,
} from '../../graph/expression.ts';
import { cite } from '../../sources/citation.ts';
import { municipality, region } from '../household/residence.ts';
import { incomeTaxAct } from '../legal-sources.ts';
import { taxableIncome } from './basic-allowance.ts';

export const municipalRate = rule({
  id: 'local-tax.municipal-rate',
  label: { sv: 'Kommunal skattesats', en: 'Municipal tax rate' },
  source: cite(incomeTaxAct, '65 kap. 3 §'),
  formula: parameter('local-tax.municipality', 'share', municipality),
});

export const regionalRate = rule({
  id: 'local-tax.regional-rate',
  label: { sv: 'Regional skattesats', en: 'Regional tax rate' },
  source: cite(incomeTaxAct, '65 kap. 3 §'),
  formula: parameter('local-tax.region', 'share', region),
});

/** Municipal plus regional rate (kommunal skattesats, KI). */
export const localRate = rule({
  id: 'local-tax.rate',
  label: { sv: 'Sammanlagd kommunal skattesats', en: 'Total local tax rate' },
  source: cite(incomeTaxAct, '65 kap. 3 §'),
  formula: sum(municipalRate, regionalRate),
});

/** Local income tax before credits, whole SEK. */
export const localTax = rule({
  id: 'income-tax.local-tax',
  label: { sv: 'Kommunal inkomstskatt', en: 'Local income tax' },
  source: cite(incomeTaxAct, '65 kap. 3 §'),
  formula: round(times(taxableIncome, localRate), 'down', 1),
});

/**
 * The region's part of the local tax. The tax is one rounded amount; it is divided by the
 * rates without further rounding, so that the two parts always add up to it.
 */
export const regionalTax = rule({
  id: 'income-tax.regional-tax',
  label: { sv: 'Skatt till regionen', en: 'Tax to the region' },
  source: cite(incomeTaxAct, '65 kap. 3 §'),
  formula: when(
    compare(regionalRate, '>', constant(0, 'share')),
    dividedBy(times(localTax, regionalRate), localRate),
    constant(0, 'SEK/year'),
  ),
});

/** The municipality's part of the local tax. */
export const municipalTax = rule({
  id: 'income-tax.municipal-tax',
  label: { sv: 'Skatt till kommunen', en: 'Tax to the municipality' },
  source: cite(incomeTaxAct, '65 kap. 3 §'),
  formula: minus(localTax, regionalTax),
});
