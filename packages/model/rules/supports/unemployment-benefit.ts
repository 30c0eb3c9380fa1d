import {
  type Expression,
  atLeastZero,
  dated,
  input,
  maximum,
  minimum,
  minus,
  parameter,
  perWeekday,
  round,
  rule,
  schedule,
  sum,
  times,
} from '../../graph/expression.ts';
import { supportExtent, weekdayBenefitDays, weekdaysPerMonth } from './support-item.ts';

/** Monthly wage before unemployment. */
export const previousWage = input(
  'previousWage',
  'SEK/month',
  { sv: 'Tidigare månadslön', en: 'Previous monthly wage' },
  'supports',
);

/** Benefit days already used when the year begins. */
export const daysUsed = input('daysUsed', 'days', { sv: 'Redan använda dagar', en: 'Days already used' }, 'supports');

const lastDay = sum(daysUsed, weekdayBenefitDays);

/** Days of the year that fall between two benefit days. */
function daysBetween(from: Expression<'days'>, to: Expression<'days'>): Expression<'days'> {
  return atLeastZero(minus(minimum(lastDay, to), maximum(daysUsed, from)));
}

const firstPeriod = parameter('benefit.unemployment.first-period-days', 'days');
const firstShareEnd = parameter('benefit.unemployment.first-share-last-day', 'days');
const end = parameter('benefit.unemployment.last-day', 'days');

/** Income-related daily amount, never below the base amount or above the highest, whole SEK. */
function day(share: string, highest: string): Expression<'SEK/day'> {
  return round(
    maximum(
      minimum(
        times(perWeekday(previousWage, weekdaysPerMonth), parameter(share, 'share')),
        parameter(highest, 'SEK/day'),
      ),
      parameter('benefit.unemployment.base-day', 'SEK/day'),
    ),
    'nearest',
    1,
  );
}

const dailyBenefit = rule({
  id: 'benefit.unemployment.daily-law',
  label: { sv: 'Dagpenning enligt 1997 års lag', en: 'Daily benefit under the 1997 act' },
  source: 'Lagen (1997:238) om arbetslöshetsförsäkring 22–30 §§',
  formula: times(
    sum(
      times(
        day('benefit.unemployment.first-share', 'benefit.unemployment.max-day-first-100'),
        atLeastZero(minus(minimum(lastDay, firstPeriod), daysUsed)),
      ),
      times(
        day('benefit.unemployment.first-share', 'benefit.unemployment.max-day-after-100'),
        daysBetween(firstPeriod, firstShareEnd),
      ),
      times(
        day('benefit.unemployment.second-share', 'benefit.unemployment.max-day-after-100'),
        daysBetween(firstShareEnd, end),
      ),
    ),
    supportExtent,
  ),
});

/** Days' worth of full wage that the first days give; the schedule sums the falling shares. */
function fullWageDays(until: Expression<'days'>): Expression<'days'> {
  return schedule('benefit.unemployment.rate', 'days', until);
}

const incomeBasedBenefit = rule({
  id: 'benefit.unemployment.income-law',
  label: { sv: 'Arbetslöshetsersättning enligt 2024 års lag', en: 'Unemployment benefit under the 2024 act' },
  source: 'Lagen (2024:506) om arbetslöshetsförsäkring',
  formula: times(
    times(
      perWeekday(
        minimum(previousWage, parameter('benefit.unemployment.income-ceiling-month', 'SEK/month')),
        weekdaysPerMonth,
      ),
      minus(fullWageDays(lastDay), fullWageDays(daysUsed)),
    ),
    supportExtent,
  ),
});

/** Unemployment benefit (a-kassa) for a full member; daily until September 2025, income-based after, SEK per year. */
export const unemploymentBenefit = rule({
  id: 'benefit.unemployment',
  label: { sv: 'Arbetslöshetsersättning', en: 'Unemployment benefit' },
  source: 'Lagen (1997:238), från 2025-10-01 lagen (2024:506), om arbetslöshetsförsäkring',
  formula: dated([
    { from: '2011-01-01', formula: dailyBenefit },
    { from: '2025-10-01', formula: incomeBasedBenefit },
  ]),
});
