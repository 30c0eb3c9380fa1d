import { atLeastZero, minimum, minus, round, rule, schedule, sum } from '../../graph/expression.ts';
import { cite } from '../../sources/citation.ts';
import { incomeTaxAct } from '../legal-sources.ts';
import { taxableIncome } from './basic-allowance.ts';
import { earnedIncomeCredit } from './earned-income-credit.ts';
import { localTaxAfterPensionCredit } from './pension-contribution.ts';
import { sicknessDisabilityCredit } from './sickness-disability-credit.ts';

/** Credit on taxable earned income of any kind (skattereduktion för förvärvsinkomst), whole SEK; none before 2021. */
export const generalEarnedCredit = rule({
  id: 'income-tax.general-earned-credit',
  label: { sv: 'Skattereduktion för förvärvsinkomst', en: 'General earned-income credit' },
  source: cite(incomeTaxAct, '67 kap. 46–47 §§'),
  formula: minimum(
    round(schedule('income-tax.general-earned-credit', 'SEK/year', taxableIncome), 'down', 1),
    atLeastZero(minus(localTaxAfterPensionCredit, sum(earnedIncomeCredit, sicknessDisabilityCredit))),
  ),
});
