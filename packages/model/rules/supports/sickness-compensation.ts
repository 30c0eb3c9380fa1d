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
      compare(age, '>=', constant(30, 'years')),
      parameter('benefit.disability.guarantee', 'PBB'),
      schedule('benefit.activity-compensation.guarantee', 'PBB', age),
    ),
    priceBaseAmount,
  ),
});

const guaranteed = times(guaranteeLevel, ratio(insuranceYears, constant(40, 'years'), 'share'));

const incomeRelated = times(
  minimum(assumedIncome, times(parameter('benefit.disability.assumed-income-ceiling', 'PBB'), priceBaseAmount)),
  parameter('benefit.disability.income-share', 'share'),
);

/**
 * Sickness compensation (sjukersättning) and, under 30, activity compensation
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
