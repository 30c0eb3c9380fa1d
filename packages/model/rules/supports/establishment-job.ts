import { dividedBy, input, parameter, ratio, round, rule, schedule, times } from '../../graph/expression.ts';
import { cite } from '../../sources/citation.ts';
import { incomeBaseAmount } from '../basic-amounts.ts';
import { supportExtent, supportMonths } from './support-item.ts';

/** Lowest ordinary wage of the collective agreement, which the state's compensation follows. */
export const referenceWage = input(
  'referenceWage',
  'SEK/month',
  { sv: 'Referenslön', en: 'Reference wage' },
  'supports',
);

/** Amounts are those of 2023, raised with the income base amount. */
const raised = ratio(incomeBaseAmount, parameter('benefit.establishment-job.income-base', 'SEK/year'), 'factor');

/**
 * What the state pays to the worker in an establishment job (etableringsjobb) beside the employer's wage, for the share of
 * full time that the wage is paid for, SEK per year.
 */
export const establishmentJob = rule({
  id: 'benefit.establishment-job',
  label: { sv: 'Statlig ersättning för etableringsjobb', en: 'State compensation for an establishment job' },
  source: cite('2022:807', '13–15 §§'),
  formula: times(
    times(
      round(
        times(
          schedule(
            'benefit.establishment-job.level',
            'SEK/month',
            round(dividedBy(referenceWage, raised), 'nearest', 1),
          ),
          raised,
        ),
        'nearest',
        1,
      ),
      supportExtent,
    ),
    supportMonths,
  ),
});
