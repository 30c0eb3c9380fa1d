import { compare, constant, minus, ratio, rule, sum, times, when } from '../../graph/expression.ts';
import { evaluationModel } from '../legal-sources.ts';
import { wageSubsidy } from '../wage-subsidies/wage-subsidy.ts';
import { contributionOn } from './employer-contribution.ts';
import { isIll, wageOfMonths } from './gross-wage.ts';
import { workMonths } from './job.ts';
import { collectiveAddOnRate, labourCost } from './labour-cost.ts';
import { monthlyWagePaid } from './monthly-wage.ts';
import { wageOfSickDays } from './sick-pay.ts';

/** What the job would cost if the worker were never ill, SEK per year. */
const costInHealth = sum(
  wageOfMonths,
  times(contributionOn(monthlyWagePaid), workMonths),
  times(wageOfMonths, collectiveAddOnRate),
);

const workedShare = when(
  compare(wageOfMonths, '>', constant(0, 'SEK/year')),
  ratio(minus(wageOfMonths, wageOfSickDays), wageOfMonths, 'share'),
  constant(0, 'share'),
);

/**
 * A worker is taken to produce what the employer pays net of subsidy for the time worked, SEK per year. On sick days
 * nothing is produced: what the employer pays for them is the employer's loss.
 */
export const production = rule({
  id: 'employer.production',
  label: { sv: 'Produktionsvärde', en: 'Production value' },
  source: evaluationModel,
  formula: when(isIll, times(minus(costInHealth, wageSubsidy), workedShare), minus(labourCost, wageSubsidy)),
});
