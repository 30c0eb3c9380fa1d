import { type Subject, subjects } from '../figures/subject.ts';
import { studentQuantile } from '../uncertainty/student.ts';
import type { GroupChange } from './group-change.ts';

/** What a group gained beyond what a comparison group gained in the same time, SEK per person and year. */
export interface Difference {
  readonly subject: Subject;
  /** Change of those who took part. */
  readonly naive: number;
  /** Change of the comparison group: what would have happened anyway. */
  readonly comparison: number;
  readonly adjusted: number;
  /** Undefined when a group has no standard error, or fewer than two people. */
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

function errorOf(
  subject: Subject,
  treated: GroupChange,
  untreated: GroupChange,
  adjusted: number,
): DifferenceError | undefined {
  const [ofTreated, ofUntreated] = [treated.standardError[subject], untreated.standardError[subject]];
  if (ofTreated === undefined || ofUntreated === undefined || treated.people < 2 || untreated.people < 2)
    return undefined;
  const [one, other] = [ofTreated ** 2, ofUntreated ** 2];
  const standardError = Math.sqrt(one + other);
  const degrees =
    standardError === 0
      ? Infinity
      : (one + other) ** 2 / (one ** 2 / (treated.people - 1) + other ** 2 / (untreated.people - 1));
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
    return [{ subject, naive, comparison: other, adjusted, error: errorOf(subject, treated, comparison, adjusted) }];
  });
}
