import { category, input } from '../../graph/expression.ts';

/** Monthly wage for full time. */
export const wage = input('wage', 'SEK/month', { sv: 'Månadslön (heltid)', en: 'Monthly wage (full time)' }, 'work');

/** Share of full time. */
export const workExtent = input('extent', 'share', { sv: 'Tjänstgöringsgrad', en: 'Degree of employment' }, 'work');

/** Months of the year in the job. */
export const workMonths = input('months', 'months', { sv: 'Månader i arbete', en: 'Months in the job' }, 'work');

/** Working days of the year that the worker is ill within the employer's fourteen days, in full-time weeks of five days. */
export const sickDays = input(
  'sickDays',
  'days',
  { sv: 'Sjukdagar med sjuklön', en: 'Sick days with sick pay' },
  'work',
);

/** Spells of illness that the sick days come in. */
export const sickPeriods = input('sickPeriods', 'factor', { sv: 'Sjukperioder', en: 'Spells of illness' }, 'work');

/** Kind of wage subsidy, or `none`. */
export const subsidyKind = category('subsidy', { sv: 'Lönestöd', en: 'Wage subsidy' }, 'work');

/** Share of the wage cost that the employment service pays. */
export const subsidyShare = input('subsidyShare', 'share', { sv: 'Bidragsandel', en: 'Subsidy share' }, 'work');

/** Months without work before a new-start job. */
export const monthsWithoutWork = input(
  'monthsWithoutWork',
  'months',
  { sv: 'Månader utan arbete före anställningen', en: 'Months without work before the job' },
  'work',
);

/** Whether the employer pays the lower contribution of companies that take on their first workers (växa-stöd). */
export const growthSupport = category('growthSupport', { sv: 'Växa-stöd', en: 'Support for first employees' }, 'work');

/** Whether the employer has a supervisor for the worker, which some subsidies pay for. */
export const supervised = category('supervised', { sv: 'Handledare', en: 'Supervisor' }, 'work');

/** Whether the worker is newly arrived, which gives the highest new-start support. */
export const newcomer = category('newcomer', { sv: 'Nyanländ', en: 'Newly arrived' }, 'work');
