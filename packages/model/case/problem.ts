import type { Text } from '../language/text.ts';

export const problemKinds = [
  'unreadable',
  'too-large',
  'wrong-type',
  'unknown-key',
  'missing-key',
  'unknown-choice',
  'not-a-quantity',
  'missing-unit',
  'wrong-unit',
  'out-of-range',
  'unknown-reference',
  'inconsistent',
  'outside-dates',
] as const;
export type ProblemKind = (typeof problemKinds)[number];

/** What a check found wrong, before it is put in words. */
export interface ProblemDetails {
  readonly problem: ProblemKind;
  readonly found: unknown;
  /** `text`, or what the kind of problem makes a text of: `units`, `keys`, `choices`, `key`. */
  readonly expected: Readonly<Record<string, unknown>>;
  readonly example: string;
  /** Where in the text of the file, when the place has no path. */
  readonly position?: Position | undefined;
}

/** A place in the text of a file; both count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** One fault in what a user wrote: where, what was found, what was expected, and an example. */
export interface Problem {
  /** Place in the file, such as `typeCases[0].after.work[0].wage`; empty for the whole file. */
  readonly path: string;
  /** Given when the file could not be read, so that nothing in it has a path yet. */
  readonly position: Position | undefined;
  readonly kind: ProblemKind;
  /** What the user wrote, cut short when it is long; empty when nothing was written. */
  readonly found: string;
  readonly expected: Text;
  readonly example: string;
  /** The whole message, in sentences. */
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
