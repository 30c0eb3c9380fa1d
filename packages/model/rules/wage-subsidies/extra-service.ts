import { dated, parameter, rule } from '../../graph/expression.ts';
import { cite } from '../../sources/citation.ts';
import { shareOfWageCost, shareUpToDay, wageUpTo } from './counted-wage-cost.ts';

const share = parameter('subsidy.extra-service.share', 'share');

/**
 * Extra service (extratjänst): the whole wage cost, up to a daily maximum before May 2018
 * and up to a wage ceiling after, SEK per year.
 */
export const extraService = rule({
  id: 'subsidy.extra-service',
  label: { sv: 'Extratjänst', en: 'Extra service' },
  source: [...cite('2018:42'), ...cite('2015:503', '11 §', { sv: 'före maj 2018', en: 'before May 2018' })],
  formula: dated([
    { from: '2011-01-01', formula: shareUpToDay(share, parameter('subsidy.extra-service.maximum-day', 'SEK/day')) },
    {
      from: '2018-05-01',
      formula: shareOfWageCost(wageUpTo(parameter('subsidy.extra-service.ceiling', 'SEK/month')), share),
    },
  ]),
});
