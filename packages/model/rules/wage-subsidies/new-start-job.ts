import { constant, choose, dated, minus, parameter, rule, schedule, sum, times } from '../../graph/expression.ts';
import { contributionOn } from '../employer/employer-contribution.ts';
import { monthsWithoutWork, newcomer, workMonths } from '../employer/job.ts';
import { wageUpTo } from './counted-wage-cost.ts';

const countedWage = wageUpTo(parameter('subsidy.new-start-job.ceiling', 'SEK/month'));
const fullContribution = times(countedWage, parameter('employer.contribution.total', 'share'));

/** How many times the employer contribution the support comes to, by time without work. */
const multiple = choose(
  newcomer,
  { yes: parameter('subsidy.new-start-job.newcomer-multiple', 'factor') },
  schedule('subsidy.new-start-job.multiple', 'factor', monthsWithoutWork),
);

/**
 * New-start job (nystartsjobb): a multiple of the statutory employer contribution on the
 * wage up to the ceiling, by time without work, SEK per year. From May 2018 the first of
 * the multiple is the contribution that the employer pays, which is lower for young
 * workers; what is above it is counted at the full rate (16 §).
 */
export const newStartJob = rule({
  id: 'subsidy.new-start-job',
  label: { sv: 'Nystartsjobb', en: 'New-start job' },
  source: 'Förordningen (2018:43) om stöd för nystartsjobb 11–17 §§, tidigare förordningen (2006:1481)',
  formula: times(
    dated([
      { from: '2011-01-01', formula: times(fullContribution, multiple) },
      {
        from: '2018-05-01',
        formula: sum(
          contributionOn(countedWage),
          times(fullContribution, minus(multiple, constant(1, 'factor'))),
        ),
      },
    ]),
    workMonths,
  ),
});
