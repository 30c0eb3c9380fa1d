import {
  atLeastZero,
  compare,
  constant,
  dividedBy,
  minus,
  parameter,
  ratio,
  rule,
  sum,
  times,
  when,
} from '../../graph/expression.ts';
import { cite } from '../../sources/citation.ts';
import { priceBaseAmount } from '../basic-amounts.ts';
import { taxableSupports, wages } from '../income-tax/incomes.ts';
import { studentSupportAct } from '../legal-sources.ts';
import { studyWeeks, totalDerived, wholeGrant, wholeLoan } from './student-weeks.ts';

const source = cite(studentSupportAct, '3 kap. 16–18 §§');
const halves = constant(2, 'factor');
const weeksOfHalfYear = ratio(dividedBy(studyWeeks, halves), constant(1, 'weeks'), 'factor');

/** Income of a half-year that does not reduce student finance (fribelopp), by weeks of study. */
const freeAmount = rule({
  id: 'benefit.student.free-amount',
  label: { sv: 'Fribelopp per kalenderhalvår', en: 'Free amount per half-year' },
  source,
  formula: times(
    minus(
      parameter('benefit.student.free-amount', 'PBB'),
      times(parameter('benefit.student.free-amount-less-per-week', 'PBB'), weeksOfHalfYear),
    ),
    priceBaseAmount,
  ),
});

/**
 * What the year's income takes from student finance (inkomstprövning), SEK per year. Income and
 * weeks of study are taken to be spread evenly over the two halves of the year.
 */
const incomeReduction = rule({
  id: 'benefit.student.income-reduction',
  label: { sv: 'Minskning för inkomst över fribeloppet', en: 'Reduction for income above the free amount' },
  source,
  formula: times(
    times(atLeastZero(minus(dividedBy(sum(wages, taxableSupports), halves), freeAmount)), halves),
    parameter('benefit.student.income-reduction', 'share'),
  ),
});

const wholeAmount = sum(wholeGrant, totalDerived(wholeLoan));

/** Share of grant and loan that is left after the income test; both are reduced alike. */
export const shareAfterIncomeTest = rule({
  id: 'benefit.student.share-after-income-test',
  label: { sv: 'Andel av studiemedlet efter inkomstprövning', en: 'Share of student finance after the income test' },
  source,
  formula: when(
    compare(wholeAmount, '>', constant(0, 'SEK/year')),
    atLeastZero(minus(constant(1, 'share'), ratio(incomeReduction, wholeAmount, 'share'))),
    constant(1, 'share'),
  ),
});
