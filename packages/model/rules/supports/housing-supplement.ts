import {
  atLeastZero,
  compare,
  constant,
  input,
  minus,
  parameter,
  perMonth,
  ratio,
  round,
  rule,
  schedule,
  sum,
  times,
  total,
  when,
} from '../../graph/expression.ts';
import { priceBaseAmount } from '../basic-amounts.ts';
import { housingCost } from '../household/person.ts';
import { taxableSupports, wages } from '../income-tax/incomes.ts';
import { socialInsuranceCode } from '../legal-sources.ts';
import { guaranteeLevel } from './sickness-compensation.ts';
import { supportAmount } from './support-amount.ts';
import { kindsWith } from './support-kinds.ts';

/** Months of the year with derived housing supplement. */
export const housingSupplementMonths = input('housingSupplementMonths', 'months', {
  sv: 'Månader med bostadstillägg',
  en: 'Months with housing supplement',
});

const compensation = total('supports', supportAmount, kindsWith('sicknessDisabilityCredit'));

/** Income that reduces the supplement, after the exempt amount, SEK per year. */
export const reducingIncome = rule({
  id: 'benefit.housing-supplement.reducing-income',
  label: { sv: 'Reduceringsinkomst', en: 'Reducing income' },
  source: `${socialInsuranceCode} 102 kap.`,
  formula: atLeastZero(
    minus(
      sum(
        times(compensation, parameter('benefit.housing-supplement.benefit-income-share', 'share')),
        times(wages, parameter('benefit.housing-supplement.work-income-share', 'share')),
        times(
          minus(taxableSupports, compensation),
          parameter('benefit.housing-supplement.other-income-share', 'share'),
        ),
      ),
      guaranteeLevel,
    ),
  ),
});

const fullYear = minus(
  times(schedule('benefit.housing-supplement.cost-share', 'SEK/month', housingCost), constant(12, 'months')),
  times(
    schedule('benefit.housing-supplement.reduction', 'PBB', ratio(reducingIncome, priceBaseAmount, 'PBB')),
    priceBaseAmount,
  ),
);

/** Housing supplement (bostadstillägg) of a single person with sickness or activity compensation, whole SEK a month. */
export const housingSupplement = rule({
  id: 'benefit.housing-supplement',
  label: { sv: 'Bostadstillägg', en: 'Housing supplement' },
  source: `${socialInsuranceCode} 101–103 kap.`,
  formula: when(
    compare(housingSupplementMonths, '>', constant(0, 'months')),
    times(round(perMonth(atLeastZero(fullYear)), 'nearest', 1), housingSupplementMonths),
    constant(0, 'SEK/year'),
  ),
});
