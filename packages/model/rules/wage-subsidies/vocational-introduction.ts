import { parameter, rule, times } from '../../graph/expression.ts';
import { cite } from '../../sources/citation.ts';
import { workMonths } from '../employer/job.ts';
import { wageUpTo } from './counted-wage-cost.ts';

/**
 * Vocational introduction (yrkesintroduktion), to 2023: the employer contribution on the
 * wage up to a ceiling, SEK per year.
 */
export const vocationalIntroduction = rule({
  id: 'subsidy.vocational-introduction',
  label: { sv: 'Yrkesintroduktion', en: 'Vocational introduction' },
  source: cite('2013:1157'),
  formula: times(
    times(
      times(
        wageUpTo(parameter('subsidy.vocational-introduction.ceiling', 'SEK/month')),
        parameter('employer.contribution.total', 'share'),
      ),
      parameter('subsidy.vocational-introduction.multiple', 'factor'),
    ),
    workMonths,
  ),
});
