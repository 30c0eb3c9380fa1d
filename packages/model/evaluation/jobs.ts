import type { TypeCase } from '../case/case.ts';
import type { ItemFacts, SituationFacts } from '../graph/situation-facts.ts';

function monthsOf({ inputs }: ItemFacts): number {
  return (inputs['months']?.value ?? 0) * (inputs['extent']?.value ?? 0);
}

/** The jobs of a situation that take some time. */
export function jobsOf({ items }: SituationFacts): readonly ItemFacts[] {
  return items.work.filter((job) => monthsOf(job) > 0);
}

/** Months of work in the year of a situation, counted in full time. */
export function workedMonths(facts: SituationFacts): number {
  return jobsOf(facts).reduce((sum, job) => sum + monthsOf(job), 0);
}

/** The situations after, year by year, with their places below the type case. */
export function yearsAfter({
  after,
  later,
}: TypeCase): readonly { readonly place: string; readonly facts: SituationFacts }[] {
  return [
    { place: 'after', facts: after },
    ...later.map((facts, index) => ({ place: `laterYears[${String(index)}]`, facts })),
  ];
}
