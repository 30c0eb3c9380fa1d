import { category, choose, parameter, rule, times } from '../../graph/expression.ts';
import { cite } from '../../sources/citation.ts';
import { socialInsuranceCode } from '../legal-sources.ts';
import { calendarDays, supportExtent } from './support-item.ts';

const level = category('level', { sv: 'Ersättningsnivå', en: 'Benefit level' }, 'supports');

/** Parental benefit (föräldrapenning) at base or minimum level, SEK per year. */
export const parentalBenefit = rule({
  id: 'benefit.parental',
  label: { sv: 'Föräldrapenning', en: 'Parental benefit' },
  source: cite(socialInsuranceCode, '12 kap. 23–24 §§'),
  formula: times(
    times(
      choose(level, {
        base: parameter('benefit.parental.base-day', 'SEK/day'),
        minimum: parameter('benefit.parental.minimum-day', 'SEK/day'),
      }),
      calendarDays,
    ),
    supportExtent,
  ),
});
