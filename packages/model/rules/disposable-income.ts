import { minus, rule, sum, total } from '../graph/expression.ts';
import { incomeTax } from './income-tax/income-tax.ts';
import { wages } from './income-tax/incomes.ts';
import { evaluationModel } from './legal-sources.ts';
import { householdSupports } from './supports/household-supports.ts';
import { derivedSocialAssistance } from './supports/social-assistance.ts';
import { studentLoan } from './supports/student-finance.ts';
import { supportAmount } from './supports/support-amount.ts';

/**
 * What the participant has to live on: wages and supports (student loans included) after
 * tax, SEK per year. Deferred pay is not part of it and patient fees are consumption out of it.
 */
export const disposableIncome = rule({
  id: 'income.disposable',
  label: { sv: 'Disponibel inkomst', en: 'Disposable income' },
  source: evaluationModel,
  formula: minus(sum(wages, total('supports', supportAmount), householdSupports, derivedSocialAssistance), incomeTax),
});

/** Student loan of the year: income now, debt afterwards, SEK per year. */
export const newDebt = rule({
  id: 'income.new-debt',
  label: { sv: 'Varav nytt studielån', en: 'Of which new student loan' },
  source: evaluationModel,
  formula: studentLoan,
});
