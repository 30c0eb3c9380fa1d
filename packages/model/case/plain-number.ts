import { z } from 'zod';
import { readPlainNumber } from '../language/read-number.ts';
import { issueOf } from './stated-issue.ts';

interface PlainNumberOptions {
  readonly least?: number;
  readonly most?: number;
  readonly example?: string;
}

/** A number without a unit, as a number or as people write it: 1250.5 or `1 250,5`. @param schema what the number has to be */
export function plainNumber<Schema extends z.ZodType>(
  schema: Schema,
  { least, most, example = '12' }: PlainNumberOptions = {},
) {
  return z.preprocess((raw, context) => {
    if (typeof raw !== 'string') return raw;
    const read = readPlainNumber(raw, least, most);
    if (typeof read === 'number') return read;
    // What is no number at all is of the wrong sort, and told as such.
    if (read.fault === 'no-number') return raw;
    context.addIssue(issueOf({ kind: 'not-a-quantity', found: raw, units: ['number'], numberFault: read, example }));
    return z.NEVER;
  }, schema);
}
