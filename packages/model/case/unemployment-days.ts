import type { Facts } from '../graph/situation-facts.ts';
import { newActFrom } from '../rules/supports/unemployment-benefit.ts';

/** The law of a date: the values of its dated parameters. */
interface LawOnDate {
  readonly date: string;
  readonly valueOf: (id: string) => number | undefined;
}

/** The last day that unemployment benefit is given for, counted from the start of the period: later for parents under the act of 1997, by the period under that of 2024. */
export function lastUnemploymentDay(support: Facts, person: Facts, { date, valueOf }: LawOnDate): number {
  const isParent = person.categories['hasMinorChildren']?.value === 'yes';
  const isOlderAct = date < newActFrom || support.categories['level']?.value === 'earlier-act';
  const longest =
    valueOf(`benefit.unemployment.${isOlderAct && isParent ? 'last-day-parent' : 'last-day'}`) ?? Infinity;
  return isOlderAct ? longest : Math.min(longest, support.inputs['periodDays']?.value ?? longest);
}
