import {
  atLeastZero,
  choose,
  compare,
  constant,
  dividedBy,
  input,
  minimum,
  minus,
  parameter,
  perMonth,
  ratio,
  round,
  rule,
  schedule,
  sum,
  times,
  total,
  when,
} from '../../graph/expression.ts';
import { cite } from '../../sources/citation.ts';
import { minorChildren } from '../household/children.ts';
import { household } from '../household/person.ts';
import { socialInsuranceCode } from '../legal-sources.ts';
import { housingAllowance } from './housing-allowance.ts';
import { supportAmount } from './support-amount.ts';
import { supportExtent, supportMonths } from './support-item.ts';
import { kindsWithResidenceSupplement, supportKinds } from './support-kinds.ts';

/** Months of the year that the case asks for residence supplement. */
export const residenceSupplementMonths = input('residenceSupplementMonths', 'months', {
  sv: 'Månader med boendetillägg',
  en: 'Months with residence supplement',
});

const id = 'benefit.residence-supplement';
const nothing = constant(0, 'SEK/year');
const noMonths = constant(0, 'months');

const benefitMonths = total('supports', supportMonths, kindsWithResidenceSupplement);
const fullBenefitMonths = total('supports', times(supportMonths, supportExtent), kindsWithResidenceSupplement);
const months = minimum(residenceSupplementMonths, benefitMonths);

/** The benefit that it comes with, as if paid in full the whole year (103 d kap. 5–6 §§), SEK per year. */
const countedIncome = rule({
  id: `${id}.counted-income`,
  label: { sv: 'Bidragsgrundande inkomst för boendetillägg', en: 'Income counted for residence supplement' },
  source: cite(socialInsuranceCode, '103 d kap. 5–6 §§'),
  formula: dividedBy(
    total('supports', supportAmount, kindsWithResidenceSupplement),
    ratio(fullBenefitMonths, constant(12, 'months'), 'share'),
  ),
});

const full = sum(
  choose(household, { single: parameter(`${id}.single`, 'SEK/year'), couple: parameter(`${id}.married`, 'SEK/year') }),
  when(
    compare(minorChildren, '>', constant(0, 'persons')),
    schedule(`${id}.children`, 'SEK/year', minorChildren),
    nothing,
  ),
);

const reduced = atLeastZero(
  minus(
    full,
    times(
      atLeastZero(minus(countedIncome, parameter(`${id}.income-limit`, 'SEK/year'))),
      parameter(`${id}.reduction`, 'share'),
    ),
  ),
);

const monthly = round(perMonth(times(reduced, ratio(fullBenefitMonths, benefitMonths, 'share'))), 'nearest', 1);

const allowanceMonths = total('supports', supportMonths, ['housing-allowance']);

/** Housing allowance of the months with residence supplement, taken to be the same months as far as there are any. */
const allowanceMeanwhile = when(
  compare(allowanceMonths, '>', months),
  times(
    sum(housingAllowance, total('supports', supportAmount, ['housing-allowance'])),
    ratio(months, allowanceMonths, 'share'),
  ),
  sum(housingAllowance, total('supports', supportAmount, ['housing-allowance'])),
);

/**
 * Residence supplement (boendetillägg) beside sickness benefit or rehabilitation allowance of a person whose time-limited
 * sickness compensation or activity compensation has come to its end, SEK per year. The other of a couple is taken to have none.
 */
export const residenceSupplement = rule({
  id,
  label: supportKinds['residence-supplement'].label,
  source: cite(socialInsuranceCode, '103 c kap. 4–6 §§ och 103 d kap. 2–9 §§'),
  formula: when(
    compare(minimum(months, fullBenefitMonths), '>', noMonths),
    atLeastZero(minus(times(monthly, months), allowanceMeanwhile)),
    nothing,
  ),
});
