import { parameter, rule } from '../../graph/expression.ts';
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
  source:
    'Förordningen (2017:462) om särskilda insatser för personer med funktionsnedsättning som medför nedsatt arbetsförmåga 21 §; före juli 2017 förordningen (2000:630)',
  formula: shareOfWageCostWithPremiums(wageUpTo(parameter('subsidy.wage-grant.ceiling', 'SEK/month')), subsidyShare),
});
