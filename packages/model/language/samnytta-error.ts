import { inBoth, type Text } from './text.ts';

/** One fault among several that were found together. */
export interface ToldFault {
  /** The whole message, in sentences. */
  readonly text: Text;
}

/**
 * What every error that the model throws on purpose is: input that cannot be used, said in words for people. Another
 * error (`TypeError`, `RangeError`) is a defect of the calling program, or of the model.
 *
 * @example
 * ```ts
 * import { readCaseText, SamnyttaError } from '@samnytta/model';
 *
 * try {
 *   readCaseText('title: Test');
 * } catch (error) {
 *   if (!(error instanceof SamnyttaError)) throw error;
 *   console.log(error.text.en);
 * }
 * ```
 */
export abstract class SamnyttaError extends Error {
  /** What is wrong, in both languages; `message` is the English one. */
  readonly text: Text;
  /** Each fault for itself, where several are found at once: of a case file or a table. Else none. */
  readonly problems: readonly ToldFault[] = [];

  constructor(name: string, text: Text) {
    super(text.en);
    this.name = name;
    this.text = text;
  }
}

/** What several faults say together, one on each line. */
export function textOfAll(faults: readonly ToldFault[]): Text {
  return inBoth((language) => faults.map(({ text }) => text[language]).join('\n'));
}
