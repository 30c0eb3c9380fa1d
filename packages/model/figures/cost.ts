import { choose, constant, minus, rule, sum, times } from '../graph/expression.ts';
import { evaluationModel } from '../rules/legal-sources.ts';
import { costShare, factor, paidCost, subject } from './inputs.ts';

const share = times(paidCost, costShare);
const shareAndIndirectTax = sum(share, times(paidCost, minus(factor, constant(1, 'factor'))));

/**
 * Cost of the intervention, SEK. An actor carries its share of what is paid. Society carries
 * market value; as in the ledger the difference falls on other state, so that the actors sum
 * to society.
 */
export const cost = rule({
  id: 'cost',
  label: { sv: 'Kostnad', en: 'Cost' },
  source: evaluationModel,
  formula: choose(
    subject,
    {
      society: times(paidCost, factor),
      'other-state': shareAndIndirectTax,
      state: shareAndIndirectTax,
    },
    share,
  ),
});
