import {
  category,
  choose,
  constant,
  type Expression,
  input,
  minus,
  parameter,
  rule,
  schedule,
  sum,
  times,
  total,
} from '../../graph/expression.ts';
import { cite } from '../../sources/citation.ts';
import { minorChildren } from '../household/children.ts';
import { studentSupportAct } from '../legal-sources.ts';
import { amountBasis, supportExtent } from './support-item.ts';

const kinds = ['student-finance'] as const;

const grantLevel = category('level', { sv: 'Bidragsnivå', en: 'Grant level' }, 'supports');
export const weeks = input('weeks', 'weeks', { sv: 'Studieveckor', en: 'Weeks of study' }, 'supports');

/** Weeks of study counted in full time. */
const fullTimeWeeks = times(weeks, supportExtent);
const none = constant(0, 'SEK/year');

/** Total over student finance that is worked out. */
export function totalDerived(of: Expression<'SEK/year'>): Expression<'SEK/year'> {
  return total('supports', choose(amountBasis, { derived: of, given: none }), kinds);
}

/** Total over student finance that the case states. */
export function totalGiven(of: Expression<'SEK/year'>): Expression<'SEK/year'> {
  return total('supports', choose(amountBasis, { derived: none, given: of }), kinds);
}

/** Total over all student finance. */
export function totalOfAll(of: Expression<'SEK/year'>): Expression<'SEK/year'> {
  return total('supports', of, kinds);
}

/** Weeks of derived study of the year, counted in full time. */
export const studyWeeks = total(
  'supports',
  choose(amountBasis, { derived: fullTimeWeeks, given: constant(0, 'weeks') }),
  kinds,
);

const generalGrant = parameter('benefit.student.grant-week', 'SEK/week');
const generalLoan = parameter('benefit.student.loan-week', 'SEK/week');
const higherGrant = parameter('benefit.student.higher-grant-week', 'SEK/week');

const grant = times(choose(grantLevel, { general: generalGrant, higher: higherGrant }), fullTimeWeeks);

/** Whole loan of one course of study before the income test: grant and loan together are the same at both levels. */
export const wholeLoan = rule({
  id: 'benefit.student.whole-loan',
  label: { sv: 'Studielån före inkomstprövning', en: 'Study loan before the income test' },
  source: cite(studentSupportAct, '3 kap. 12 §'),
  formula: times(
    choose(grantLevel, { general: generalLoan, higher: minus(sum(generalGrant, generalLoan), higherGrant) }),
    fullTimeWeeks,
  ),
});

/** Grant of the year with the supplement for children (tilläggsbidrag), before the income test, SEK per year. */
export const wholeGrant = rule({
  id: 'benefit.student.whole-grant',
  label: {
    sv: 'Studiebidrag med tilläggsbidrag före inkomstprövning',
    en: 'Study grant with child supplement before the income test',
  },
  source: cite(studentSupportAct, '3 kap. 12–13 b §§'),
  formula: sum(
    totalDerived(grant),
    times(schedule('benefit.student.child-supplement-week', 'SEK/week', minorChildren), studyWeeks),
  ),
});
