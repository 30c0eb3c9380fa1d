import {
  atLeastZero,
  compare,
  constant,
  minimum,
  minus,
  parameter,
  ratio,
  round,
  rule,
  schedule,
  times,
  when,
} from '../../graph/expression.ts';
import { cite } from '../../sources/citation.ts';
import { priceBaseAmount } from '../basic-amounts.ts';
import { incomeTaxAct } from '../legal-sources.ts';
import { basicAllowance } from './basic-allowance.ts';
import { workIncome } from './incomes.ts';
import { localRate } from './local-tax.ts';
import { localTaxAfterPensionCredit } from './pension-contribution.ts';

const source = cite(incomeTaxAct, '67 kap. 5–8 §§');
const phaseOutSlope = parameter('income-tax.earned-income-credit.phase-out.slope', 'share');

const phaseOut = rule({
  id: 'income-tax.earned-income-credit.phase-out',
  label: { sv: 'Avtrappning av jobbskatteavdraget', en: 'Phase-out of the earned-income credit' },
  source,
  formula: when(
    compare(phaseOutSlope, '>', constant(0, 'share')),
    times(
      atLeastZero(
        minus(
          workIncome,
          times(parameter('income-tax.earned-income-credit.phase-out.threshold', 'PBB'), priceBaseAmount),
        ),
      ),
      phaseOutSlope,
    ),
    constant(0, 'SEK/year'),
  ),
});

/** What the statutory formula gives before it is limited to the tax that is left, whole SEK. */
export const fullEarnedIncomeCredit = rule({
  id: 'income-tax.earned-income-credit.full',
  label: { sv: 'Jobbskatteavdrag enligt formeln', en: 'Earned-income credit by the formula' },
  source,
  formula: atLeastZero(
    round(
      minus(
        times(
          atLeastZero(
            minus(
              times(
                schedule('income-tax.earned-income-credit', 'PBB', ratio(workIncome, priceBaseAmount, 'PBB')),
                priceBaseAmount,
              ),
              basicAllowance,
            ),
          ),
          localRate,
        ),
        phaseOut,
      ),
      'down',
      1,
    ),
  ),
});

/** Earned-income credit (jobbskatteavdrag), whole SEK. */
export const earnedIncomeCredit = rule({
  id: 'income-tax.earned-income-credit',
  label: { sv: 'Jobbskatteavdrag', en: 'Earned-income credit' },
  source,
  formula: minimum(fullEarnedIncomeCredit, localTaxAfterPensionCredit),
});
