import {
  atLeastZero,
  choose,
  compare,
  constant,
  dated,
  type Expression,
  input,
  maximum,
  minimum,
  minus,
  parameter,
  perWeekday,
  rule,
  schedule,
  sum,
  times,
  when,
} from '../../graph/expression.ts';
import { cite } from '../../sources/citation.ts';
import { labourMarketBenefitOrdinance } from '../legal-sources.ts';
import { benefitLevel, daysUsed, supportExtent, weekdayBenefitDays, weekdaysPerMonth } from './support-item.ts';
import { dailyAmount, daysAtDailyAmounts, daysBetween, endOfPeriod, previousWage } from './unemployment-benefit.ts';

/** Daily amount that follows the person's unemployment benefit, when the case states it. */
export const dayAmount = input('dayAmount', 'SEK/day', { sv: 'Dagsbelopp', en: 'Daily amount' }, 'supports');

const floorDay = parameter('benefit.activity-support.income-based-floor-day', 'SEK/day');

const lastDay = sum(daysUsed, weekdayBenefitDays);
const stepDays = parameter('benefit.activity-support.step-days', 'days');
/** Steps after which every daily amount is the lowest. */
const steps = 12;

const dayIncome = perWeekday(
  minimum(previousWage, parameter('benefit.activity-support.income-ceiling-month', 'SEK/month')),
  weekdaysPerMonth,
);
const dayIncomeLater = minimum(dayIncome, parameter('benefit.activity-support.income-ceiling-day-later', 'SEK/day'));

/** Paid days of the year between two days, in steps of a hundred, each at its own share of income and never below the floor. */
function inSteps(floor: Expression<'SEK/day'>): Expression<'SEK/year'> {
  const [first, ...others] = Array.from({ length: steps }, (_, step): Expression<'SEK/year'> => {
    const from = times(stepDays, constant(step, 'factor'));
    const to = times(stepDays, constant(step + 1, 'factor'));
    const income = when(compare(from, '<', endOfPeriod), dayIncome, dayIncomeLater);
    const amount = maximum(times(income, schedule('benefit.activity-support.share', 'share', to)), floor);
    return times(amount, daysBetween(from, to, lastDay));
  });
  const after = times(
    floor,
    atLeastZero(minus(lastDay, maximum(daysUsed, times(stepDays, constant(steps, 'factor'))))),
  );
  return sum(after, ...(first === undefined ? [] : [first, ...others]));
}

/** Before October 2025: the daily benefit of the 1997 act for its days and a lower share after them. */
const byOlderAct = sum(
  daysAtDailyAmounts(endOfPeriod, lastDay),
  times(
    dailyAmount('activity-support.share-after-unemployment-benefit', 'max-day-after-100'),
    atLeastZero(minus(lastDay, maximum(daysUsed, endOfPeriod))),
  ),
);

/** What the days give from the wage before unemployment, when no daily amount is stated. */
function fromWage(floor: Expression<'SEK/day'>): Expression<'SEK/year'> {
  return dated([
    { from: '2011-01-01', formula: byOlderAct },
    { from: '2025-10-01', formula: inSteps(floor) },
  ]);
}

function incomeBased(floor: Expression<'SEK/day'>): Expression<'SEK/year'> {
  return when(
    compare(dayAmount, '>', constant(0, 'SEK/day')),
    times(maximum(dayAmount, floor), weekdayBenefitDays),
    when(compare(previousWage, '>', constant(0, 'SEK/month')), fromWage(floor), times(floor, weekdayBenefitDays)),
  );
}

/** Activity support (aktivitetsstöd) for participants in labour-market programmes, SEK per year. */
export const activitySupport = rule({
  id: 'benefit.activity-support',
  label: { sv: 'Aktivitetsstöd', en: 'Activity support' },
  source: cite(labourMarketBenefitOrdinance, '2 kap. 2–8 §§'),
  formula: times(
    choose(benefitLevel, {
      base: times(parameter('benefit.activity-support.base-day', 'SEK/day'), weekdayBenefitDays),
      'income-based': incomeBased(floorDay),
      'income-based-since-before-october-2025': incomeBased(
        dated([
          { from: '2011-01-01', formula: floorDay },
          { from: '2025-10-01', formula: parameter('benefit.activity-support.earlier-floor-day', 'SEK/day') },
        ]),
      ),
    }),
    supportExtent,
  ),
});
