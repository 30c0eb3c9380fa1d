import { atLeastZero, minimum, minus, round, rule, schedule, sum } from '../../graph/expression.ts';
import { cite } from '../../sources/citation.ts';
import { generalEarnedCredit } from './general-earned-credit.ts';
import { workIncome } from './incomes.ts';
import { localTax } from './local-tax.ts';
import { pensionContributionCredit } from './pension-contribution.ts';
import { earnedIncomeCredit } from './earned-income-credit.ts';
import { sicknessDisabilityCredit } from './sickness-disability-credit.ts';
import { stateTax } from './state-tax.ts';

/** Local and state tax that the credits before the temporary one leave. */
export const taxAfterEarlierCredits = minus(
  sum(localTax, stateTax),
  sum(pensionContributionCredit, earnedIncomeCredit, sicknessDisabilityCredit, generalEarnedCredit),
);

/** Temporary credit on work income of 2021 and 2022, whole SEK. */
export const temporaryWorkCredit = rule({
  id: 'income-tax.temporary-work-credit',
  label: { sv: 'Tillfällig skattereduktion för arbetsinkomster', en: 'Temporary credit on work income' },
  source: cite('2021:930', '4 §'),
  formula: minimum(
    round(schedule('income-tax.temporary-work-credit', 'SEK/year', workIncome), 'down', 1),
    atLeastZero(taxAfterEarlierCredits),
  ),
});
