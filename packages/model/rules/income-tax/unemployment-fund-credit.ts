import { atLeastZero, constant, minimum, minus, parameter, round, rule, times } from '../../graph/expression.ts';
import { cite } from '../../sources/citation.ts';
import { unemploymentFundFee } from '../household/person.ts';
import { incomeTaxAct } from '../legal-sources.ts';
import { regionalCredit } from './regional-credit.ts';
import { taxAfterEarlierCredits, temporaryWorkCredit } from './temporary-work-credit.ts';

/** Credit for fees to an unemployment fund, after all other credits, whole SEK; none before July 2022. */
export const unemploymentFundCredit = rule({
  id: 'income-tax.unemployment-fund-credit',
  label: { sv: 'Skattereduktion för avgift till a-kassa', en: 'Tax credit for the fee to an unemployment fund' },
  source: cite(incomeTaxAct, '67 kap. 49–51 §§'),
  formula: minimum(
    round(
      times(
        times(unemploymentFundFee, constant(12, 'months')),
        parameter('income-tax.unemployment-fund-credit', 'share'),
      ),
      'down',
      1,
    ),
    atLeastZero(minus(minus(taxAfterEarlierCredits, temporaryWorkCredit), regionalCredit)),
  ),
});
