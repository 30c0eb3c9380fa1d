import { nearestName } from '@samnytta/model';
import { UnknownInputError } from '@samnytta/model/uncertainty';
import { usageError } from '../arguments/usage.ts';
import type { Texts } from '../texts/sv.ts';

/**
 * Asks for inputs that the user has named.
 * @param path the option or operand that they were named in
 * @throws UsageError for one that the result does not depend on
 */
export function withKnownInputs<R>(path: string, ask: () => R, texts: Texts): R {
  try {
    return ask();
  } catch (error) {
    if (!(error instanceof UnknownInputError)) throw error;
    const { input, choices, names } = error;
    const { problem } = texts;
    const example = nearestName(input, names) ?? choices[0] ?? 'intervention.cost';
    throw usageError(
      { kind: 'unknown-input', path, heading: problem.unknownInput, found: input, expected: problem.input, example },
      texts,
    );
  }
}
