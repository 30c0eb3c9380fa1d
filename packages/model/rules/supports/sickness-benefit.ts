import {
  category,
  choose,
  compare,
  constant,
  input,
  minimum,
  parameter,
  perDay,
  round,
  rule,
  times,
  when,
} from '../../graph/expression.ts';
import { cite } from '../../sources/citation.ts';
import { priceBaseAmount } from '../basic-amounts.ts';
import { socialInsuranceCode } from '../legal-sources.ts';
import { calendarDays, supportExtent } from './support-item.ts';

const daysPerYear = parameter('benefit.sickness.days-per-year', 'days');

/** Yearly income that sickness benefit is counted on, before ceiling and rounding. */
export const qualifyingIncome = input(
  'qualifyingIncome',
  'SEK/year',
  { sv: 'Sjukpenninggrundande inkomst', en: 'Qualifying income' },
  'supports',
);

const benefitLevel = category('level', { sv: 'Ersättningsnivå', en: 'Benefit level' }, 'supports');
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

const fullDay = round(
  perDay(
    times(
      times(countedQualifyingIncome, parameter('benefit.sickness.income-factor', 'factor')),
      choose(benefitLevel, {
        normal: parameter('benefit.sickness.normal-share', 'share'),
        continuation: parameter('benefit.sickness.continuation-share', 'share'),
      }),
    ),
    daysPerYear,
  ),
  'nearest',
  1,
);

/** Full daily amount, whole SEK; capped for a person without employment. */
export const sicknessBenefitDay = rule({
  id: 'benefit.sickness.day',
  label: { sv: 'Hel sjukpenning per dag', en: 'Full sickness benefit per day' },
  source: cite(socialInsuranceCode, '28 kap. 7–11 §§'),
  formula: choose(employment, {
    employed: fullDay,
    unemployed: minimum(fullDay, parameter('benefit.sickness.maximum-day-unemployed', 'SEK/day')),
  }),
});

/** Sickness benefit (sjukpenning); rehabilitation allowance (rehabiliteringspenning) follows the same rule. */
export const sicknessBenefit = rule({
  id: 'benefit.sickness',
  label: { sv: 'Sjukpenning eller rehabiliteringspenning', en: 'Sickness benefit or rehabilitation allowance' },
  source: cite(socialInsuranceCode, '28 och 31 kap.'),
  formula: times(times(sicknessBenefitDay, calendarDays), supportExtent),
});
