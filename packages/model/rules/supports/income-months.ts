import {
  type Category,
  category,
  choose,
  compare,
  constant,
  type Expression,
  minimum,
  rule,
  sum,
  total,
  when,
} from '../../graph/expression.ts';
import { grossWage } from '../employer/gross-wage.ts';
import { workMonths } from '../employer/job.ts';
import { evaluationModel } from '../legal-sources.ts';
import { supportAmount } from './support-amount.ts';
import { supportMonths } from './support-item.ts';
import { type SupportKindName, supportKindNames, supportKinds } from './support-kinds.ts';

/** Category of jobs and supports: `yes` when their months are counted, `no` when they go on in months that another has counted. */
export const ownMonths = 'ownMonths';

/** Kinds of support that a person lives on by themselves: neither a supplement, nor assistance, nor no support. */
export const kindsOfIncome: readonly SupportKindName[] = supportKindNames.filter(
  (name) => !supportKinds[name].supplement && supportKinds[name].amount !== 'nothing',
);

/** Student finance is paid in parts, and has no amount of its own. */
const kindsOfParts = kindsOfIncome.filter((name) => supportKinds[name].parts !== undefined);
const kindsOfAmount = kindsOfIncome.filter((name) => supportKinds[name].parts === undefined);

function ofOwn(level: 'work' | 'supports'): Category {
  return category(ownMonths, { sv: 'Egna månader', en: 'Months of its own' }, level);
}

const none = constant(0, 'months');

function paid(amount: Expression<'SEK/year'>, months: Expression<'months'>): Expression<'months'> {
  return when(compare(amount, '>', constant(0, 'SEK/year')), months, none);
}

const paidWork = paid(grossWage, workMonths);
const paidSupport = paid(supportAmount, supportMonths);

/** @param counted the months that count of an item's */
function totalMonths(
  counted: (months: Expression<'months'>, level: 'work' | 'supports') => Expression<'months'>,
): Expression<'months'> {
  return sum(
    total('work', counted(paidWork, 'work')),
    total('supports', counted(paidSupport, 'supports'), kindsOfAmount),
    total('supports', counted(supportMonths, 'supports'), kindsOfParts),
  );
}

const own = totalMonths((months, level) => choose(ofOwn(level), { yes: months, no: none }));

/**
 * Months of the year that have an income of their own. What pays nothing has none, and where only what goes on beside
 * it pays, the months of that count.
 */
export const monthsWithIncome = rule({
  id: 'income.months-with-income',
  label: { sv: 'Månader med egen inkomst', en: 'Months with an income of their own' },
  source: evaluationModel,
  formula: minimum(
    constant(12, 'months'),
    when(
      compare(own, '>', none),
      own,
      totalMonths((months) => months),
    ),
  ),
});
