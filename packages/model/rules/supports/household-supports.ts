import { sum } from '../../graph/expression.ts';
import { childAllowance } from './child-allowance.ts';
import { housingAllowance } from './housing-allowance.ts';
import { housingSupplement } from './housing-supplement.ts';
import { introductionSupplements } from './introduction-supplements.ts';
import { studentGrant, studentLoan } from './student-finance.ts';

/** Supports that are worked out for the whole person, before needs-tested assistance, SEK per year. */
export const householdSupports = sum(
  housingSupplement,
  housingAllowance,
  childAllowance,
  introductionSupplements,
  studentGrant,
  studentLoan,
);
