import { type Expression, category, choose, minimum, sum, times } from '../../graph/expression.ts';
import { contributionOn } from '../employer/employer-contribution.ts';
import { wage, workExtent, workMonths } from '../employer/job.ts';
import { collectiveAddOnRate, labourCost } from '../employer/labour-cost.ts';
import { weekdaysPerMonth } from '../supports/support-item.ts';

/**
 * Setting of the case: `statutory` counts the wage up to the ceiling with contributions;
 * `ignored` counts the whole labour cost, as published evaluations have done.
 */
export const subsidyCeiling = category('subsidyCeiling', {
  sv: 'Takregel för lönestöd',
  en: 'Ceiling of wage subsidies',
});

/** Full-time wage up to a monthly ceiling, for the hours worked, SEK per month. */
export function wageUpTo(ceiling: Expression<'SEK/month'>): Expression<'SEK/month'> {
  return times(choose(subsidyCeiling, { statutory: minimum(wage, ceiling), ignored: wage }), workExtent);
}

/** A share of a monthly cost, or of the whole labour cost when ceilings are ignored. */
function shareOf(countedCost: Expression<'SEK/month'>, share: Expression<'share'>): Expression<'SEK/year'> {
  return choose(subsidyCeiling, {
    statutory: times(times(countedCost, workMonths), share),
    ignored: times(labourCost, share),
  });
}

/** A share of the counted wage with its contributions, or of the whole labour cost when ceilings are ignored. */
export function shareOfWageCost(
  countedWage: Expression<'SEK/month'>,
  share: Expression<'share'>,
): Expression<'SEK/year'> {
  return shareOf(sum(countedWage, contributionOn(countedWage)), share);
}

/** As {@link shareOfWageCost}, with the agreed insurance premiums on the counted wage. */
export function shareOfWageCostWithPremiums(
  countedWage: Expression<'SEK/month'>,
  share: Expression<'share'>,
): Expression<'SEK/year'> {
  return shareOf(sum(countedWage, contributionOn(countedWage), times(countedWage, collectiveAddOnRate)), share);
}

/** A share of the wage cost, at most a fixed amount per benefit day, SEK per year. */
export function shareUpToDay(share: Expression<'share'>, maximumDay: Expression<'SEK/day'>): Expression<'SEK/year'> {
  const paid = times(wage, workExtent);
  return choose(subsidyCeiling, {
    statutory: minimum(
      times(times(sum(paid, contributionOn(paid)), workMonths), share),
      times(times(times(maximumDay, weekdaysPerMonth), workExtent), workMonths),
    ),
    ignored: times(labourCost, share),
  });
}
