import { SamnyttaError } from '../language/samnytta-error.ts';
import type { Text } from '../language/text.ts';

/** A stated distribution that cannot be: which field, what was found, what was expected and an example. */
export class DistributionError extends SamnyttaError {
  readonly kind: string;
  readonly field: string;
  readonly found: string;
  readonly expected: Text;
  readonly example: string;

  constructor(kind: string, field: string, found: unknown, expected: Text, example: string) {
    const text = {
      sv: `Fördelningen ${kind}: ${field} är ${String(found)}. Här ska stå ${expected.sv}, till exempel ${example}.`,
      en: `The distribution ${kind}: ${field} is ${String(found)}. Expected ${expected.en}, for example ${example}.`,
    };
    super('DistributionError', text);
    this.kind = kind;
    this.field = field;
    this.found = String(found);
    this.expected = expected;
    this.example = example;
  }
}
