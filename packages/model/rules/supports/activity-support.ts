import { category, choose, input, maximum, parameter, rule, times } from '../../graph/expression.ts';
import { supportExtent, weekdayBenefitDays } from './support-item.ts';

const level = category('level', { sv: 'Ersättningsnivå', en: 'Benefit level' }, 'supports');

/** Daily amount that follows the person's unemployment benefit. */
export const dayAmount = input('dayAmount', 'SEK/day', { sv: 'Dagsbelopp', en: 'Daily amount' }, 'supports');

/** Activity support (aktivitetsstöd) for participants in labour-market programmes, SEK per year. */
export const activitySupport = rule({
  id: 'benefit.activity-support',
  label: { sv: 'Aktivitetsstöd', en: 'Activity support' },
  source: 'Förordningen (2017:819) om ersättning till deltagare i arbetsmarknadspolitiska insatser',
  formula: times(
    times(
      choose(level, {
        base: parameter('benefit.activity-support.base-day', 'SEK/day'),
        'income-based': maximum(dayAmount, parameter('benefit.activity-support.income-based-floor-day', 'SEK/day')),
      }),
      weekdayBenefitDays,
    ),
    supportExtent,
  ),
});
