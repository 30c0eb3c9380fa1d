import {
  compare,
  constant,
  input,
  parameter,
  ratio,
  rule,
  schedule,
  sum,
  times,
  when,
} from '../../graph/expression.ts';
import { cite } from '../../sources/citation.ts';
import { childrenUnder, minorChildren } from '../household/children.ts';
import { socialInsuranceCode } from '../legal-sources.ts';
import { supportKinds } from './support-kinds.ts';

/** Months of the year with derived child allowance. */
export const childAllowanceMonths = input('childAllowanceMonths', 'months', {
  sv: 'Månader med barnbidrag',
  en: 'Months with child allowance',
});

const children = childrenUnder(parameter('benefit.child-allowance.child-age', 'years'));

/**
 * Child allowance (barnbidrag) with large-family supplement (flerbarnstillägg) of the household,
 * SEK per year. Children of 16 and 17 are taken to be in school: they count for the supplement.
 */
export const childAllowance = rule({
  id: 'benefit.child-allowance',
  label: supportKinds['child-allowance'].label,
  source: cite(socialInsuranceCode, '15 kap. 3–4 och 8–9 §§'),
  formula: when(
    compare(childAllowanceMonths, '>', constant(0, 'months')),
    times(
      sum(
        times(
          parameter('benefit.child-allowance.month', 'SEK/month'),
          ratio(children, constant(1, 'persons'), 'factor'),
        ),
        schedule('benefit.child-allowance.large-family', 'SEK/month', minorChildren),
      ),
      childAllowanceMonths,
    ),
    constant(0, 'SEK/year'),
  ),
});
