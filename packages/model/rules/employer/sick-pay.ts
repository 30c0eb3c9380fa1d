import {
  atLeastZero,
  constant,
  dividedBy,
  minimum,
  minus,
  parameter,
  ratio,
  rule,
  times,
} from '../../graph/expression.ts';
import { cite } from '../../sources/citation.ts';
import { evaluationModel } from '../legal-sources.ts';
import { sickDays, sickPeriods, workMonths } from './job.ts';
import { monthlyWagePaid } from './monthly-wage.ts';

const weeklyWage = dividedBy(times(monthlyWagePaid, constant(12, 'months')), constant(52, 'factor'));

/** Wage of the working days that the worker is ill, a fifth of a week's each, SEK per year. */
export const wageOfSickDays = rule({
  id: 'work.wage-of-sick-days',
  label: { sv: 'Lön för sjukdagarna', en: 'Wage of the sick days' },
  source: evaluationModel,
  formula: minimum(
    times(weeklyWage, ratio(sickDays, constant(5, 'days'), 'factor')),
    times(monthlyWagePaid, workMonths),
  ),
});

const deductions = minimum(sickPeriods, parameter('employer.sick-pay.most-deductions', 'factor'));

/**
 * What the employer pays in place of the wage (sjuklön), SEK per year: a share of it, less the waiting deduction of a share
 * of a week's sick pay in each spell. The waiting day before 2019 took as much, since a day is a fifth of the week.
 */
export const sickPay = rule({
  id: 'work.sick-pay',
  label: { sv: 'Sjuklön', en: 'Sick pay' },
  source: cite('1991:1047', '6–7 §§'),
  formula: times(
    atLeastZero(
      minus(
        wageOfSickDays,
        times(times(weeklyWage, parameter('employer.sick-pay.waiting-share', 'share')), deductions),
      ),
    ),
    parameter('employer.sick-pay.share', 'share'),
  ),
});
