import { choose, compare, constant, minimum, parameter, round, rule, times, when } from '../../graph/expression.ts';
import { cite } from '../../sources/citation.ts';
import { incomeBaseAmount } from '../basic-amounts.ts';
import { age } from '../household/person.ts';
import { municipality } from '../household/residence.ts';
import { burialAct, publicServiceFeeActs } from '../legal-sources.ts';
import { taxableIncome } from './basic-allowance.ts';

/** Public-service fee on taxable earned income up to a ceiling, whole SEK; none before 2019 or below the age of liability. */
export const publicServiceFee = rule({
  id: 'income-tax.public-service-fee',
  label: { sv: 'Public service-avgift', en: 'Public-service fee' },
  source: publicServiceFeeActs,
  formula: when(
    compare(age, '<', parameter('income-tax.public-service-fee.age-from', 'years')),
    constant(0, 'SEK/year'),
    round(
      times(
        minimum(taxableIncome, times(parameter('income-tax.public-service-fee.ceiling', 'IBB'), incomeBaseAmount)),
        parameter('income-tax.public-service-fee.rate', 'share'),
      ),
      'down',
      1,
    ),
  ),
});

/** Burial fee on taxable earned income, whole SEK. */
export const burialFee = rule({
  id: 'income-tax.burial-fee',
  label: { sv: 'Begravningsavgift', en: 'Burial fee' },
  source: cite(burialAct, '9 kap.'),
  formula: round(
    times(
      taxableIncome,
      choose(
        municipality,
        { stockholm: parameter('income-tax.burial-fee.stockholm', 'share') },
        parameter('income-tax.burial-fee', 'share'),
      ),
    ),
    'down',
    1,
  ),
});
