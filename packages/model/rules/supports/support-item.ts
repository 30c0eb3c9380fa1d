import { category, constant, input, parameter, ratio, times } from '../../graph/expression.ts';

/** Whether the monthly amount is `given` by the case or `derived` from the rules. */
export const amountBasis = category('basis', { sv: 'Beloppets grund', en: 'Basis of the amount' }, 'supports');

/** Which of the levels of its kind a support has. */
export const benefitLevel = category('level', { sv: 'Ersättningsnivå', en: 'Benefit level' }, 'supports');

/** Monthly amount stated by the case: what was paid, whatever the extent. */
export const givenAmount = input('amount', 'SEK/month', { sv: 'Angivet belopp', en: 'Stated amount' }, 'supports');

/** Months of the year with the support. */
export const supportMonths = input(
  'months',
  'months',
  { sv: 'Månader med ersättning', en: 'Months with the support' },
  'supports',
);

/** Part of full time that the support is paid for. */
export const supportExtent = input('extent', 'share', { sv: 'Omfattning', en: 'Extent' }, 'supports');

/** Benefit days already used when the year begins. */
export const daysUsed = input('daysUsed', 'days', { sv: 'Redan använda dagar', en: 'Days already used' }, 'supports');

/** Paid days in a month for benefits paid five days a week. */
export const weekdaysPerMonth = parameter('benefit.days-per-month', 'days/month');

/** Weekday benefit days of the support. */
export const weekdayBenefitDays = times(weekdaysPerMonth, supportMonths);

/** Calendar days that the support's months stand for. */
export const calendarDays = times(
  parameter('benefit.sickness.days-per-year', 'days'),
  ratio(supportMonths, constant(12, 'months'), 'share'),
);
