import { choose, constant, type Expression, minimum, parameter, times } from '../../graph/expression.ts';
import { supervised, workMonths } from '../employer/job.ts';
import { weekdaysPerMonth } from '../supports/support-item.ts';

const none = constant(0, 'SEK/year');

/** Months of the year that support for supervision is paid for: the first ones of the job. */
function firstMonths(kind: 'introduction-job' | 'special-employment'): Expression<'months'> {
  return minimum(workMonths, parameter(`subsidy.${kind}.supervision.months`, 'months'));
}

/** Support to the employer for a supervisor in an introduction job (handledarstöd), SEK per year. */
export const supervisionOfIntroductionJob = choose(supervised, {
  yes: times(parameter('subsidy.introduction-job.supervision.month', 'SEK/month'), firstMonths('introduction-job')),
  no: none,
});

/** Support to the employer for a supervisor in special employment, paid by the day, SEK per year. */
export const supervisionOfSpecialEmployment = choose(supervised, {
  yes: times(
    times(parameter('subsidy.special-employment.supervision.day', 'SEK/day'), weekdaysPerMonth),
    firstMonths('special-employment'),
  ),
  no: none,
});
