import { figureNamed } from '../evaluation/evaluate.ts';
import type { IntervalLevel } from '../uncertainty/summary.ts';
import type { CohortUncertainty } from './drawn-cohort.ts';

/** A key figure between society's worst and best case of missing values: from the one's lower end to the other's upper. */
export interface BoundedFigure {
  readonly id: string;
  /** The figure in the two cases, the lower first. */
  readonly values: readonly [number, number];
  readonly intervals: readonly { readonly level: IntervalLevel; readonly low: number; readonly high: number }[];
}

/** Intervals that hold both what is missing and what is drawn. Empty unless there are two cases. */
export function boundedFigures([worst, best]: readonly CohortUncertainty[]): readonly BoundedFigure[] {
  if (worst === undefined || best === undefined) return [];
  return [...worst.released.summaries].flatMap(([id, one]): readonly BoundedFigure[] => {
    const other = best.released.summaries.get(id);
    const [left, right] = [
      figureNamed(worst.released.assessment, id)?.value,
      figureNamed(best.released.assessment, id)?.value,
    ];
    if (other === undefined || left === undefined || right === undefined) return [];
    const intervals = one.intervals.flatMap(({ level, low, high }) => {
      const found = other.intervals.find((interval) => interval.level === level);
      return found === undefined ? [] : [{ level, low: Math.min(low, found.low), high: Math.max(high, found.high) }];
    });
    return [{ id, values: [Math.min(left, right), Math.max(left, right)], intervals }];
  });
}
