import { z } from 'zod';
import { kebabSchema, textSchema } from '../parameters/schema.ts';
import { type Source, sourceKinds } from './source.ts';
import { statuteNumber } from './statute.ts';

const text = z.string().min(1);

/** One source of the register; see {@link Source}. A statute's address is made from its number. */
export const sourceSchema = z
  .strictObject({
    id: z.union([kebabSchema, z.string().regex(statuteNumber)]),
    kind: z.enum(sourceKinds),
    title: textSchema,
    publisher: text.optional(),
    address: z.url({ protocol: /^https$/, hostname: z.regexes.domain }).optional(),
    weak: textSchema.optional(),
  })
  .refine(
    ({ id, address }) => address === undefined || !statuteNumber.test(id),
    'the address of a statute is made from its number',
  ) satisfies z.ZodType<Source>;
