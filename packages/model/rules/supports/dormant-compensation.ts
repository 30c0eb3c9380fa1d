import { parameter, rule, times } from '../../graph/expression.ts';
import { cite } from '../../sources/citation.ts';
import { socialInsuranceCode } from '../legal-sources.ts';
import { sicknessCompensation } from './sickness-compensation.ts';

/**
 * What is paid each month while sickness or activity compensation is dormant because the person tries to work: a share
 * of the part that is dormant, which the extent says, tax-free, SEK per year.
 */
export const dormantCompensation = rule({
  id: 'benefit.disability.dormant',
  label: { sv: 'Belopp under vilande ersättning', en: 'Amount while compensation is dormant' },
  source: cite(socialInsuranceCode, '36 kap. 18 §'),
  formula: times(sicknessCompensation, parameter('benefit.disability.dormant-share', 'share')),
});
