import { category, choose, constant, input, minus, parameter, rule, schedule, sum, times } from '../../graph/expression.ts';
import { minorChildren } from '../household/children.ts';
import { studentSupportAct } from '../legal-sources.ts';
import { supportExtent } from './support-item.ts';

/** Whether grant and loan are stated by the case or derived from weeks of study. */
export const studyBasis = category('basis', { sv: 'Beloppets grund', en: 'Basis of the amount' }, 'supports');
const grantLevel = category('level', { sv: 'Bidragsnivå', en: 'Grant level' }, 'supports');
const weeks = input('weeks', 'weeks', { sv: 'Studieveckor', en: 'Weeks of study' }, 'supports');

/** Weeks of study counted in full time. */
export const fullTimeWeeks = times(weeks, supportExtent);

const generalGrant = parameter('benefit.student.grant-week', 'SEK/week');
const generalLoan = parameter('benefit.student.loan-week', 'SEK/week');
const higherGrant = parameter('benefit.student.higher-grant-week', 'SEK/week');

/** Grant per week with the supplement for children (tilläggsbidrag), full time, before the income test. */
const grantWeek = rule({
  id: 'benefit.student.grant-with-children',
  label: { sv: 'Studiebidrag med tilläggsbidrag per vecka', en: 'Study grant with child supplement per week' },
  source: `${studentSupportAct} 3 kap. 12–13 §§`,
  formula: sum(
    choose(grantLevel, { general: generalGrant, higher: higherGrant }),
    schedule('benefit.student.child-supplement-week', 'SEK/week', minorChildren),
  ),
});

/** Loan per week, full time, before the income test: grant and loan together are the same at both levels. */
const loanWeek = rule({
  id: 'benefit.student.full-loan',
  label: { sv: 'Studielån per vecka', en: 'Study loan per week' },
  source: `${studentSupportAct} 3 kap. 12–13 §§`,
  formula: choose(grantLevel, { general: generalLoan, higher: minus(sum(generalGrant, generalLoan), higherGrant) }),
});

/** Grant of the weeks studied before the income test, SEK per year. */
export const fullGrant = times(grantWeek, fullTimeWeeks);

/** Whole loan of the weeks studied before the income test, SEK per year. */
export const fullLoan = times(loanWeek, fullTimeWeeks);

/** What the student could have of grant and loan before the income test; nothing when the amounts are stated. */
export const fullStudentFinance = choose(studyBasis, {
  derived: sum(fullGrant, fullLoan),
  given: constant(0, 'SEK/year'),
});
