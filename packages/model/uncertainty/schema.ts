import { z } from 'zod';
import { plainNumber } from '../case/plain-number.ts';
import { type CaseUnit, caseUnits, largestValue } from '../case/quantity.ts';
import { issueOf } from '../case/stated-issue.ts';
import { readWrittenNumber } from '../case/written-number.ts';
import { DistributionError } from './distribution-error.ts';
import { distributionOf } from './distribution.ts';
import { inputGroups } from './input-groups.ts';

/** A number in the value's own unit, which may be written after it: `20 %`, `1 500 SEK/month`. */
const number = z.number().meta({ type: ['number', 'string'] });
const unit = z.enum(caseUnits).describe("The value's own unit; or written after each number").optional();
const bounds = { least: number.optional(), most: number.optional() };
const spread = { mean: number, standardDeviation: number };

/** The kinds of distribution that a case may state. */
export const distributionKinds = [
  'fixed',
  'uniform',
  'triangular',
  'pert',
  'normal',
  'beta',
  'gamma',
  'empirical',
] as const;

const limits = { units: caseUnits, least: -largestValue, most: largestValue };

/** A distribution with its numbers read, and the unit that they are written with. */
function withNumbers(raw: unknown, context: z.RefinementCtx): unknown {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return raw;
  const units = new Set<CaseUnit>();
  const read = (written: unknown, path: (string | number)[]): unknown => {
    if (Array.isArray(written)) return written.map((one: unknown, index) => read(one, [...path, index]));
    if (typeof written !== 'string') return written;
    const found = readWrittenNumber(written, limits);
    if ('value' in found) {
      if (found.unit !== 'number') units.add(found.unit);
      return found.value;
    }
    const details = { found: written, units: caseUnits, example: '20 %' };
    context.addIssue(
      issueOf(
        found.fault === 'unknown-unit'
          ? { kind: 'wrong-unit', ...details }
          : { kind: 'not-a-quantity', ...details, numberFault: found },
        path,
      ),
    );
    return written;
  };
  const numbers = Object.fromEntries(
    Object.entries(raw).map(([key, value]: [string, unknown]) => [
      key,
      key === 'kind' || key === 'unit' ? value : read(value, [key]),
    ]),
  );
  const named = caseUnits.find((one) => 'unit' in raw && one === raw.unit);
  if (named !== undefined) units.add(named);
  const [stated, other] = units;
  if (other !== undefined) {
    const expected = { sv: 'samma enhet i alla tal', en: 'the same unit in all numbers' };
    context.addIssue(
      issueOf({ kind: 'inconsistent', found: [...units].join(', '), expected, example: 'least: 20 %, most: 60 %' }),
    );
  }
  return stated === undefined ? numbers : { unit: stated, ...numbers };
}

const statedDistribution = z
  .discriminatedUnion('kind', [
    z.strictObject({ unit, kind: z.literal('fixed'), value: number }),
    z.strictObject({ unit, kind: z.literal('uniform'), least: number, most: number }),
    z.strictObject({ unit, kind: z.literal('triangular'), least: number, mode: number, most: number }),
    z.strictObject({ unit, kind: z.literal('pert'), least: number, mode: number, most: number }),
    z.strictObject({ unit, kind: z.literal('normal'), ...spread, ...bounds }),
    z.strictObject({ unit, kind: z.literal('beta'), ...spread, ...bounds }),
    z.strictObject({ unit, kind: z.literal('gamma'), ...spread }),
    z.strictObject({ unit, kind: z.literal('empirical'), values: z.array(number).min(1).max(100_000) }),
  ])
  .superRefine((spec, context) => {
    try {
      distributionOf(spec);
    } catch (error) {
      if (!(error instanceof DistributionError)) throw error;
      const { field, found, expected, example } = error;
      context.addIssue(issueOf({ kind: 'out-of-range', found, expected, example }, [field]));
    }
  });

/** A stated distribution, in the value's own unit. What cannot be is an issue with the field as its path. */
export const distributionSchema = z.preprocess(withNumbers, statedDistribution);

/** What a case may say of uncertainty: distributions by input id or name of an assumption, and correlation within groups. */
export const uncertaintySchema = z.strictObject({
  distributions: z
    .record(z.string(), distributionSchema)
    .describe(
      'What a value may be, by assumption or by id of an input, in its own unit; in place of what its grade gives',
    )
    .optional(),
  correlation: z
    .partialRecord(z.enum(inputGroups), plainNumber(z.number().min(0).max(1), { least: 0, most: 1, example: '0.8' }))
    .describe('How closely values of a group move together, 0 to 1')
    .optional(),
});
