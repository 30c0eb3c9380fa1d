import { category, choose, input, parameter, rule, sum, times } from '../../graph/expression.ts';
import { supportExtent } from './support-item.ts';

const source = 'Studiestödslagen (1999:1395) 3 kap.; studiestödsförordningen (2000:655)';

const basis = category('basis', { sv: 'Beloppets grund', en: 'Basis of the amount' }, 'supports');
const grantLevel = category('level', { sv: 'Bidragsnivå', en: 'Grant level' }, 'supports');
export const weeks = input('weeks', 'weeks', { sv: 'Studieveckor', en: 'Weeks of study' }, 'supports');
export const loanShare = input('loanShare', 'share', { sv: 'Andel av lånet som tas', en: 'Share of the loan taken' }, 'supports');
export const givenGrant = input('grantPerYear', 'SEK/year', { sv: 'Angivet bidrag', en: 'Stated grant' }, 'supports');
export const givenLoan = input('loanPerYear', 'SEK/year', { sv: 'Angivet lån', en: 'Stated loan' }, 'supports');
export const additionalLoan = input(
  'additionalLoanPerYear',
  'SEK/year',
  { sv: 'Tilläggslån', en: 'Additional loan' },
  'supports',
);

/** Study grant (studiebidrag), SEK per year. */
export const studentGrant = rule({
  id: 'benefit.student.grant',
  label: { sv: 'Studiebidrag', en: 'Study grant' },
  source,
  formula: choose(basis, {
    derived: times(
      times(
        choose(grantLevel, {
          general: parameter('benefit.student.grant-week', 'SEK/week'),
          higher: parameter('benefit.student.higher-grant-week', 'SEK/week'),
        }),
        weeks,
      ),
      supportExtent,
    ),
    given: givenGrant,
  }),
});

/** Study loan (studielån) with additional loan: income in the year, debt afterwards, SEK per year. */
export const studentLoan = rule({
  id: 'benefit.student.loan',
  label: { sv: 'Studielån', en: 'Study loan' },
  source,
  formula: choose(basis, {
    derived: sum(
      times(times(times(parameter('benefit.student.loan-week', 'SEK/week'), weeks), supportExtent), loanShare),
      additionalLoan,
    ),
    given: sum(givenLoan, additionalLoan),
  }),
});

/** Student finance (studiemedel): grant and loan together. */
export const studentFinance = rule({
  id: 'benefit.student',
  label: { sv: 'Studiemedel', en: 'Student finance' },
  source,
  formula: sum(studentGrant, studentLoan),
});
