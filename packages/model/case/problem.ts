import type { NumberFault } from '../language/read-number.ts';
import { SamnyttaError, textOfAll } from '../language/samnytta-error.ts';
import type { Text } from '../language/text.ts';
import type { CaseUnit } from './quantity.ts';

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
/** What sort of fault it is, for programs; people read `text`. */
export type ProblemKind = (typeof problemKinds)[number];

/** Data that tells what was expected, so that its words can be made from it, or words that say more than the data. */
type Expected<Data> =
  | (Data & { readonly expected?: Text | undefined })
  | ({ readonly [Key in keyof Data]?: undefined } & { readonly expected: Text });

/** What was expected, by the kind of problem. */
type Expectation =
  | { readonly kind: 'unreadable' | 'too-large' | 'wrong-type' | 'outside-dates'; readonly expected: Text }
  | ({ readonly kind: 'unknown-key' } & Expected<{ readonly keys: readonly string[] }>)
  | {
      readonly kind: 'missing-key';
      readonly key: string;
      /** What would do instead: keys beside the missing one, or of the person. */
      readonly alternatives?: { readonly of: 'beside' | 'person'; readonly keys: readonly string[] } | undefined;
      readonly expected?: Text | undefined;
    }
  | ({ readonly kind: 'unknown-choice' | 'unknown-reference' } & Expected<{ readonly choices: readonly string[] }>)
  | ({
      readonly kind: 'not-a-quantity';
      /** Why the text is not one number, when more can be said than that it is none. */
      readonly numberFault?: NumberFault | undefined;
    } & Expected<{ readonly units: readonly CaseUnit[] }>)
  | ({ readonly kind: 'missing-unit' | 'wrong-unit' } & Expected<{ readonly units: readonly CaseUnit[] }>)
  | ({
      readonly kind: 'out-of-range';
      /** A limit is left out when it says nothing to the one who wrote the value. */
      readonly least?: number | undefined;
      readonly most?: number | undefined;
    } & Expected<{ readonly units: readonly CaseUnit[] }>)
  | {
      readonly kind: 'inconsistent';
      readonly expected: Text;
      /** Set when months, counted in full time, come to more than a year: of all in a situation, or of one support. */
      readonly fullYear?: 'situation' | 'support' | undefined;
    };

/** What a check found wrong, before it is put in words. */
export type ProblemDetails = Expectation & {
  readonly found: unknown;
  readonly example: string;
  /** The assumption that the value was taken from, when it was not written at the place itself. */
  readonly assumption?: string | undefined;
  /** Where in the text of the file, when the place has no path. */
  readonly position?: Position | undefined;
};

/** A place in the text of a file; both count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** One fault in what a user wrote: where, what was found, what was expected, and an example. */
export type Problem = ProblemDetails & {
  /** Place in the file, such as `typeCases[0].after.work[0].wage`; empty for the whole file. */
  readonly path: string;
  /** What the user wrote, cut short when it is long; empty when nothing was written. */
  readonly found: string;
  readonly expected: Text;
  /** The whole message, in sentences. */
  readonly text: Text;
};

/**
 * Input that cannot be evaluated. Nothing has been written or changed.
 *
 * @example
 * ```ts
 * import { CaseError, readCaseText } from '@samnytta/model';
 *
 * try {
 *   readCaseText('{ title: Test, date: 2025-02-30 }');
 * } catch (error) {
 *   if (!(error instanceof CaseError)) throw error;
 *   for (const { path, text } of error.problems) console.log(path, text.en);
 * }
 * ```
 */
export class CaseError extends SamnyttaError {
  override readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super('CaseError', textOfAll(problems));
    this.problems = problems;
  }
}
