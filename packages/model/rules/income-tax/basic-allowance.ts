import { minimum, minus, ratio, round, rule, schedule, times } from '../../graph/expression.ts';
import { cite } from '../../sources/citation.ts';
import { priceBaseAmount } from '../basic-amounts.ts';
import { incomeTaxAct } from '../legal-sources.ts';
import { assessedIncome } from './incomes.ts';

/** Basic allowance below pension age (grundavdrag), rounded up to whole hundreds, at most the income. */
export const basicAllowance = rule({
  id: 'income-tax.basic-allowance',
  label: { sv: 'Grundavdrag', en: 'Basic allowance' },
  source: cite(incomeTaxAct, '63 kap. 2–3 §§'),
  formula: minimum(
    round(
      times(
        schedule('income-tax.basic-allowance', 'PBB', ratio(assessedIncome, priceBaseAmount, 'PBB')),
        priceBaseAmount,
      ),
      'up',
      100,
    ),
    assessedIncome,
  ),
});

/** Taxable earned income (beskattningsbar förvärvsinkomst), SEK per year. */
export const taxableIncome = rule({
  id: 'income-tax.taxable-income',
  label: { sv: 'Beskattningsbar förvärvsinkomst', en: 'Taxable earned income' },
  source: cite(incomeTaxAct, '1 kap. 5 §'),
  formula: minus(assessedIncome, basicAllowance),
});
