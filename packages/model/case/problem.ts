import type { Text } from '../language/text.ts';

export type ProblemKind =
  | 'unreadable'
  | 'too-large'
  | 'wrong-type'
  | 'unknown-key'
  | 'missing-key'
  | 'unknown-choice'
  | 'not-a-quantity'
  | 'missing-unit'
  | 'wrong-unit'
  | 'out-of-range'
  | 'unknown-reference'
  | 'inconsistent'
  | 'outside-dates';

/** What a check found wrong, before it is put in words. */
export interface ProblemDetails {
  readonly problem: ProblemKind;
  readonly found: unknown;
  readonly expected: Readonly<Record<string, unknown>>;
  readonly example: string;
}

/** One fault in what a user wrote: where, what was found, what was expected, and an example. */
export interface Problem {
  /** Place in the file, such as `typeCases[0].after.work[0].wage`; empty for the whole file. */
  readonly path: string;
  readonly kind: ProblemKind;
  readonly found: string;
  readonly expected: Text;
  readonly example: string;
  readonly text: Text;
}

/** Input that cannot be evaluated. Nothing has been written or changed. */
export class CaseError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => problem.text.en).join('\n'));
    this.name = 'CaseError';
    this.problems = problems;
  }
}
