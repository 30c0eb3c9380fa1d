import {
  atLeastZero,
  choose,
  compare,
  constant,
  dividedBy,
  type Expression,
  input,
  minimum,
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
import { cite } from '../../sources/citation.ts';
import { priceBaseAmount } from '../basic-amounts.ts';
import { household, housingCost, partnerYearlyIncome } from '../household/person.ts';
import { taxableSupports, wages } from '../income-tax/incomes.ts';
import { socialInsuranceCode } from '../legal-sources.ts';
import { supportAmount } from './support-amount.ts';
import { guaranteeLevel } from './sickness-compensation.ts';
import { specialHousingSupplement } from './special-housing-supplement.ts';
import { supportMonths } from './support-item.ts';
import { kindsWith, kindsWithHousingSupplement, supportKinds } from './support-kinds.ts';

/** Months of the year that the case asks for housing supplement. */
export const housingSupplementMonths = input('housingSupplementMonths', 'months', {
  sv: 'Månader med bostadstillägg',
  en: 'Months with housing supplement',
});

const compensation = total('supports', supportAmount, kindsWith('sicknessDisabilityCredit'));

/** It comes with sickness or activity compensation only, paid or dormant (101 kap. 3–4 §§). */
const months = minimum(housingSupplementMonths, total('supports', supportMonths, kindsWithHousingSupplement));

const halves = constant(2, 'factor');
const workShare = parameter('benefit.housing-supplement.work-income-share', 'share');

/** Income that reduces the supplement, after the exempt amount, SEK per year. */
export const reducingIncome = rule({
  id: 'benefit.housing-supplement.reducing-income',
  label: { sv: 'Reduceringsinkomst', en: 'Reducing income' },
  source: cite(socialInsuranceCode, '102 kap. 16 och 18 §§'),
  formula: atLeastZero(
    minus(
      sum(
        times(compensation, parameter('benefit.housing-supplement.benefit-income-share', 'share')),
        times(wages, workShare),
        times(
          minus(taxableSupports, compensation),
          parameter('benefit.housing-supplement.other-income-share', 'share'),
        ),
      ),
      guaranteeLevel,
    ),
  ),
});

/** A partner's income counts as work; the case states it after tax, so that somewhat too little is counted. */
const partnerReducingIncome = atLeastZero(
  minus(
    times(partnerYearlyIncome, workShare),
    times(parameter('benefit.housing-supplement.exempt-married', 'PBB'), priceBaseAmount),
  ),
);

function fullYear(cost: Expression<'SEK/month'>, income: Expression<'SEK/year'>): Expression<'SEK/year'> {
  return atLeastZero(
    minus(
      times(cost, constant(12, 'months')),
      times(
        schedule('benefit.housing-supplement.reduction', 'PBB', ratio(income, priceBaseAmount, 'PBB')),
        priceBaseAmount,
      ),
    ),
  );
}

const countedCost = schedule('benefit.housing-supplement.cost-share', 'SEK/month', housingCost);

/** Housing supplement by housing cost and income alone, whole SEK a month. In a couple, cost and reducing income are half of what the two have together. */
const ordinary = rule({
  id: 'benefit.housing-supplement.ordinary',
  label: { sv: 'Bostadstillägg efter bostadskostnad och inkomst', en: 'Housing supplement by housing cost and income' },
  source: cite(socialInsuranceCode, '102 kap. 6, 16–25 §§'),
  formula: round(
    perMonth(
      choose(household, {
        single: fullYear(countedCost, reducingIncome),
        couple: fullYear(dividedBy(countedCost, halves), dividedBy(sum(reducingIncome, partnerReducingIncome), halves)),
      }),
    ),
    'nearest',
    1,
  ),
});

/** Housing supplement (bostadstillägg), with the special one, of a person with sickness or activity compensation, SEK per year. */
export const housingSupplement = rule({
  id: 'benefit.housing-supplement',
  label: supportKinds['housing-supplement'].label,
  source: cite(socialInsuranceCode, '101 kap. 3 § och 102 kap.'),
  formula: when(
    compare(months, '>', constant(0, 'months')),
    times(sum(ordinary, specialHousingSupplement(ordinary)), months),
    constant(0, 'SEK/year'),
  ),
});
