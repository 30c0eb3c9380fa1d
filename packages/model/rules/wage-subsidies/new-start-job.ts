import { choose, minimum, parameter, rule, schedule, times } from '../../graph/expression.ts';
import { grossWage } from '../employer/gross-wage.ts';
import { monthsWithoutWork, newcomer, workMonths } from '../employer/job.ts';
import { wageUpTo } from './counted-wage-cost.ts';

/**
 * New-start job (nystartsjobb): a multiple of the statutory employer contribution on the
 * wage up to the ceiling, by time without work; never more than the wage, SEK per year.
 */
export const newStartJob = rule({
  id: 'subsidy.new-start-job',
  label: { sv: 'Nystartsjobb', en: 'New-start job' },
  source: 'Förordningen (2018:43) om stöd för nystartsjobb, tidigare förordningen (2006:1481)',
  formula: minimum(
    times(
      times(
        times(
          wageUpTo(parameter('subsidy.new-start-job.ceiling', 'SEK/month')),
          parameter('employer.contribution.total', 'share'),
        ),
        choose(
          newcomer,
          { yes: parameter('subsidy.new-start-job.newcomer-multiple', 'factor') },
          schedule('subsidy.new-start-job.multiple', 'factor', monthsWithoutWork),
        ),
      ),
      workMonths,
    ),
    grossWage,
  ),
});
