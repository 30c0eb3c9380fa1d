import {
  atLeastZero,
  compare,
  constant,
  type Expression,
  input,
  maximum,
  minimum,
  minus,
  parameter,
  ratio,
  rule,
  sum,
  times,
  when,
} from '../../graph/expression.ts';
import { cite } from '../../sources/citation.ts';
import { incomeTax } from '../income-tax/income-tax.ts';
import { taxableSupports, wages } from '../income-tax/incomes.ts';
import { socialServicesActs } from '../legal-sources.ts';

/** Months in a row with social assistance before the year begins. */
export const monthsBefore = input('assistanceMonthsBefore', 'months', {
  sv: 'Månader i följd med ekonomiskt bistånd före året',
  en: 'Months in a row with social assistance before the year',
});

const none = constant(0, 'SEK/year');
const earned = sum(wages, taxableSupports);

/** Wage after the tax that falls on it: the year's tax divided by what is taxed. */
const netWages = rule({
  id: 'income.net-wages',
  label: { sv: 'Nettoinkomst av arbete', en: 'Net income of work' },
  source: socialServicesActs,
  formula: when(compare(earned, '>', none), minus(wages, times(incomeTax, ratio(wages, earned, 'share'))), none),
});

const begins = parameter('benefit.social-assistance.job-stimulus.after-months', 'months');
const ends = sum(begins, parameter('benefit.social-assistance.job-stimulus.duration-months', 'months'));

/**
 * Wage after tax that is not counted (jobbstimulans), in the months of the year that have an
 * income beside assistance: a share of it, after months of assistance in a row and for a time.
 * @param toppedUp months in which assistance tops up another income
 * @param alone months on assistance alone, which are taken to come first
 */
export function disregardedWages(
  toppedUp: Expression<'months'>,
  alone: Expression<'months'>,
  monthsWithIncome: Expression<'months'>,
): Expression<'SEK/year'> {
  const from = sum(monthsBefore, alone);
  const entitled = atLeastZero(minus(minimum(sum(from, toppedUp), ends), maximum(from, begins)));
  return rule({
    id: 'benefit.social-assistance.job-stimulus',
    label: { sv: 'Jobbstimulans', en: 'Job stimulus' },
    source: [
      ...cite('2001:453', '4 kap. 1 b §'),
      ...cite('2013:421'),
      ...cite('2025:400', '12 kap.', { sv: 'från 2025-07-01', en: 'from 2025-07-01' }),
    ],
    formula: times(
      times(netWages, parameter('benefit.social-assistance.job-stimulus.disregard-share', 'share')),
      ratio(entitled, monthsWithIncome, 'share'),
    ),
  });
}
