import { parameter, rule, sum } from '../../graph/expression.ts';
import { cite } from '../../sources/citation.ts';
import { shareOfWageCost, wageUpTo } from './counted-wage-cost.ts';
import { supervisionOfIntroductionJob } from './supervision.ts';

/** Introduction job (introduktionsjobb): a share of the wage cost up to a wage ceiling, with support for a supervisor, SEK per year. */
export const introductionJob = rule({
  id: 'subsidy.introduction-job',
  label: { sv: 'Introduktionsjobb', en: 'Introduction job' },
  source: cite('2018:42'),
  formula: sum(
    shareOfWageCost(
      wageUpTo(parameter('subsidy.introduction-job.ceiling', 'SEK/month')),
      parameter('subsidy.introduction-job.share', 'share'),
    ),
    supervisionOfIntroductionJob,
  ),
});
