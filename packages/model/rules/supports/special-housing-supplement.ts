import {
  atLeastZero,
  choose,
  compare,
  constant,
  dividedBy,
  type Expression,
  maximum,
  minimum,
  minus,
  parameter,
  perMonth,
  ratio,
  round,
  type Rule,
  rule,
  sum,
  times,
  when,
} from '../../graph/expression.ts';
import { cite } from '../../sources/citation.ts';
import { priceBaseAmount } from '../basic-amounts.ts';
import { household, housingCost, partnerYearlyIncome } from '../household/person.ts';
import { incomeTax } from '../income-tax/income-tax.ts';
import { taxableSupports, wages } from '../income-tax/incomes.ts';
import { socialInsuranceCode } from '../legal-sources.ts';
import { guaranteeLevel } from './sickness-compensation.ts';

const id = 'benefit.special-housing-supplement';
const halves = constant(2, 'factor');
const none = constant(0, 'SEK/year');
const earned = sum(wages, taxableSupports);

const taxShare = when(compare(earned, '>', none), ratio(incomeTax, earned, 'share'), constant(0, 'share'));

/**
 * Income after tax, SEK per year: at least the exempt amount (the guarantee level) after tax. The tax of both is by the share
 * that the person's income carries, so that the exempt amount of one with less income than it is taxed somewhat too little.
 */
const netIncome = rule({
  id: `${id}.net-income`,
  label: {
    sv: 'Inkomst efter skatt som räknas i särskilt bostadstillägg',
    en: 'Income after tax counted for special housing supplement',
  },
  source: cite(socialInsuranceCode, '102 kap. 29–30 §§'),
  formula: maximum(
    choose(household, {
      single: minus(earned, incomeTax),
      couple: dividedBy(sum(minus(earned, incomeTax), partnerYearlyIncome), halves),
    }),
    minus(guaranteeLevel, times(guaranteeLevel, taxShare)),
  ),
});

const reasonableCost = minimum(housingCost, parameter(`${id}.reasonable-cost`, 'SEK/month'));

/** @param yearly level of living, in price base amounts */
function ofMonth(yearly: Expression<'PBB'>): Expression<'SEK/month'> {
  return perMonth(times(yearly, priceBaseAmount));
}

/**
 * What income after tax, with the housing supplement and less reasonable housing cost, lacks up to a reasonable level of
 * living (särskilt bostadstillägg), whole SEK per month.
 * @param supplement housing supplement by cost and income
 */
export function specialHousingSupplement(supplement: Expression<'SEK/month'>): Rule<'SEK/month'> {
  return rule({
    id,
    label: { sv: 'Särskilt bostadstillägg', en: 'Special housing supplement' },
    source: cite(socialInsuranceCode, '102 kap. 26–30 §§'),
    formula: round(
      atLeastZero(
        minus(
          sum(
            choose(household, {
              single: ofMonth(parameter(`${id}.living-level-single`, 'PBB')),
              couple: ofMonth(parameter(`${id}.living-level-married`, 'PBB')),
            }),
            choose(household, { single: reasonableCost, couple: dividedBy(reasonableCost, halves) }),
          ),
          sum(perMonth(netIncome), supplement),
        ),
      ),
      'nearest',
      1,
    ),
  });
}
