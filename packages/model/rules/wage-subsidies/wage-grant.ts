import { parameter, rule } from '../../graph/expression.ts';
import { cite } from '../../sources/citation.ts';
import { subsidyShare } from '../employer/job.ts';
import { shareOfWageCostWithPremiums, wageUpTo } from './counted-wage-cost.ts';

/**
 * Wage grant (lönebidrag) for development, employment or security, and publicly sheltered
 * employment: a share of the wage cost up to the ceiling, with the contributions and agreed
 * premiums on the counted wage, by hours worked, SEK per year.
 */
export const wageGrant = rule({
  id: 'subsidy.wage-grant',
  label: { sv: 'Lönebidrag', en: 'Wage grant (lönebidrag)' },
  source: [
    ...cite('2017:462', '21 §'),
    ...cite('2000:630', undefined, { sv: 'före juli 2017', en: 'before July 2017' }),
  ],
  formula: shareOfWageCostWithPremiums(wageUpTo(parameter('subsidy.wage-grant.ceiling', 'SEK/month')), subsidyShare),
});
