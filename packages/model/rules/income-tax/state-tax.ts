import {
  atLeastZero,
  compare,
  constant,
  minus,
  parameter,
  round,
  rule,
  sum,
  times,
  when,
} from '../../graph/expression.ts';
import { cite } from '../../sources/citation.ts';
import { incomeTaxAct } from '../legal-sources.ts';
import { taxableIncome } from './basic-allowance.ts';

const upperRate = parameter('income-tax.state.upper-rate-addition', 'share');

const upperTax = rule({
  id: 'income-tax.state.upper-tax',
  label: { sv: 'Statlig skatt över den övre skiktgränsen', en: 'State tax above the upper threshold' },
  source: cite(incomeTaxAct, '65 kap. 5 §'),
  formula: when(
    compare(upperRate, '>', constant(0, 'share')),
    times(atLeastZero(minus(taxableIncome, parameter('income-tax.state.upper-threshold', 'SEK/year'))), upperRate),
    constant(0, 'SEK/year'),
  ),
});

/** State income tax on earned income before credits, whole SEK. */
export const stateTax = rule({
  id: 'income-tax.state-tax',
  label: { sv: 'Statlig inkomstskatt', en: 'State income tax' },
  source: cite(incomeTaxAct, '65 kap. 5 §'),
  formula: round(
    sum(
      times(
        atLeastZero(minus(taxableIncome, parameter('income-tax.state.threshold', 'SEK/year'))),
        parameter('income-tax.state.rate', 'share'),
      ),
      upperTax,
    ),
    'down',
    1,
  ),
});
