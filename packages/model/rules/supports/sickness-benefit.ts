import {
  atLeastZero,
  category,
  choose,
  compare,
  constant,
  type Expression,
  input,
  minimum,
  minus,
  parameter,
  perDay,
  round,
  rule,
  sum,
  times,
  when,
} from '../../graph/expression.ts';
import { cite } from '../../sources/citation.ts';
import { priceBaseAmount } from '../basic-amounts.ts';
import { socialInsuranceCode } from '../legal-sources.ts';
import { benefitLevel, calendarDays, daysUsed, supportExtent } from './support-item.ts';

const daysPerYear = parameter('benefit.sickness.days-per-year', 'days');

/** Yearly income that sickness benefit is counted on, before ceiling and rounding. */
export const qualifyingIncome = input(
  'qualifyingIncome',
  'SEK/year',
  { sv: 'Sjukpenninggrundande inkomst', en: 'Qualifying income' },
  'supports',
);

/** Whether the person has an employment, without which sickness benefit is capped. */
export const employment = category('employment', { sv: 'Anställning', en: 'Employment' }, 'supports');

/** Qualifying income up to the ceiling, rounded down to whole hundreds; none below the floor. */
export const countedQualifyingIncome = rule({
  id: 'benefit.sickness.counted-income',
  label: { sv: 'SGI efter tak och avrundning', en: 'Qualifying income after ceiling and rounding' },
  source: cite(socialInsuranceCode, '25 kap. 3–5 §§'),
  formula: when(
    compare(qualifyingIncome, '<', times(parameter('benefit.sickness.income-floor', 'PBB'), priceBaseAmount)),
    constant(0, 'SEK/year'),
    round(
      minimum(qualifyingIncome, times(parameter('benefit.sickness.income-ceiling', 'PBB'), priceBaseAmount)),
      'down',
      100,
    ),
  ),
});

/** Full daily amount at one of the levels, whole SEK. */
function fullDay(share: 'normal-share' | 'continuation-share'): Expression<'SEK/day'> {
  return round(
    perDay(
      times(
        times(countedQualifyingIncome, parameter('benefit.sickness.income-factor', 'factor')),
        parameter(`benefit.sickness.${share}`, 'share'),
      ),
      daysPerYear,
    ),
    'nearest',
    1,
  );
}

/** A day without employment has a highest amount. */
function day(share: 'normal-share' | 'continuation-share'): Expression<'SEK/day'> {
  const full = fullDay(share);
  return choose(employment, {
    employed: full,
    unemployed: minimum(full, parameter('benefit.sickness.maximum-day-unemployed', 'SEK/day')),
  });
}

/** Full daily amount, whole SEK; capped for a person without employment. */
export const sicknessBenefitDay = rule({
  id: 'benefit.sickness.day',
  label: { sv: 'Hel sjukpenning per dag', en: 'Full sickness benefit per day' },
  source: cite(socialInsuranceCode, '28 kap. 7–11 §§'),
  formula: choose(benefitLevel, { normal: day('normal-share'), continuation: day('continuation-share') }),
});

const none = constant(0, 'days');
const normalDays = parameter('benefit.sickness.normal-days', 'days');

/** Days at the normal level that are left when the year begins; the first day of a spell, with its waiting deduction, is not counted. */
const normalDaysLeft = when(
  compare(daysUsed, '=', none),
  sum(normalDays, constant(1, 'days')),
  atLeastZero(minus(normalDays, daysUsed)),
);

/** Days of the year at the normal level; those after them are at the continuation level. */
const daysAtNormal = minimum(calendarDays, normalDaysLeft);

/** Sickness benefit (sjukpenning); rehabilitation allowance (rehabiliteringspenning) follows the same rule. */
export const sicknessBenefit = rule({
  id: 'benefit.sickness',
  label: { sv: 'Sjukpenning eller rehabiliteringspenning', en: 'Sickness benefit or rehabilitation allowance' },
  source: cite(socialInsuranceCode, '27 kap. 21–24 §§, 28 och 31 kap.'),
  formula: times(
    choose(benefitLevel, {
      normal: sum(
        times(sicknessBenefitDay, daysAtNormal),
        times(day('continuation-share'), minus(calendarDays, daysAtNormal)),
      ),
      continuation: times(sicknessBenefitDay, calendarDays),
    }),
    supportExtent,
  ),
});
