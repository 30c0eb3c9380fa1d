import { atLeastZero, choose, constant, minimum, minus, parameter, rule } from '../../graph/expression.ts';
import { cite } from '../../sources/citation.ts';
import { regionalCreditArea } from '../household/residence.ts';
import { incomeTaxAct } from '../legal-sources.ts';
import { taxAfterEarlierCredits, temporaryWorkCredit } from './temporary-work-credit.ts';

const credit = parameter('income-tax.regional-credit', 'SEK/year');

/** Credit for those who live in sparsely populated areas (regional skattereduktion), whole SEK; none before 2020. */
export const regionalCredit = rule({
  id: 'income-tax.regional-credit',
  label: { sv: 'Regional skattereduktion', en: 'Regional tax credit' },
  source: cite(incomeTaxAct, '67 kap. 34 § och bilaga 67'),
  formula: minimum(
    choose(regionalCreditArea, { inside: credit }, constant(0, 'SEK/year')),
    atLeastZero(minus(taxAfterEarlierCredits, temporaryWorkCredit)),
  ),
});
