import { constant, type Input, type Rule, sum } from '../../graph/expression.ts';
import { childAllowance, childAllowanceMonths } from './child-allowance.ts';
import { housingAllowance, housingAllowanceMonths } from './housing-allowance.ts';
import { housingSupplement, housingSupplementMonths } from './housing-supplement.ts';
import { introductionMonths, introductionSupplements } from './introduction-supplements.ts';
import { maintenanceSupport, maintenanceSupportMonths } from './maintenance-support.ts';
import { residenceSupplement, residenceSupplementMonths } from './residence-supplement.ts';
import { studentGrant, studentLoan } from './student-finance.ts';
import type { HouseholdKind } from './support-kinds.ts';

/** What the whole household's economy gives for a kind of support. */
export interface HouseholdSupport {
  /** What is posted, by account. */
  readonly amounts: Readonly<Record<string, Rule<'SEK/year'>>>;
  /** Months of the year in which it is to be worked out, over all the person's supports of the kind. */
  readonly months?: Input<'months'>;
}

/** The rules of all kinds but social assistance, which is what is left to need when these have been paid. */
export const beforeAssistance: Readonly<Record<Exclude<HouseholdKind, 'social-assistance'>, HouseholdSupport>> = {
  'housing-supplement': { amounts: { 'housing-supplement': housingSupplement }, months: housingSupplementMonths },
  'residence-supplement': {
    amounts: { 'residence-supplement': residenceSupplement },
    months: residenceSupplementMonths,
  },
  'housing-allowance': { amounts: { 'housing-allowance': housingAllowance }, months: housingAllowanceMonths },
  'child-allowance': { amounts: { 'child-allowance': childAllowance }, months: childAllowanceMonths },
  'maintenance-support': { amounts: { 'maintenance-support': maintenanceSupport }, months: maintenanceSupportMonths },
  'introduction-benefit': { amounts: { 'introduction-benefit': introductionSupplements }, months: introductionMonths },
  'student-finance': { amounts: { 'student-grant': studentGrant, 'student-loan': studentLoan } },
};

const [ofFirst = constant(0, 'SEK/year'), ...ofOthers] = Object.values(beforeAssistance).flatMap(({ amounts }) =>
  Object.values(amounts),
);

/** Supports that are worked out for the whole household, before needs-tested assistance, SEK per year. */
export const householdSupports = sum(ofFirst, ...ofOthers);
