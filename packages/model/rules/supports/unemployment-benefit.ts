import {
  atLeastZero,
  category,
  choose,
  compare,
  constant,
  dated,
  type Expression,
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
  when,
} from '../../graph/expression.ts';
import { cite } from '../../sources/citation.ts';
import { hasMinorChildren } from '../household/person.ts';
import { daysUsed, supportExtent, weekdayBenefitDays, weekdaysPerMonth } from './support-item.ts';

/** First day of the Act (2024:506). */
export const newActFrom = '2025-10-01';

/** Monthly wage before unemployment. */
export const previousWage = input(
  'previousWage',
  'SEK/month',
  { sv: 'Tidigare månadslön', en: 'Previous monthly wage' },
  'supports',
);

/** Benefit days of the period under the 2024 act. */
export const periodDays = input(
  'periodDays',
  'days',
  { sv: 'Ersättningsperiodens dagar', en: 'Days of the benefit period' },
  'supports',
);

/** Membership in an unemployment fund, or that the decision was made under the 1997 act. */
const membership = category(
  'level',
  { sv: 'Medlemskap i a-kassa', en: 'Membership in an unemployment fund' },
  'supports',
);

const noDays = constant(0, 'days');

/**
 * Days that are paid for as whole ones: who is unemployed part of the time is given fewer days at the full daily amount, by
 * the table of the 1997 ordinance (half of full time is 2.5 days a week), and uses as few of the period
 * (2024 act, 6 kap. 9 §). The roundings of that table and of each month are left out.
 */
const unemployedDays = times(weekdayBenefitDays, supportExtent);

/** A period begins with days without pay, which are not counted as benefit days. */
const benefitDays = when(
  compare(daysUsed, '=', noDays),
  atLeastZero(minus(unemployedDays, parameter('benefit.unemployment.waiting-days', 'days'))),
  unemployedDays,
);

const lastDay = sum(daysUsed, benefitDays);

/** Days of the year that fall between two benefit days. */
export function daysBetween(
  from: Expression<'days'>,
  to: Expression<'days'>,
  last: Expression<'days'> = lastDay,
): Expression<'days'> {
  return atLeastZero(minus(minimum(last, to), maximum(daysUsed, from)));
}

export const firstPeriod = parameter('benefit.unemployment.first-period-days', 'days');
export const firstShareEnd = parameter('benefit.unemployment.first-share-last-day', 'days');
export const endOfPeriod = parameter('benefit.unemployment.last-day', 'days');

/** Parents of children under 18 had 150 days more under the 1997 act. */
const endOfParents = choose(hasMinorChildren, {
  yes: parameter('benefit.unemployment.last-day-parent', 'days'),
  no: endOfPeriod,
});

const baseDay = parameter('benefit.unemployment.base-day', 'SEK/day');

/** Income-related daily amount of the 1997 act, never below the base amount or above the highest, whole SEK. */
export function dailyAmount(share: string, highest: string): Expression<'SEK/day'> {
  return round(
    maximum(
      minimum(
        times(perWeekday(previousWage, weekdaysPerMonth), parameter(`benefit.${share}`, 'share')),
        parameter(`benefit.unemployment.${highest}`, 'SEK/day'),
      ),
      baseDay,
    ),
    'nearest',
    1,
  );
}

/** What the days of the year give at the three amounts that the 1997 act has, until an end. */
export function daysAtDailyAmounts(
  end: Expression<'days'>,
  last: Expression<'days'> = lastDay,
): Expression<'SEK/year'> {
  return sum(
    times(dailyAmount('unemployment.first-share', 'max-day-first-100'), daysBetween(noDays, firstPeriod, last)),
    times(dailyAmount('unemployment.first-share', 'max-day-after-100'), daysBetween(firstPeriod, firstShareEnd, last)),
    times(dailyAmount('unemployment.second-share', 'max-day-after-100'), daysBetween(firstShareEnd, end, last)),
  );
}

const dailyBenefit = rule({
  id: 'benefit.unemployment.daily-law',
  label: { sv: 'Dagpenning enligt 1997 års lag', en: 'Daily benefit under the 1997 act' },
  source: cite('1997:238', '21–30 §§'),
  formula: daysAtDailyAmounts(endOfParents),
});

/** Those without twelve months of membership had the base amount under the 1997 act. */
const baseBenefit = rule({
  id: 'benefit.unemployment.base',
  label: { sv: 'Grundbelopp enligt 1997 års lag', en: 'Base amount under the 1997 act' },
  source: cite('1997:238', '6 och 24 §§'),
  formula: times(baseDay, daysBetween(noDays, endOfParents)),
});

const isFollowOn = compare(periodDays, '=', parameter('benefit.unemployment.follow-on-days', 'days'));

/** Monthly income that the benefit is a share of; a period of 66 days is counted on the least income there is. */
const countedIncome = when(
  isFollowOn,
  parameter('benefit.unemployment.least-income-month', 'SEK/month'),
  minimum(previousWage, parameter('benefit.unemployment.income-ceiling-month', 'SEK/month')),
);

const end = minimum(periodDays, endOfPeriod);

/** Days' worth of full wage that the days of the year give a member; the schedule sums the falling shares. */
const fullWageDays = minus(
  schedule('benefit.unemployment.rate', 'days', minimum(lastDay, end)),
  schedule('benefit.unemployment.rate', 'days', minimum(daysUsed, end)),
);

const memberShare = parameter('benefit.unemployment.level.member', 'share');

/** Days' worth of full wage with a lower level from the start: as many points lower on every day. */
function wageDays(level: string): Expression<'days'> {
  return minus(
    fullWageDays,
    times(daysBetween(noDays, end), minus(memberShare, parameter(`benefit.unemployment.level.${level}`, 'share'))),
  );
}

function incomeBased(days: Expression<'days'>): Expression<'SEK/year'> {
  return times(perWeekday(countedIncome, weekdaysPerMonth), days);
}

const incomeBasedBenefit = rule({
  id: 'benefit.unemployment.income-law',
  label: { sv: 'Arbetslöshetsersättning enligt 2024 års lag', en: 'Unemployment benefit under the 2024 act' },
  source: [...cite('2024:506', '4 kap. 3–6 §§, 5 kap. 2–10 §§ och 6 kap. 9 §'), ...cite('2024:1350', '7 §')],
  formula: choose(membership, {
    member: incomeBased(fullWageDays),
    'member-six-months': incomeBased(wageDays('member-six-months')),
    'not-member': incomeBased(wageDays('not-member')),
  }),
});

/**
 * Unemployment benefit (a-kassa), SEK per year: daily until September 2025, income-based after.
 * Who had a decision before October 2025 goes on under the older act.
 */
export const unemploymentBenefit = rule({
  id: 'benefit.unemployment',
  label: { sv: 'Arbetslöshetsersättning', en: 'Unemployment benefit' },
  source: [...cite('1997:238'), ...cite('2024:506', undefined, { sv: `från ${newActFrom}`, en: `from ${newActFrom}` })],
  formula: dated([
    {
      from: '2011-01-01',
      formula: choose(membership, { 'member-six-months': baseBenefit, 'not-member': baseBenefit }, dailyBenefit),
    },
    { from: newActFrom, formula: choose(membership, { 'earlier-act': dailyBenefit }, incomeBasedBenefit) },
  ]),
});
