import { category, choose, parameter, rule, times } from '../../graph/expression.ts';
import { cite } from '../../sources/citation.ts';
import { labourMarketBenefitOrdinance } from '../legal-sources.ts';
import { supportExtent, weekdayBenefitDays } from './support-item.ts';

const phase = category('level', { sv: 'Skede', en: 'Phase' }, 'supports');

/** Introduction benefit (etableringsersättning) for newly arrived, tax-free, SEK per year. */
export const introductionBenefit = rule({
  id: 'benefit.introduction',
  label: { sv: 'Etableringsersättning', en: 'Introduction benefit' },
  source: cite(labourMarketBenefitOrdinance, '2 kap. 12–13 §§'),
  formula: times(
    times(
      choose(phase, {
        programme: parameter('benefit.introduction.programme-day', 'SEK/day'),
        mapping: parameter('benefit.introduction.mapping-day', 'SEK/day'),
      }),
      weekdayBenefitDays,
    ),
    supportExtent,
  ),
});
