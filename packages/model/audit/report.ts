import { z } from 'zod';
import { issueOf } from '../case/stated-issue.ts';
import type { Text } from '../language/text.ts';
import { amountSchema, inOneUnit, name, partsSchema, precision, read, unitFault, writtenNumber } from './amounts.ts';
import { inUnit, withRoundedZeros, type Unit } from './printed-value.ts';
import { figureQuantity } from './quantity.ts';
import { figureKinds, figureNames, societyAndActors } from './vocabulary.ts';

const place = z.string().max(500).optional().describe('Where in the report it stands: heading, table or page');
const wanted: Record<Unit, { expected: Text; example: string }> = {
  kronor: { expected: { sv: 'ett belopp i kronor', en: 'an amount in kronor' }, example: '"2.6 MSEK"' },
  months: { expected: { sv: 'månader eller "none"', en: 'months or "none"' }, example: '"35 months"' },
  share: { expected: { sv: 'procent', en: 'per cent' }, example: '"5 %"' },
  persons: { expected: { sv: 'ett antal personer', en: 'a number of persons' }, example: '"7 persons"' },
  number: { expected: { sv: 'ett tal utan enhet', en: 'a number without unit' }, example: '"1.80"' },
};

const figureSchema = z
  .strictObject({
    figure: z.enum(figureNames),
    of: z.enum(societyAndActors).default('society'),
    per: z.enum(['total', 'participant']).default('total'),
    years: z.number().positive().max(100).default(1).describe('Number of years the figure covers'),
    basis: z.enum(['paid', 'societal']).optional().describe('For a cost: as paid, or with the indirect-tax factor'),
    value: writtenNumber,
    precision,
    participants: name.optional().describe('Which of the named counts the report says the figure covers'),
    place,
    quote: z.string().max(500).optional(),
  })
  .transform((figure, context) => {
    const { unit } = figureKinds[figure.figure];
    const parsed = read(figure.value, figure.precision);
    if (parsed === undefined || (parsed.unit !== unit && parsed.unit !== 'number')) {
      context.addIssue(issueOf({ kind: 'wrong-type', found: figure.value, ...wanted[unit] }, ['value']));
      return z.NEVER;
    }
    if (figure.basis === 'societal' && figure.of !== 'society') {
      const expected = { sv: 'en betald kostnad hos en aktör', en: 'the paid cost of an actor' };
      context.addIssue(
        issueOf({ kind: 'inconsistent', found: figure.basis, expected, example: 'basis: paid' }, ['basis']),
      );
      return z.NEVER;
    }
    const inOwnUnit = inUnit(parsed, unit);
    const { per, years, basis } = figure;
    return {
      quantity: figureQuantity(figure.figure, figure.of, basis === undefined ? { per, years } : { per, years, basis }),
      value: figure.precision === undefined ? withRoundedZeros(inOwnUnit) : inOwnUnit,
      participants: figure.participants,
      place: figure.place,
      quote: figure.quote,
    };
  });

const sumSchema = z
  .strictObject({
    name,
    total: amountSchema,
    parts: partsSchema,
    complete: z.boolean().default(true).describe('false: the parts are not all, and the audit says what is left'),
    place,
  })
  .transform((sum, context) => {
    const fault = unitFault([sum.total, ...sum.parts]);
    if (fault !== undefined) {
      context.addIssue(issueOf({ kind: 'inconsistent', ...fault }, ['parts']));
      return z.NEVER;
    }
    const [total = sum.total, ...parts] = inOneUnit([sum.total, ...sum.parts]);
    return { ...sum, total, parts };
  });

const count = z.number().int().positive();
const contents = {
  participants: z
    .union([count, z.record(name, count)])
    .optional()
    .describe('One number, or several by name; the first is the one meant when a figure names none'),
  indirectTaxFactor: z.number().min(1).max(2).optional().describe('Default 1.25'),
  financing: z
    .partialRecord(z.enum(societyAndActors).exclude(['society']), z.number().min(0).max(1))
    .superRefine((shares, context) => {
      const total = Object.values(shares).reduce((sum, share) => sum + share, 0);
      if (total <= 1 + 1e-6) return;
      const expected = {
        sv: 'andelar som tillsammans blir högst 1 (staten är summan av sina delar: ange det ena)',
        en: 'shares that add up to at most 1 (state is the sum of its parts: give one or the other)',
      };
      context.addIssue(
        issueOf({ kind: 'inconsistent', found: Number(total.toFixed(6)), expected, example: 'municipality: 0.25' }),
      );
    })
    .optional()
    .describe('Share of the paid cost that each actor carries'),
  figures: z.array(figureSchema).max(300).default([]),
  sums: z
    .array(sumSchema)
    .max(1_000)
    .default([])
    .describe('A total and the parts that should add to it; a part that is taken away has a minus sign'),
  products: z
    .array(z.strictObject({ name, total: amountSchema, factors: z.array(amountSchema).min(1).max(10), place }))
    .max(1_000)
    .default([])
    .describe('Quantity times price, months times rent, per cent of an amount'),
  shares: z
    .array(z.strictObject({ name, part: amountSchema, of: amountSchema, value: amountSchema, place }))
    .max(1_000)
    .default([])
    .describe('A part, the whole, and the percentage printed'),
};

const partSchema = z.strictObject({ name, ...contents });

/** A report file: what an evaluation report prints, so that it can be checked. Numbers are written as printed. */
export const reportSchema = z
  .strictObject({
    title: z.string().min(1).max(500),
    source: z.string().min(1).max(1_000).describe('Author, title and date of the report'),
    note: z.string().max(5_000).optional(),
    ...contents,
    parts: z
      .array(partSchema)
      .max(200)
      .default([])
      .describe('Several interventions or cohorts, each checked by itself'),
  })
  .check((context) => {
    const report = context.value;
    const check = (part: z.output<typeof partSchema> | typeof report, path: (string | number)[]) => {
      const names = Object.keys(namedCounts(part.participants ?? report.participants));
      part.figures.forEach((figure, index) => {
        if (figure.participants === undefined || names.includes(figure.participants)) return;
        const expected = { sv: 'ett av antalen under participants', en: 'one of the counts under participants' };
        const example = names[0] ?? 'participants: {final: 81}';
        const details = {
          kind: 'unknown-reference',
          found: figure.participants,
          choices: names,
          expected,
          example,
        } as const;
        context.issues.push(issueOf(details, [...path, 'figures', index, 'participants']));
      });
    };
    check(report, []);
    report.parts.forEach((part, index) => {
      check(part, ['parts', index]);
    });
  });

/** A published report’s figures, as {@link parseReport} reads them. */
export type Report = z.output<typeof reportSchema>;
/** A part of a report whose figures hang together, such as one group of participants. */
export type ReportPart = z.output<typeof partSchema>;
/** One printed figure of a report. */
export type ReportFigure = ReportPart['figures'][number];

/** @throws {z.ZodError} with the path of everything that is wrong */
export function parseReport(value: unknown): Report {
  return reportSchema.parse(value);
}

/** A single number of participants is called "participants". */
export function namedCounts(participants: ReportPart['participants']): Readonly<Record<string, number>> {
  if (participants === undefined) return {};
  return typeof participants === 'number' ? { participants } : participants;
}

/** The report as parts: its own figures first, then each part with what it does not state taken from the report. */
export function reportParts(report: Report): ReportPart[] {
  const { title, parts, figures, sums, products, shares, participants, indirectTaxFactor, financing } = report;
  const own = { name: title, figures, sums, products, shares, participants, indirectTaxFactor, financing };
  const hasOwn = figures.length + sums.length + products.length + shares.length > 0;
  return [
    ...(hasOwn ? [own] : []),
    ...parts.map((part) => ({
      ...part,
      participants: part.participants ?? participants,
      indirectTaxFactor: part.indirectTaxFactor ?? indirectTaxFactor,
      financing: part.financing ?? financing,
    })),
  ];
}
