import { expect, test } from 'vitest';
import { z } from 'zod';
import { grades } from '../parameters/grade.ts';
import { citedSchema, textSchema } from '../parameters/schema.ts';
import { citedTexts } from '../sources/citation.ts';
import thresholds from './thresholds.json' with { type: 'json' };

const schema = z.record(
  z.string(),
  z.strictObject({
    unit: z.enum(['persons', 'share']),
    value: z.number().positive(),
    label: textSchema,
    source: citedSchema,
    grade: z.enum(grades),
  }),
);

test('each threshold has a unit, a source in the register and a grade', () => {
  const found = schema.parse(thresholds);
  for (const [id, { source }] of Object.entries(found))
    expect(
      citedTexts(source).every(({ text }) => text.sv !== ''),
      id,
    ).toBe(true);
  // A threshold that is chosen here is not verified.
  for (const { source, grade } of Object.values(found))
    if (Array.isArray(source) && source.some(({ id }) => id === 'choice')) expect(grade).toBe('assumed');
});
