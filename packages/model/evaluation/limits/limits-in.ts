import type { CaseContext } from '../../case/context.ts';
import type { SituationFacts } from '../../graph/situation-facts.ts';
import { ageLimits } from './age-limits.ts';
import { dayLimits } from './day-limits.ts';
import { jobLimits } from './job-limits.ts';
import { categoryOf, type Limit, type LimitedItem, valuesOn } from './limit.ts';
import { feeLimits, needLimits } from './need-limits.ts';

/** Tells what of a situation is outside the limits of the law, or passes one within the year. A stated amount is what was paid and has none. */
export function limitsIn(context: CaseContext): (facts: SituationFacts) => readonly Limit[] {
  const { date } = context;
  const valueOf = valuesOn(context);
  return (facts) => {
    const one = (item: LimitedItem['item']): LimitedItem => ({ item, facts, valueOf, date });
    const derived = facts.items.supports.filter((item) => categoryOf(item, 'basis') === 'derived').map(one);
    return [
      ...derived.flatMap((support) => [...dayLimits(support), ...ageLimits(support), ...needLimits(support)]),
      ...facts.items.work.flatMap((job) => jobLimits(one(job))),
      ...feeLimits(facts, valueOf, date),
    ];
  };
}
