import { parameter, rule, sum } from '../../graph/expression.ts';
import { cite } from '../../sources/citation.ts';
import { shareUpToDay } from './counted-wage-cost.ts';
import { supervisionOfSpecialEmployment } from './supervision.ts';

/** Special employment support (särskilt anställningsstöd), to April 2018: a share of the wage cost up to a daily maximum, with support for a supervisor. */
export const specialEmployment = rule({
  id: 'subsidy.special-employment',
  label: { sv: 'Särskilt anställningsstöd', en: 'Special employment support' },
  source: cite('2015:503'),
  formula: sum(
    shareUpToDay(
      parameter('subsidy.special-employment.share', 'share'),
      parameter('subsidy.special-employment.maximum-day', 'SEK/day'),
    ),
    supervisionOfSpecialEmployment,
  ),
});
