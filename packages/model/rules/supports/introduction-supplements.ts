import {
  atLeastZero,
  compare,
  constant,
  type Expression,
  input,
  minimum,
  minus,
  parameter,
  ratio,
  rule,
  sum,
  times,
  when,
} from '../../graph/expression.ts';
import { cite } from '../../sources/citation.ts';
import { childrenUnder } from '../household/children.ts';
import { householdSize, housingCost } from '../household/person.ts';
import { labourMarketBenefitOrdinance } from '../legal-sources.ts';

/** Months of the year with derived introduction benefit. */
export const introductionMonths = input('introductionMonths', 'months', {
  sv: 'Månader med etableringsersättning',
  en: 'Months with introduction benefit',
});

const lowerAge = parameter('benefit.introduction.child-supplement.higher-from-age', 'years');
const upperAge = parameter('benefit.introduction.child-supplement.below-age', 'years');
const mostChildren = parameter('benefit.introduction.child-supplement.most-children', 'persons');

/** The supplement is for the three oldest. */
const older = minimum(minus(childrenUnder(upperAge), childrenUnder(lowerAge)), mostChildren);
const younger = minimum(childrenUnder(lowerAge), minus(mostChildren, older));

function each(amount: string, children: Expression<'persons'>): Expression<'SEK/month'> {
  return times(
    parameter(`benefit.introduction.child-supplement.${amount}`, 'SEK/month'),
    ratio(children, constant(1, 'persons'), 'factor'),
  );
}

/** Supplement for children at home (etableringstillägg), SEK per month. */
const childSupplement = rule({
  id: 'benefit.introduction.child-supplement',
  label: { sv: 'Etableringstillägg', en: 'Introduction supplement for children' },
  source: cite(labourMarketBenefitOrdinance, '3 kap. 10–12 §§'),
  formula: sum(each('younger', younger), each('older', older)),
});

/** Housing compensation (bostadsersättning) of those who live alone, SEK per month. */
const housingCompensation = rule({
  id: 'benefit.introduction.housing',
  label: { sv: 'Bostadsersättning', en: 'Introduction housing compensation' },
  source: cite(labourMarketBenefitOrdinance, '3 kap. 13–16 §§'),
  formula: when(
    compare(householdSize, '=', constant(1, 'persons')),
    atLeastZero(
      minus(
        minimum(housingCost, parameter('benefit.introduction.housing.cost-to', 'SEK/month')),
        parameter('benefit.introduction.housing.cost-from', 'SEK/month'),
      ),
    ),
    constant(0, 'SEK/month'),
  ),
});

/** What comes with derived introduction benefit for children and housing, tax-free, SEK per year. */
export const introductionSupplements = rule({
  id: 'benefit.introduction.supplements',
  label: { sv: 'Etableringstillägg och bostadsersättning', en: 'Introduction supplements' },
  source: cite(labourMarketBenefitOrdinance, '3 kap. 10–16 §§'),
  formula: when(
    compare(introductionMonths, '>', constant(0, 'months')),
    times(sum(childSupplement, housingCompensation), introductionMonths),
    constant(0, 'SEK/year'),
  ),
});
