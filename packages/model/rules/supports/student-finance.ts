import { input, rule, sum, times } from '../../graph/expression.ts';
import { cite } from '../../sources/citation.ts';
import { studentSupportAct } from '../legal-sources.ts';
import { shareAfterIncomeTest } from './student-income-test.ts';
import { totalDerived, totalGiven, totalOfAll, wholeGrant, wholeLoan } from './student-weeks.ts';

const source = [...cite(studentSupportAct, '3 kap.'), ...cite('2000:655')];

export const loanShare = input(
  'loanShare',
  'share',
  { sv: 'Andel av lånet som tas', en: 'Share of the loan taken' },
  'supports',
);
export const givenGrant = input('grantPerYear', 'SEK/year', { sv: 'Angivet bidrag', en: 'Stated grant' }, 'supports');
export const givenLoan = input('loanPerYear', 'SEK/year', { sv: 'Angivet lån', en: 'Stated loan' }, 'supports');
export const additionalLoan = input(
  'additionalLoanPerYear',
  'SEK/year',
  { sv: 'Tilläggslån', en: 'Additional loan' },
  'supports',
);

/** Study grant (studiebidrag) with the supplement for children, SEK per year. */
export const studentGrant = rule({
  id: 'benefit.student.grant',
  label: { sv: 'Studiebidrag', en: 'Study grant' },
  source,
  formula: sum(times(wholeGrant, shareAfterIncomeTest), totalGiven(givenGrant)),
});

/** Study loan (studielån) with additional loan: income in the year, debt afterwards, SEK per year. */
export const studentLoan = rule({
  id: 'benefit.student.loan',
  label: { sv: 'Studielån', en: 'Study loan' },
  source,
  formula: sum(
    times(totalDerived(times(wholeLoan, loanShare)), shareAfterIncomeTest),
    totalGiven(givenLoan),
    totalOfAll(additionalLoan),
  ),
});
