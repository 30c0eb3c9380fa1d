import { type Subject, subjects } from '../figures/subject.ts';
import { studentQuantile } from '../uncertainty/student.ts';
import { momentsOf } from '../uncertainty/summary.ts';
import type { GroupChange } from './group-change.ts';

/** What a group gained beyond what a comparison group gained in the same time, SEK per person and year. */
export interface Difference {
  readonly subject: Subject;
  /** Change of those who took part. */
  readonly naive: number;
  /** Change of the comparison group: what would have happened anyway. */
  readonly comparison: number;
  readonly adjusted: number;
  /** Undefined when the changes of single people are not known, or there are fewer than two in a group. */
  readonly error: DifferenceError | undefined;
}

export interface DifferenceError {
  readonly standardError: number;
  /** Degrees of freedom, after Welch (Biometrika 34, 1947) and Satterthwaite. */
  readonly degrees: number;
  /** 95 % interval for the adjusted change. */
  readonly low: number;
  readonly high: number;
}

function errorOf(treated: Float64Array, untreated: Float64Array, adjusted: number): DifferenceError | undefined {
  if (treated.length < 2 || untreated.length < 2) return undefined;
  const variance = (values: Float64Array): number => momentsOf(values).standardDeviation ** 2 / values.length;
  const [one, other] = [variance(treated), variance(untreated)];
  const standardError = Math.sqrt(one + other);
  const degrees = standardError === 0 ? Infinity : (one + other) ** 2 / (one ** 2 / (treated.length - 1) + other ** 2 / (untreated.length - 1));
  const half = standardError === 0 ? 0 : studentQuantile(0.975, degrees) * standardError;
  return { standardError, degrees, low: adjusted - half, high: adjusted + half };
}

/**
 * Difference-in-differences for every subject that both groups tell of: (after − before) of those who
 * took part less (after − before) of the others. It rests on both groups having moved alike without
 * the intervention.
 */
export function differenceInDifferences(treated: GroupChange, comparison: GroupChange): readonly Difference[] {
  return subjects.flatMap((subject): readonly Difference[] => {
    const [naive, other] = [treated.mean[subject], comparison.mean[subject]];
    if (naive === undefined || other === undefined) return [];
    const adjusted = naive - other;
    const error = treated.each && comparison.each ? errorOf(treated.each[subject], comparison.each[subject], adjusted) : undefined;
    return [{ subject, naive, comparison: other, adjusted, error }];
  });
}
