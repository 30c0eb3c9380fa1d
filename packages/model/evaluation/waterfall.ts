import type { Subject } from '../figures/subject.ts';
import { actors } from '../ledger/actor.ts';
import { leastChange } from '../ledger/change.ts';
import { type Assessment, figureOf } from './evaluate.ts';

/** One step from the actors to society: an actor's change on top of those before it, or society's from zero. */
export interface WaterfallStep {
  /** `rest` is the part of society's change that is not divided among the actors. */
  readonly subject: Subject | 'rest';
  readonly value: number;
  /** Where the step begins and ends, SEK per year. */
  readonly from: number;
  readonly to: number;
}

/** The steps from the actors to society. */
export function waterfallOf(assessment: Assessment): readonly WaterfallStep[] {
  const valueOf = (subject: Subject): number | undefined => figureOf(assessment, `income.${subject}`)?.value;
  const steps: WaterfallStep[] = [];
  let sum = 0;
  const add = (subject: WaterfallStep['subject'], value: number): void => {
    steps.push({ subject, value, from: sum, to: sum + value });
    sum += value;
  };
  for (const actor of actors) {
    const value = valueOf(actor);
    if (value !== undefined) add(actor, value);
  }
  const society = valueOf('society');
  if (society === undefined) return steps;
  if (Math.abs(society - sum) > leastChange) add('rest', society - sum);
  return [...steps, { subject: 'society', value: society, from: 0, to: society }];
}
