import { compare, constant, minimum, minus, parameter, round, rule, sum, times, when } from '../../graph/expression.ts';
import { cite } from '../../sources/citation.ts';
import { incomeBaseAmount, priceBaseAmount } from '../basic-amounts.ts';
import { incomeTaxAct, pensionContributionAct } from '../legal-sources.ts';
import { pensionableIncome } from './incomes.ts';
import { localTax } from './local-tax.ts';
import { stateTax } from './state-tax.ts';

/**
 * General pension contribution (allmän pensionsavgift), to the nearest hundred with exactly
 * fifty rounded down. No contribution below the least income: a step in the law itself.
 */
export const pensionContribution = rule({
  id: 'income-tax.pension-contribution',
  label: { sv: 'Allmän pensionsavgift', en: 'General pension contribution' },
  source: cite(pensionContributionAct, '2–4 §§'),
  formula: when(
    compare(
      pensionableIncome,
      '<',
      times(parameter('income-tax.pension-contribution.minimum-income', 'PBB'), priceBaseAmount),
    ),
    constant(0, 'SEK/year'),
    round(
      times(
        minimum(
          pensionableIncome,
          times(parameter('income-tax.pension-contribution.ceiling', 'IBB'), incomeBaseAmount),
        ),
        parameter('income-tax.pension-contribution.rate', 'share'),
      ),
      'nearest-half-down',
      100,
    ),
  ),
});

/** Credit for the whole pension contribution, at most the income tax there is. */
export const pensionContributionCredit = rule({
  id: 'income-tax.pension-contribution-credit',
  label: { sv: 'Skattereduktion för allmän pensionsavgift', en: 'Credit for the pension contribution' },
  source: cite(incomeTaxAct, '67 kap. 4 §'),
  formula: minimum(pensionContribution, sum(localTax, stateTax)),
});

/** Local tax that later credits can still be set against. */
export const localTaxAfterPensionCredit = rule({
  id: 'income-tax.local-tax-after-pension-credit',
  label: { sv: 'Kommunal skatt efter pensionsavgiftens reduktion', en: 'Local tax after the pension credit' },
  source: cite(incomeTaxAct, '67 kap. 2 §'),
  formula: minus(localTax, minimum(pensionContributionCredit, localTax)),
});
