import {
  category,
  choose,
  compare,
  constant,
  dated,
  dividedBy,
  parameter,
  rule,
  sum,
  times,
  when,
} from '../../graph/expression.ts';
import { cite } from '../../sources/citation.ts';
import { age } from '../household/person.ts';
import { labourMarketBenefitOrdinance } from '../legal-sources.ts';
import { supportExtent, weekdayBenefitDays } from './support-item.ts';

const schooling = category('level', { sv: 'Gymnasieutbildning', en: 'Upper secondary education' }, 'supports');

const high = parameter('benefit.development-allowance.with-upper-secondary-day', 'SEK/day');
const low = parameter('benefit.development-allowance.without-upper-secondary-day', 'SEK/day');

const ageOfYear = sum(age, constant(1, 'years'));
const fullAge = parameter('benefit.development-allowance.full-amount-age', 'years');

/** Until August 2017 the low amount ended with the first half of the year in which a person turned 20. */
const lowWhileYoung = when(
  compare(ageOfYear, '<', fullAge),
  low,
  when(compare(ageOfYear, '=', fullAge), dividedBy(sum(low, high), constant(2, 'factor')), high),
);

/** Development allowance (utvecklingsersättning) for participants under 25, tax-free, SEK per year. */
export const developmentAllowance = rule({
  id: 'benefit.development-allowance',
  label: { sv: 'Utvecklingsersättning', en: 'Development allowance' },
  source: [
    ...cite(labourMarketBenefitOrdinance, '2 kap. 10–11 §§'),
    ...cite('1996:1100', '3 §', { sv: 'före 2018', en: 'before 2018' }),
  ],
  formula: times(
    times(
      choose(schooling, {
        'with-upper-secondary': high,
        'without-upper-secondary': dated([
          { from: '2011-01-01', formula: lowWhileYoung },
          { from: '2017-08-07', formula: low },
        ]),
      }),
      weekdayBenefitDays,
    ),
    supportExtent,
  ),
});
