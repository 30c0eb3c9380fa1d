import {
  compare,
  constant,
  input,
  maximum,
  minimum,
  parameter,
  perMonth,
  ratio,
  round,
  rule,
  schedule,
  times,
  when,
} from '../../graph/expression.ts';
import { cite } from '../../sources/citation.ts';
import { priceBaseAmount } from '../basic-amounts.ts';
import { age, insuranceYears } from '../household/person.ts';
import { socialInsuranceCode } from '../legal-sources.ts';
import { supportExtent, supportMonths } from './support-item.ts';

/** Income that income-related compensation is counted on. */
export const assumedIncome = input(
  'assumedIncome',
  'SEK/year',
  { sv: 'Antagandeinkomst', en: 'Assumed income' },
  'supports',
);

/** Guarantee level of full compensation at this age, with full insurance time, SEK per year. */
export const guaranteeLevel = rule({
  id: 'benefit.disability.guarantee-level',
  label: { sv: 'Garantinivå för hel ersättning', en: 'Guarantee level of full compensation' },
  source: cite(socialInsuranceCode, '35 kap. 18–19 §§'),
  formula: times(
    when(
      compare(age, '>', parameter('benefit.activity-compensation.age-to', 'years')),
      parameter('benefit.disability.guarantee', 'PBB'),
      schedule('benefit.activity-compensation.guarantee', 'PBB', age),
    ),
    priceBaseAmount,
  ),
});

const fullInsuranceYears = parameter('benefit.disability.full-insurance-years', 'years');

/** Shorter insurance lowers the guarantee in proportion (35 kap. 20 §); below the least years there is none (3 §). */
const guaranteed = when(
  compare(insuranceYears, '<', parameter('benefit.disability.least-insurance-years', 'years')),
  constant(0, 'SEK/year'),
  times(guaranteeLevel, ratio(minimum(insuranceYears, fullInsuranceYears), fullInsuranceYears, 'share')),
);

const incomeRelated = times(
  minimum(assumedIncome, times(parameter('benefit.disability.assumed-income-ceiling', 'PBB'), priceBaseAmount)),
  parameter('benefit.disability.income-share', 'share'),
);

/**
 * Sickness compensation (sjukersättning) and, of the young, activity compensation
 * (aktivitetsersättning): the higher of guarantee and income-related level, whole SEK a month.
 */
export const sicknessCompensation = rule({
  id: 'benefit.disability',
  label: { sv: 'Sjukersättning eller aktivitetsersättning', en: 'Sickness or activity compensation' },
  source: cite(socialInsuranceCode, '33–36 kap.'),
  formula: times(
    round(perMonth(times(maximum(guaranteed, incomeRelated), supportExtent)), 'nearest', 1),
    supportMonths,
  ),
});
