import type { DrawPlan } from '../draws/draw-plan.ts';
import type { PeoplePlan } from '../people/people-plan.ts';

/** What a thread is asked to do: take blocks until there are none left. */
export type Task = (
  | { readonly kind: 'people'; readonly plan: PeoplePlan }
  | { readonly kind: 'draws'; readonly plan: DrawPlan }
) & {
  readonly blocks: number;
  /** One whole number in shared memory: the next block that nobody has taken. */
  readonly next: Int32Array;
  /** A column in shared memory for each output. */
  readonly columns: readonly Float64Array[];
};

/** Pairs that the thread's functions have been through. */
export interface Done {
  readonly pairs: number;
}
