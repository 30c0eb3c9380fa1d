import { z } from 'zod';
import { actors } from '../ledger/actor.ts';
import { grades } from '../parameters/grade.ts';
import { citedSchema, kebabSchema, noteSchema, textSchema } from '../parameters/schema.ts';
import { coverages } from './coverage.ts';
import { priceUnits, type UnitCost } from './unit-cost.ts';

const yearPriceSchema = z.strictObject({
  year: z.int().min(1900).max(2200),
  value: z.number().nonnegative(),
  source: citedSchema,
  grade: z.enum(grades),
  covers: z.enum(coverages),
  note: noteSchema.optional(),
});

/** One resource of the price list; see {@link UnitCost}. Unknown keys and years out of order are errors. */
export const unitCostSchema = z.strictObject({
  id: kebabSchema,
  actor: z.enum(actors),
  unit: z.enum(priceUnits),
  label: textSchema,
  note: noteSchema.optional(),
  prices: z
    .array(yearPriceSchema)
    .min(1)
    .refine(
      (prices) => prices.every((one, index) => index === 0 || one.year > (prices[index - 1]?.year ?? 0)),
      'the prices must be in order of year, one for each year',
    ),
}) satisfies z.ZodType<UnitCost>;

export const unitCostFileSchema = z.array(unitCostSchema).min(1);
