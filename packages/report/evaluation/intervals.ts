import type { Interval } from '../show/interval-cell.ts';

/** Probability of lying in the intervals that stand beside figures. */
export const intervalLevel = 0.9;

/** Where figures lie, by their names; `disposable-income` is the change of the participant's. A map is one. */
export interface Intervals {
  get(figure: string): Interval | undefined;
}
