import { z } from 'zod';
import { issueOf } from '../case/stated-issue.ts';
import type { Text } from '../language/text.ts';
import {
  inUnit,
  parsePrintedValue,
  type PrintedValue,
  type Unit,
  valueExample,
  withPrecision,
} from './printed-value.ts';

export const writtenNumber = z.union([z.string().max(100), z.number()]);
export const precision = z
  .number()
  .nonnegative()
  .optional()
  .describe('The smallest step the number is rounded to, in the unit printed; 0 when it is exact');
export const name = z.string().min(1).max(200);

const expectedValue: Text = { sv: 'ett tal med enhet', en: 'a number with its unit' };

/** A number as it is written in the file, with a stated precision. Nothing when it is not a number. */
export function read(written: string | number, stated: number | undefined): PrintedValue | undefined {
  const value = parsePrintedValue(String(written));
  return value === undefined || stated === undefined ? value : withPrecision(value, stated);
}

export const amountSchema = z
  .union([writtenNumber, z.strictObject({ label: name.optional(), value: writtenNumber, precision })])
  .transform((amount, context) => {
    const parts = typeof amount === 'object' ? amount : { value: amount };
    const value = read(parts.value, 'precision' in parts ? parts.precision : undefined);
    if (value === undefined) {
      context.addIssue(
        issueOf({ kind: 'wrong-type', found: parts.value, expected: expectedValue, example: valueExample }),
      );
      return z.NEVER;
    }
    return { label: 'label' in parts ? parts.label : undefined, value };
  });
export type ReportAmount = z.output<typeof amountSchema>;

const wholeNumber = /^[-−–]?\d+(?: \d{3})*$/u;
const decimalsWithUnit = /^\d+\s*[^\d\s.,]/u;

/** A number that a list may have cut at its decimal comma, whole again; undefined when it is none. */
function whole(before: unknown, rest: unknown): string | undefined {
  const isRest = typeof rest === 'string' && decimalsWithUnit.test(rest.trim());
  return isRest && isWhole(before) ? `${String(before).trim()},${rest.trim()}` : undefined;
}

function isWhole(written: unknown): written is string | number {
  return typeof written === 'number'
    ? Number.isInteger(written)
    : typeof written === 'string' && wholeNumber.test(written.trim());
}

/**
 * Amounts that a list has cut at their decimal comma, whole again: YAML reads `[1,5 mkr, 2 mkr]` as 1, `5 mkr` and
 * `2 mkr`. In a sum a whole number without a unit before an amount with one can be nothing else.
 */
function withCommas(written: unknown): unknown {
  if (!Array.isArray(written)) return written;
  const all: unknown[] = [];
  for (const one of written) {
    const joined = whole(all.at(-1), one);
    if (joined === undefined) all.push(one);
    else all.splice(-1, 1, joined);
  }
  return all;
}

/**
 * Factors with two of them as one that a list may have cut at its decimal comma, in every such way: `[5 months, 3,5 tkr]`
 * is also five times 3.5. Which it is only the product can tell.
 */
export function withCommaBetween(factors: readonly ReportAmount[]): readonly (readonly ReportAmount[])[] {
  return factors.flatMap(({ value }, index) => {
    const before = factors[index - 1];
    const joined =
      before === undefined || before.label !== undefined ? undefined : whole(before.value.text, value.text);
    const read = joined === undefined ? undefined : parsePrintedValue(joined);
    return read === undefined
      ? []
      : [[...factors.slice(0, index - 1), { label: undefined, value: read }, ...factors.slice(index + 1)]];
  });
}

/** The parts of a sum. */
export const partsSchema = z.preprocess(withCommas, z.array(amountSchema).min(1).max(1_000));

function unitsOf(amounts: readonly ReportAmount[]): readonly Unit[] {
  return [...new Set(amounts.map(({ value }) => value.unit).filter((unit) => unit !== 'number'))];
}

/** Whether what has no unit among amounts can be told: they are whole units, and not thousands or millions. */
function isPlain(amounts: readonly ReportAmount[]): boolean {
  return amounts.every(({ value }) => value.unit === 'number' || value.scale === 1);
}

/**
 * What is wrong with the units of a total and its parts: different kinds, or a number without a unit beside thousands or
 * millions; undefined when nothing is.
 */
export function unitFault(
  amounts: readonly ReportAmount[],
): { readonly found: string; readonly expected: Text; readonly example: string } | undefined {
  const units = unitsOf(amounts);
  const bare = amounts.find(({ value }) => value.unit === 'number');
  if (units.length > 1) {
    const expected = {
      sv: 'samma slags enhet i summan och alla delar',
      en: 'the same kind of unit in the total and all parts',
    };
    return { found: amounts.map(({ value }) => value.text).join(', '), expected, example: '[1.5 MSEK, 250 kSEK]' };
  }
  if (units.length === 0 || bare === undefined || isPlain(amounts)) return undefined;
  return {
    found: bare.value.text,
    expected: { sv: 'ett tal med enhet, som de andra i raden', en: 'a number with its unit, as the others of the row' },
    example: '"1,5 mkr"',
  };
}

/** The amounts with the unit that the others have, where one has none. */
export function inOneUnit(amounts: readonly ReportAmount[]): readonly ReportAmount[] {
  const [unit] = unitsOf(amounts);
  return unit === undefined ? amounts : amounts.map((one) => ({ ...one, value: inUnit(one.value, unit) }));
}
