import {
  atLeastZero,
  choose,
  compare,
  constant,
  type Expression,
  input,
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
import { childAge } from '../household/children.ts';
import { household, householdSize, housingCost, partnerNetIncome } from '../household/person.ts';
import { incomeTax } from '../income-tax/income-tax.ts';
import { wages } from '../income-tax/incomes.ts';
import { evaluationModel, socialServicesActs } from '../legal-sources.ts';
import { beforeAssistance, householdSupports } from './household-supports.ts';
import { monthsWithIncome } from './income-months.ts';
import { disregardedWages } from './job-stimulus.ts';
import { supportAmount } from './support-amount.ts';
import { supportMonths } from './support-item.ts';
import { type SupportKindName, supportKindNames, supportKinds } from './support-kinds.ts';

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
const noMonths = constant(0, 'months');
const nothing = constant(0, 'SEK/year');

/** Without an income of their own, months are lived on assistance and supplements. */
const monthsWithoutIncome = minus(twelveMonths, monthsWithIncome);
const monthsOfOnlyAssistance = minimum(assistanceMonths, monthsWithoutIncome);
const toppedUpMonths = minus(assistanceMonths, monthsOfOnlyAssistance);

/** Supplements to an income are paid in its months; all others are taken to be paid evenly over the year. */
const supplementsToIncome: readonly SupportKindName[] = [
  'housing-supplement',
  'residence-supplement',
  'dormant-compensation',
];
const evenSupplements = supportKindNames.filter(
  (name) => supportKinds[name].supplement && name !== 'social-assistance' && !supplementsToIncome.includes(name),
);

/** What supports of some kinds come to, as stated and by the rules, SEK per year. */
function paidFor(kinds: readonly SupportKindName[]): Expression<'SEK/year'> {
  const ofHousehold = kinds
    .flatMap((kind) => Object.entries(beforeAssistance).filter(([name]) => name === kind))
    .flatMap(([, { amounts }]) => Object.values(amounts));
  return sum(total('supports', supportAmount, kinds), ...ofHousehold);
}

const paidEvenly = rule({
  id: 'income.even-supplements',
  label: { sv: 'Tillägg som betalas jämnt över året', en: 'Supplements paid evenly over the year' },
  source: evaluationModel,
  formula: paidFor(evenSupplements),
});

/** What of a supplement is paid in more months than there is an income in. */
function paidBeyondIncome(kind: SupportKindName): Expression<'SEK/year'> {
  const months = total('supports', supportMonths, [kind]);
  return when(
    compare(months, '>', monthsWithIncome),
    times(paidFor([kind]), ratio(minus(months, monthsWithIncome), months, 'share')),
    nothing,
  );
}

const paidBeyond = sum(nothing, ...supplementsToIncome.map(paidBeyondIncome));

/** Supplements of the months that are lived on assistance alone, SEK per year. */
const supplementsBesideOnlyAssistance = rule({
  id: 'benefit.social-assistance.supplements',
  label: { sv: 'Tillägg i månader med bara bistånd', en: 'Supplements in months on assistance alone' },
  source: evaluationModel,
  formula: when(
    compare(monthsOfOnlyAssistance, '>', noMonths),
    sum(
      times(paidEvenly, ratio(monthsOfOnlyAssistance, twelveMonths, 'share')),
      times(paidBeyond, ratio(monthsOfOnlyAssistance, monthsWithoutIncome, 'share')),
    ),
    nothing,
  ),
});

/** Net income that counts against need in the months that are topped up, SEK per year. */
const countedNetIncome = minus(
  sum(
    times(
      minus(netIncomeBeforeAssistance, sum(paidEvenly, paidBeyond)),
      ratio(toppedUpMonths, monthsWithIncome, 'share'),
    ),
    times(paidEvenly, ratio(toppedUpMonths, twelveMonths, 'share')),
  ),
  disregardedWages(toppedUpMonths, monthsOfOnlyAssistance, monthsWithIncome),
);

const need = minus(assistanceNorm, partnerNetIncome);

/**
 * Needs-tested social assistance (ekonomiskt bistånd), SEK per year. In months without an income
 * of their own it tops supplements up to the norm; in the other months it tops net income up to
 * it, krona for krona but for the part of a wage that the job stimulus leaves out.
 */
export const derivedSocialAssistance = rule({
  id: 'benefit.social-assistance',
  label: { sv: 'Behovsprövat ekonomiskt bistånd', en: 'Needs-tested social assistance' },
  source: socialServicesActs,
  formula: when(
    compare(assistanceMonths, '>', noMonths),
    sum(
      atLeastZero(minus(times(need, monthsOfOnlyAssistance), supplementsBesideOnlyAssistance)),
      when(
        compare(toppedUpMonths, '>', noMonths),
        atLeastZero(minus(times(need, toppedUpMonths), countedNetIncome)),
        nothing,
      ),
    ),
    nothing,
  ),
});
