import { z } from 'zod';
import { kebabSchema, textSchema } from '../parameters/schema.ts';
import { evidenceDesigns, evidenceParameters, type EvidenceRow, evidenceUnits, evidenceWork } from './evidence.ts';

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): readonly Key[];
function keysOf(record: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.keys(record);
}

const text = z.string().min(1);
const share = z.number().min(0).max(1);

const common = {
  id: kebabSchema,
  parameter: z.enum(keysOf(evidenceParameters)),
  work: z.enum(keysOf(evidenceWork)),
  population: textSchema,
  outcome: textSchema,
  design: z.enum(keysOf(evidenceDesigns)),
  isDerived: z.literal(true).optional(),
  months: z.int().min(0).max(600).optional(),
  note: textSchema.optional(),
};

const published = z
  .strictObject({
    ...common,
    mark: z.literal('published'),
    value: z.number().optional(),
    low: z.number().optional(),
    high: z.number().optional(),
    unit: z.enum(evidenceUnits).optional(),
    source: text,
    year: z.int().min(1980).max(2100),
  })
  .refine(
    ({ low = -Infinity, value, high = Infinity }) => value === undefined || (low <= value && value <= high),
    'the value must be within its interval',
  )
  .refine(
    ({ low, value, high, unit }) => (unit === undefined) === [low, value, high].every((one) => one === undefined),
    'a number has a unit',
  );

const proposed = z
  .strictObject({
    ...common,
    mark: z.literal('proposed'),
    low: share,
    value: share,
    high: share,
    unit: z.literal('share'),
    restsOn: z.array(kebabSchema),
  })
  .refine(({ low, value, high }) => low <= value && value <= high && low < high, 'the mode must be between the ends');

/** One row of the evidence; see {@link EvidenceRow}. Unknown keys are errors. */
export const evidenceFileSchema = z.array(z.union([published, proposed])).min(1) satisfies z.ZodType<
  readonly EvidenceRow[]
>;
