import { z } from 'zod';
import { issueOf } from '../case/stated-issue.ts';
import { DistributionError } from './distribution-error.ts';
import { distributionOf } from './distribution.ts';
import { inputGroups } from './input-groups.ts';

const number = z.number();
const bounds = { least: number.optional(), most: number.optional() };
const spread = { mean: number, standardDeviation: number };

/** The kinds of distribution that a case may state. */
export const distributionKinds = ['fixed', 'uniform', 'triangular', 'pert', 'normal', 'beta', 'gamma', 'empirical'] as const;

/** A stated distribution, in the value's own unit. What cannot be is an issue with the field as its path. */
export const distributionSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('fixed'), value: number }),
    z.strictObject({ kind: z.literal('uniform'), least: number, most: number }),
    z.strictObject({ kind: z.literal('triangular'), least: number, mode: number, most: number }),
    z.strictObject({ kind: z.literal('pert'), least: number, mode: number, most: number }),
    z.strictObject({ kind: z.literal('normal'), ...spread, ...bounds }),
    z.strictObject({ kind: z.literal('beta'), ...spread, ...bounds }),
    z.strictObject({ kind: z.literal('gamma'), ...spread }),
    z.strictObject({ kind: z.literal('empirical'), values: z.array(number).min(1).max(100_000) }),
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

/** What a case may say of uncertainty: distributions by input id or name of an assumption, and correlation within groups. */
export const uncertaintySchema = z.strictObject({
  distributions: z
    .record(z.string(), distributionSchema)
    .describe('What a value may be, by assumption or by id of an input, in its own unit; in place of what its grade gives')
    .optional(),
  correlation: z
    .partialRecord(z.enum(inputGroups), z.number().min(0).max(1))
    .describe('How closely values of a group move together, 0 to 1')
    .optional(),
});
