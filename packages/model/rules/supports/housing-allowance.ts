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
  perMonth,
  rule,
  schedule,
  sum,
  times,
  total,
  when,
} from '../../graph/expression.ts';
import { cite } from '../../sources/citation.ts';
import { minorChildren } from '../household/children.ts';
import { age, household, housingCost, partnerYearlyIncome } from '../household/person.ts';
import { taxableSupports, wages } from '../income-tax/incomes.ts';
import { socialInsuranceCode } from '../legal-sources.ts';
import { supportAmount } from './support-amount.ts';
import { housingSupplementMonths } from './housing-supplement.ts';
import { studentGrant } from './student-finance.ts';
import { supportKinds } from './support-kinds.ts';

/** Months of the year with derived housing allowance. */
export const housingAllowanceMonths = input('housingAllowanceMonths', 'months', {
  sv: 'Månader med bostadsbidrag',
  en: 'Months with housing allowance',
});

const nothing = constant(0, 'SEK/year');
const twelveMonths = constant(12, 'months');
const id = 'benefit.housing-allowance';

/** Income that housing allowance is held against (bidragsgrundande inkomst) of the person, SEK per year. */
const countedIncome = rule({
  id: `${id}.counted-income`,
  label: { sv: 'Bidragsgrundande inkomst', en: 'Income counted for housing allowance' },
  source: cite(socialInsuranceCode, '97 kap. 2 och 13 §§'),
  formula: sum(
    wages,
    taxableSupports,
    times(studentGrant, parameter(`${id}.student-grant-share`, 'share')),
    total('supports', supportAmount, ['introduction-benefit']),
  ),
});

/** A partner's income is stated after tax, so that somewhat too little of it is counted. */
const above = (income: Expression<'SEK/year'>, limit: Expression<'SEK/year'>): Expression<'SEK/year'> =>
  atLeastZero(minus(income, limit));

/** Share of the part of the housing cost between two limits. */
function shareBetween(
  share: string,
  from: Expression<'SEK/month'>,
  to: Expression<'SEK/month'>,
): Expression<'SEK/month'> {
  return times(atLeastZero(minus(minimum(housingCost, to), from)), parameter(`${id}.${share}`, 'share'));
}

const familyLimit = parameter(`${id}.family-limit`, 'SEK/year');
const familyLimitEach = parameter(`${id}.family-limit-each`, 'SEK/year');

/** With children at home: a part of the housing cost and a special allowance, less 20 % of income above the limit. */
const ofFamily = minus(
  times(
    sum(
      shareBetween(
        'family-share',
        parameter(`${id}.family-cost-from`, 'SEK/month'),
        schedule(`${id}.family-cost-to`, 'SEK/month', minorChildren),
      ),
      schedule(`${id}.special`, 'SEK/month', minorChildren),
    ),
    twelveMonths,
  ),
  times(
    choose(household, {
      single: above(countedIncome, familyLimit),
      couple: sum(above(countedIncome, familyLimitEach), above(partnerYearlyIncome, familyLimitEach)),
    }),
    parameter(`${id}.family-reduction`, 'share'),
  ),
);

const youthMiddle = parameter(`${id}.youth-cost-middle`, 'SEK/month');

/** Under 29 and without children: two parts of the housing cost, less a third of income above the limit. */
const ofYouth = minus(
  times(
    sum(
      shareBetween('youth-first-share', parameter(`${id}.youth-cost-from`, 'SEK/month'), youthMiddle),
      shareBetween('youth-second-share', youthMiddle, parameter(`${id}.youth-cost-to`, 'SEK/month')),
    ),
    twelveMonths,
  ),
  times(
    choose(household, {
      single: above(countedIncome, parameter(`${id}.youth-limit`, 'SEK/year')),
      couple: above(sum(countedIncome, partnerYearlyIncome), parameter(`${id}.youth-limit-couple`, 'SEK/year')),
    }),
    parameter(`${id}.youth-reduction`, 'share'),
  ),
);

/** What is below the least yearly amount is not paid out (16 och 25 §§). */
function paid(yearly: Expression<'SEK/year'>): Expression<'SEK/year'> {
  return when(compare(yearly, '>=', parameter(`${id}.least-year`, 'SEK/year')), yearly, nothing);
}

/** Those with housing supplement have none as a household without children (96 kap. 11 §). */
const youthIfEntitled = when(
  compare(age, '<', parameter(`${id}.youth-age`, 'years')),
  when(compare(housingSupplementMonths, '>', constant(0, 'months')), nothing, paid(ofYouth)),
  nothing,
);

const temporaryFactor = sum(constant(1, 'share'), parameter(`${id}.temporary-share`, 'share'));

/** Housing allowance (bostadsbidrag) of families and of the young without children, SEK per year. */
export const housingAllowance = rule({
  id,
  label: supportKinds['housing-allowance'].label,
  source: cite(socialInsuranceCode, '96 kap. 4, 10–11 §§, 97 kap. 15–27 §§', {
    sv: 'och tillfälligt tilläggsbidrag',
    en: 'and the temporary supplement',
  }),
  formula: when(
    compare(housingAllowanceMonths, '>', constant(0, 'months')),
    times(
      perMonth(
        when(
          compare(minorChildren, '>', constant(0, 'persons')),
          times(paid(ofFamily), temporaryFactor),
          youthIfEntitled,
        ),
      ),
      housingAllowanceMonths,
    ),
    nothing,
  ),
});
