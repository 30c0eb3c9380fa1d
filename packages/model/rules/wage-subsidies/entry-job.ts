import { parameter, rule } from '../../graph/expression.ts';
import { cite } from '../../sources/citation.ts';
import { shareUpToDay } from './counted-wage-cost.ts';

/** Step-in job for newcomers (instegsjobb), abolished in May 2018: a share of the wage cost up to a daily maximum. */
export const entryJob = rule({
  id: 'subsidy.entry-job',
  label: { sv: 'Instegsjobb', en: 'Step-in job' },
  source: cite('2015:503'),
  formula: shareUpToDay(
    parameter('subsidy.entry-job.share', 'share'),
    parameter('subsidy.entry-job.maximum-day', 'SEK/day'),
  ),
});
