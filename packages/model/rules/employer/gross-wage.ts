import {
  compare,
  constant,
  dividedBy,
  minus,
  perMonth,
  ratio,
  rule,
  sum,
  times,
  when,
} from '../../graph/expression.ts';
import { evaluationModel } from '../legal-sources.ts';
import { sickDays, workMonths } from './job.ts';
import { monthlyWagePaid } from './monthly-wage.ts';
import { sickPay, wageOfSickDays } from './sick-pay.ts';

/** Whether the job has days with sick pay. */
export const isIll = compare(sickDays, '>', constant(0, 'days'));
/** Wage of the months in the job, before any sick day, SEK per year. */
export const wageOfMonths = times(monthlyWagePaid, workMonths);

/** Gross wage of a job, with sick pay in place of the wage of sick days, SEK per year. */
export const grossWage = rule({
  id: 'work.gross-wage',
  label: { sv: 'Bruttolön', en: 'Gross wage' },
  source: evaluationModel,
  formula: when(isIll, sum(minus(wageOfMonths, wageOfSickDays), sickPay), wageOfMonths),
});

/** Wage and sick pay of a month, as the mean of the months in the job, SEK per month. */
export const monthlyPay = when(
  isIll,
  when(
    compare(workMonths, '>', constant(0, 'months')),
    dividedBy(perMonth(grossWage), ratio(workMonths, constant(12, 'months'), 'share')),
    monthlyWagePaid,
  ),
  monthlyWagePaid,
);
