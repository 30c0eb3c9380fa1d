import { choose, parameter, rule, times } from '../../graph/expression.ts';
import { cite } from '../../sources/citation.ts';
import { socialInsuranceCode } from '../legal-sources.ts';
import { benefitLevel, calendarDays, supportExtent } from './support-item.ts';

/** Parental benefit (föräldrapenning) at base or minimum benefitLevel, SEK per year. */
export const parentalBenefit = rule({
  id: 'benefit.parental',
  label: { sv: 'Föräldrapenning', en: 'Parental benefit' },
  source: cite(socialInsuranceCode, '12 kap. 23–24 §§'),
  formula: times(
    times(
      choose(benefitLevel, {
        base: parameter('benefit.parental.base-day', 'SEK/day'),
        minimum: parameter('benefit.parental.minimum-day', 'SEK/day'),
      }),
      calendarDays,
    ),
    supportExtent,
  ),
});
