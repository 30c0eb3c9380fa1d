import { z } from 'zod';
import type { Cited } from '../sources/citation.ts';
import type { Note } from '../sources/register.ts';
import { grades } from './grade.ts';
import { type ListedParameter, parameterUnits } from './parameter.ts';
import { periodsInForce, type Period } from './period.ts';

/*
 * Shapes of the data files. Unknown keys are errors, and so are dates that are not in order or that
 * overlap, so that a mistyped figure or date stops in the tests and never reaches a result.
 */

export const textSchema = z.strictObject({ sv: z.string().min(1), en: z.string().min(1) });
export const kebabSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case words joined by hyphens');
export const parameterIdSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)+$/, 'expected words such as income-tax.state.rate');

const date = z.iso.date();
const text = z.string().min(1);

export const citedSchema = z.union([
  text,
  z.array(z.strictObject({ id: text, section: text.optional(), detail: textSchema.optional() })).min(1),
]) satisfies z.ZodType<Cited>;
export const noteSchema = z.union([kebabSchema, textSchema]) satisfies z.ZodType<Note>;

function datedValue<V extends z.ZodType>(value: V) {
  return z.strictObject({
    from: date,
    to: date.optional(),
    value,
    source: citedSchema,
    grade: z.enum(grades),
    note: noteSchema.optional(),
  });
}

const bracketsSchema = z
  .array(z.strictObject({ above: z.number(), base: z.number(), slope: z.number() }))
  .min(1)
  .refine(
    (brackets) => brackets.every((one, index) => index === 0 || one.above > (brackets[index - 1]?.above ?? 0)),
    'the brackets must be in order of "above", each higher than the one before',
  );

const common = {
  id: parameterIdSchema,
  unit: z.enum(parameterUnits),
  label: textSchema,
  law: citedSchema.optional(),
  note: noteSchema.optional(),
  gaps: z
    .array(z.strictObject({ from: date, to: date.optional(), reason: textSchema }))
    .min(1)
    .optional(),
};

const scalarSchema = z.strictObject({
  ...common,
  kind: z.undefined().optional(),
  values: z.array(datedValue(z.number())).min(1),
});
const scheduleSchema = z.strictObject({
  ...common,
  kind: z.literal('schedule'),
  argumentUnit: z.enum(parameterUnits),
  values: z.array(datedValue(bracketsSchema)).min(1),
});

/** One dated parameter; see {@link Parameter}. */
export const parameterSchema = z
  .discriminatedUnion('kind', [scalarSchema, scheduleSchema])
  .superRefine((parameter, context) => {
    for (const message of orderProblems(parameter.values, 'value')) {
      context.addIssue({ code: 'custom', path: ['values'], message });
    }
    for (const message of orderProblems(parameter.gaps ?? [], 'gap')) {
      context.addIssue({ code: 'custom', path: ['gaps'], message });
    }
    const periods = periodsInForce(parameter.values);
    for (const gap of parameter.gaps ?? []) {
      const other = periods.find((period) => overlap(period, gap));
      if (other) {
        const message = `the gap from ${gap.from} overlaps the value from ${other.from}, which ends ${other.to ?? 'never'}`;
        context.addIssue({ code: 'custom', path: ['gaps'], message });
      }
    }
  }) satisfies z.ZodType<ListedParameter>;

export const parameterFileSchema = z.array(parameterSchema).min(1);

function orderProblems(entries: readonly Period[], word: string): string[] {
  return entries.flatMap((entry, index) => {
    const problems: string[] = [];
    if (entry.to !== undefined && entry.to < entry.from) {
      problems.push(`the ${word} from ${entry.from} ends ${entry.to}, before it begins`);
    }
    const next = entries[index + 1];
    if (next && next.from <= entry.from) {
      problems.push(`the ${word} from ${next.from} comes after the one from ${entry.from}; expected dates in order`);
    } else if (next && entry.to !== undefined && entry.to >= next.from) {
      problems.push(`the ${word} from ${entry.from} ends ${entry.to} and overlaps the one from ${next.from}`);
    }
    return problems;
  });
}

function overlap(one: Period, other: Period): boolean {
  return (one.to === undefined || other.from <= one.to) && (other.to === undefined || one.from <= other.to);
}
