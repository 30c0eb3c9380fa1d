import {
  atLeastZero,
  choose,
  compare,
  constant,
  input,
  maximum,
  minimum,
  minus,
  parameter,
  ratio,
  rule,
  schedule,
  sum,
  times,
  total,
  when,
} from '../../graph/expression.ts';
import { workMonths } from '../employer/job.ts';
import { childAge } from '../household/children.ts';
import { household, householdSize, housingCost, partnerNetIncome } from '../household/person.ts';
import { incomeTax } from '../income-tax/income-tax.ts';
import { wages } from '../income-tax/incomes.ts';
import { evaluationModel, socialServicesActs } from '../legal-sources.ts';
import { householdSupports } from './household-supports.ts';
import { disregardedWages } from './job-stimulus.ts';
import { supportAmount } from './support-amount.ts';
import { supportMonths } from './support-item.ts';
import { kindsBeforeAssistance } from './support-kinds.ts';

/** Months of the year with derived social assistance. */
export const assistanceMonths = input('assistanceMonths', 'months', {
  sv: 'Månader med behovsprövat ekonomiskt bistånd',
  en: 'Months with needs-tested social assistance',
});

/** National norm (riksnorm) with reasonable housing cost for the household, SEK per month. */
export const assistanceNorm = rule({
  id: 'benefit.social-assistance.norm',
  label: { sv: 'Riksnorm och boendekostnad', en: 'National norm and housing cost' },
  source: socialServicesActs,
  formula: sum(
    choose(household, {
      single: parameter('benefit.social-assistance.norm.personal.single', 'SEK/month'),
      couple: parameter('benefit.social-assistance.norm.personal.couple', 'SEK/month'),
    }),
    total('children', schedule('benefit.social-assistance.norm.child', 'SEK/month', childAge)),
    schedule('benefit.social-assistance.norm.common', 'SEK/month', householdSize),
    housingCost,
  ),
});

/** Net income of the year before derived social assistance, SEK per year. */
export const netIncomeBeforeAssistance = rule({
  id: 'income.net-before-assistance',
  label: { sv: 'Nettoinkomst före behovsprövat bistånd', en: 'Net income before needs-tested assistance' },
  source: evaluationModel,
  formula: minus(sum(wages, total('supports', supportAmount), householdSupports), incomeTax),
});

const twelveMonths = constant(12, 'months');

/** Months that have an income of their own; the other months are lived on assistance alone. */
const monthsWithIncome = minimum(
  twelveMonths,
  sum(total('work', workMonths), total('supports', supportMonths, kindsBeforeAssistance)),
);

const monthsOfOnlyAssistance = minimum(assistanceMonths, minus(twelveMonths, monthsWithIncome));
const toppedUpMonths = minus(assistanceMonths, monthsOfOnlyAssistance);

/** Net income that counts against need in the months that are topped up, SEK per year. */
const countedNetIncome = minus(
  times(netIncomeBeforeAssistance, ratio(toppedUpMonths, monthsWithIncome, 'share')),
  disregardedWages(toppedUpMonths, monthsOfOnlyAssistance, monthsWithIncome),
);

const need = minus(assistanceNorm, partnerNetIncome);

/**
 * Needs-tested social assistance (ekonomiskt bistånd), SEK per year. Months without other
 * income are paid in full; in the other months it tops net income up to the norm, krona for
 * krona but for the part of a wage that the job stimulus leaves out.
 */
export const derivedSocialAssistance = rule({
  id: 'benefit.social-assistance',
  label: { sv: 'Behovsprövat ekonomiskt bistånd', en: 'Needs-tested social assistance' },
  source: socialServicesActs,
  formula: when(
    compare(assistanceMonths, '>', constant(0, 'months')),
    sum(
      times(maximum(need, constant(0, 'SEK/month')), monthsOfOnlyAssistance),
      when(
        compare(toppedUpMonths, '>', constant(0, 'months')),
        atLeastZero(minus(times(need, toppedUpMonths), countedNetIncome)),
        constant(0, 'SEK/year'),
      ),
    ),
    constant(0, 'SEK/year'),
  ),
});
