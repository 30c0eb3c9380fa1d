import type { Texts } from '../texts/sv.ts';
import { UsageError } from '../told-problem.ts';

export type UsageKind =
  | 'unknown-command'
  | 'missing-command'
  | 'missing-operand'
  | 'unexpected-operand'
  | 'unknown-option'
  | 'repeated-option'
  | 'missing-value'
  | 'needless-value'
  | 'bad-value'
  | 'option-without-use'
  | 'missing-settings'
  | 'unknown-input'
  | 'table-not-here'
  | 'unknown-type-case'
  | 'unknown-figure'
  | 'figure-of-outcome'
  | 'nothing-evaluated'
  | 'unknown-outcome'
  | 'unknown-cost'
  | 'unknown-format'
  | 'missing-file'
  | 'directory'
  | 'unreadable'
  | 'too-large';

interface Usage {
  readonly kind: UsageKind;
  /** The option or operand, as it is written. */
  readonly path: string;
  readonly heading: string;
  readonly found: string;
  readonly expected: string;
  readonly example: string;
}

/** Bad usage in words: what was found, what was expected, and an example. */
export function usageError({ kind, path, heading, found, expected, example }: Usage, { problem }: Texts): UsageError {
  const place = path === '' ? '' : `${path}: `;
  const stands = found === '' ? problem.nothing : problem.found(found);
  const sentences = [`${place}${heading}`, stands, problem.expected(expected), problem.example(example)];
  return new UsageError({ path, kind, found, expected, example, text: sentences.join(' ') });
}
