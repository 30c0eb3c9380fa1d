import { category, choose, parameter, rule, times } from '../../graph/expression.ts';
import { supportExtent, weekdayBenefitDays } from './support-item.ts';

const schooling = category('level', { sv: 'Gymnasieutbildning', en: 'Upper secondary education' }, 'supports');

/** Development allowance (utvecklingsersättning) for participants under 25, tax-free, SEK per year. */
export const developmentAllowance = rule({
  id: 'benefit.development-allowance',
  label: { sv: 'Utvecklingsersättning', en: 'Development allowance' },
  source: 'Förordningen (2017:819) om ersättning till deltagare i arbetsmarknadspolitiska insatser',
  formula: times(
    times(
      choose(schooling, {
        'with-upper-secondary': parameter('benefit.development-allowance.with-upper-secondary-day', 'SEK/day'),
        'without-upper-secondary': parameter('benefit.development-allowance.without-upper-secondary-day', 'SEK/day'),
      }),
      weekdayBenefitDays,
    ),
    supportExtent,
  ),
});
