import type { DrawPlan } from '../draws/draw-plan.ts';
import type { PeoplePlan } from '../people/people-plan.ts';

/** What a thread is asked to do: take blocks until there are none left. */
export type Task = (
  { readonly kind: 'people'; readonly plan: PeoplePlan } | { readonly kind: 'draws'; readonly plan: DrawPlan }
) & {
  readonly blocks: number;
  /** Two whole numbers in shared memory, by {@link counters}. */
  readonly counters: Int32Array;
  /** A column in shared memory for each output. */
  readonly columns: readonly Float64Array[];
};

/** Places in a task's counters: the next block that nobody has taken, and how many pieces of blocks are done. */
export const counters = { next: 0, pieces: 1 } as const;

/** Pairs that the thread's functions have been through. */
export interface Done {
  readonly pairs: number;
}
