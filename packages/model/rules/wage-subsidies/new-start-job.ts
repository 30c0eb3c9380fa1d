import {
  choose,
  compare,
  constant,
  dated,
  minus,
  parameter,
  rule,
  schedule,
  sum,
  times,
  when,
} from '../../graph/expression.ts';
import { cite } from '../../sources/citation.ts';
import { contributionOn } from '../employer/employer-contribution.ts';
import { monthsWithoutWork, newcomer, workMonths } from '../employer/job.ts';
import { age } from '../household/person.ts';
import { wageUpTo } from './counted-wage-cost.ts';

const countedWage = wageUpTo(parameter('subsidy.new-start-job.ceiling', 'SEK/month'));
const fullContribution = times(countedWage, parameter('employer.contribution.total', 'share'));
const once = constant(1, 'factor');

/** How many times the employer contribution the support comes to, by time without work. */
const multiple = choose(
  newcomer,
  { yes: parameter('subsidy.new-start-job.newcomer-multiple', 'factor') },
  schedule('subsidy.new-start-job.multiple', 'factor', monthsWithoutWork),
);

/** Before February 2017 the young got the single contribution, unless they had been without work for long (12 §). */
const multipleByAge = when(
  compare(age, '<', parameter('subsidy.new-start-job.single-below-age', 'years')),
  when(
    compare(monthsWithoutWork, '<', parameter('subsidy.new-start-job.single-below-months', 'months')),
    once,
    multiple,
  ),
  multiple,
);

/**
 * New-start job (nystartsjobb): a multiple of the statutory employer contribution on the wage
 * up to the ceiling, by time without work, SEK per year. From May 2018 the contribution is the
 * one that the employer pays, which was lower for young workers; from the autumn of 2021 only
 * the first of the multiple is that one, and what is above it is counted at the full rate
 * (16 §, SFS 2021:868; the day of its entry into force was not found and is taken as 1 November).
 */
export const newStartJob = rule({
  id: 'subsidy.new-start-job',
  label: { sv: 'Nystartsjobb', en: 'New-start job' },
  source: [...cite('2018:43', '11–17 §§'), ...cite('2006:1481', '12–12 e §§', { sv: 'tidigare', en: 'earlier' })],
  formula: times(
    dated([
      { from: '2011-01-01', formula: times(fullContribution, multipleByAge) },
      { from: '2017-02-01', formula: times(fullContribution, multiple) },
      { from: '2018-05-01', formula: times(contributionOn(countedWage), multiple) },
      { from: '2021-11-01', formula: sum(contributionOn(countedWage), times(fullContribution, minus(multiple, once))) },
    ]),
    workMonths,
  ),
});
