import {
  atLeastZero,
  compare,
  constant,
  maximum,
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
import { earnedIncomeCredit } from './earned-income-credit.ts';
import { sicknessDisabilityIncome } from './incomes.ts';
import { localRate } from './local-tax.ts';
import { localTaxAfterPensionCredit } from './pension-contribution.ts';

const source = cite(incomeTaxAct, '67 kap. 9 a–9 d §§');

const scheduled = times(
  schedule('income-tax.sickness-disability-credit', 'PBB', ratio(sicknessDisabilityIncome, priceBaseAmount, 'PBB')),
  priceBaseAmount,
);

/** What the statutory formula gives before it is limited to the tax that is left, whole SEK. */
export const fullSicknessDisabilityCredit = rule({
  id: 'income-tax.sickness-disability-credit.full',
  label: {
    sv: 'Skattereduktion för sjuk- och aktivitetsersättning enligt formeln',
    en: 'Sickness and disability credit by the formula',
  },
  source,
  formula: round(
    times(
      when(
        compare(
          parameter('income-tax.sickness-disability-credit.subtracts-basic-allowance', 'flag'),
          '=',
          constant(1, 'flag'),
        ),
        maximum(
          minus(scheduled, basicAllowance),
          times(sicknessDisabilityIncome, parameter('income-tax.sickness-disability-credit.minimum-share', 'share')),
        ),
        scheduled,
      ),
      localRate,
    ),
    'down',
    1,
  ),
});

/** Credit for sickness and activity compensation, whole SEK; none before 2018. */
export const sicknessDisabilityCredit = rule({
  id: 'income-tax.sickness-disability-credit',
  label: { sv: 'Skattereduktion för sjuk- och aktivitetsersättning', en: 'Sickness and disability credit' },
  source,
  formula: minimum(fullSicknessDisabilityCredit, atLeastZero(minus(localTaxAfterPensionCredit, earnedIncomeCredit))),
});
