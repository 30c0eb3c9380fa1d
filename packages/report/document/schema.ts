import { grades } from '@samnytta/model';
import { z } from 'zod';
import { text, id, range, sources, cell } from './cell-schema.ts';
import { chart } from './chart-schema.ts';
import { reportVersion } from './version.ts';

/*
 * The shape of a report: what a result says, in both languages, without markup. It is the public JSON as it stands, so
 * descriptions reach its JSON Schema. Keys are added within a version, never changed or taken away.
 */

const sentence = z
  .strictObject({
    kind: z.literal('sentence'),
    id,
    role: z
      .enum(['lead', 'body', 'note', 'reading'])
      .describe('lead = the answer; reading = what a table or chart says; note = what one should know of it'),
    text,
  })
  .readonly()
  .meta({ id: 'Sentence' });

const keyFigure = z
  .strictObject({
    kind: z.literal('key-figure'),
    id,
    label: text,
    value: cell,
    interval: range.optional(),
    note: text.optional(),
  })
  .readonly()
  .meta({ id: 'KeyFigure' });

const column = z
  .strictObject({
    id,
    heading: text,
    holds: z.enum(['text', 'quantity']),
    hasUnits: z.literal(true).describe('Its values are in several units, so each is shown with its own').optional(),
  })
  .readonly()
  .meta({ id: 'Column' });

const row = z
  .strictObject({
    id,
    label: text,
    role: z.enum(['item', 'subtotal', 'total']),
    cells: z.record(id, cell).readonly().describe('By id of column; a column that says nothing of the row is left out'),
    note: text.optional(),
  })
  .readonly()
  .meta({ id: 'Row' });

/** Whether no two of a list have one id: pages and programs find them by it. */
function haveOwnIds(all: readonly { readonly id: string }[]): boolean {
  return new Set(all.map((one) => one.id)).size === all.length;
}
const ownIds = 'No two have one id';

const table = z
  .strictObject({
    kind: z.literal('table'),
    id,
    caption: text,
    rowHeading: text.describe('Heading of the rows'),
    columnHeading: text
      .describe('What the columns are values of, in a grid of one figure for values of two things')
      .optional(),
    columns: z.array(column).refine(haveOwnIds, ownIds).readonly(),
    rows: z.array(row).refine(haveOwnIds, ownIds).readonly(),
    notes: z.array(text).readonly(),
  })
  .readonly()
  .meta({ id: 'Table' });

const listed = z
  .strictObject({
    id,
    label: text,
    value: cell,
    replaced: cell.describe('What the value stands in place of').optional(),
    grade: text.describe('How well the value is known').optional(),
    because: text.describe('Why the value was chosen').optional(),
    source: z.string().describe('In Swedish').optional(),
    sources: sources.describe('When the value is from the catalogue: each source of it').optional(),
  })
  .readonly()
  .meta({ id: 'ListedAssumption' });

const assumptions = z
  .strictObject({ kind: z.literal('assumptions'), id, caption: text, items: z.array(listed).readonly() })
  .readonly()
  .meta({ id: 'Assumptions' });

const warning = z
  .strictObject({
    kind: z.literal('warning'),
    id,
    about: id.describe('The assessment that it is about; without it the whole').optional(),
    text,
  })
  .readonly()
  .meta({ id: 'Warning' });

const stepOwn = {
  id: z.string().describe('Id of the rule or parameter, or place in the case; empty for a part without a name'),
  kind: z.enum(['rule', 'parameter', 'schedule', 'input', 'part']),
  label: text,
  value: cell,
  weight: z.number().describe('The people that the part stands for').optional(),
  formula: text.optional(),
  source: id.describe('Section of law, or the text that the value was read in, in Swedish').optional(),
  sources: sources.describe('The same, one by one, in both languages and with addresses').optional(),
  place: z
    .strictObject({ in: z.enum(['case', 'parameters', 'prices']), name: id })
    .readonly()
    .describe('Where the value can be looked up or changed')
    .optional(),
  period: z
    .strictObject({ from: z.iso.date().optional(), to: z.iso.date().optional() })
    .readonly()
    .describe('First and last day of the value')
    .optional(),
  grade: z
    .strictObject({ id: z.enum(grades), label: text })
    .readonly()
    .describe('How well the value is known')
    .optional(),
  because: z
    .strictObject({
      text,
      language: z
        .enum(['sv', 'en'])
        .describe('The language of both texts, when the source has the words in one only')
        .optional(),
    })
    .readonly()
    .describe('Why the value was chosen, or a note on it')
    .optional(),
  isOverridden: z.literal(true).describe("The case has put its own value in place of the catalogue's").optional(),
  mark: z.int().positive().describe('Number that later steps refer to this one by').optional(),
  above: z
    .strictObject({ mark: z.int().positive().optional() })
    .readonly()
    .describe('The same step stands further up. What it is made of is told there, at the step with the mark')
    .optional(),
  omitted: z.int().positive().describe('Steps directly below that were asked to be left out').optional(),
};

/** What a value is made of, and what that is made of. */
export type ExplanationStep = Readonly<z.output<z.ZodObject<typeof stepOwn>>> & {
  readonly children: readonly ExplanationStep[];
};
const step: z.ZodType<ExplanationStep> = z
  .strictObject({ ...stepOwn, children: z.lazy(() => z.array(step).readonly()) })
  .meta({ id: 'ExplanationStep' });

const explanation = z
  .strictObject({ kind: z.literal('explanation'), id, root: step })
  .readonly()
  .meta({ id: 'Explanation' });

const block = z
  .discriminatedUnion('kind', [sentence, keyFigure, table, chart, warning, explanation, assumptions])
  .meta({ id: 'Block' });

const sectionOwn = {
  id,
  depth: z
    .enum(['summary', 'full', 'appendix'])
    .describe('What a reader in a hurry needs; what one who checks needs; what stands last'),
  heading: text.optional(),
  assessment: z.string().min(1).describe('The type case or group that all of the section is of').optional(),
  blocks: z.array(block).refine(haveOwnIds, ownIds).readonly(),
};

export type Section = Readonly<z.output<z.ZodObject<typeof sectionOwn>>> & { readonly sections: readonly Section[] };
const section: z.ZodType<Section> = z
  .strictObject({ ...sectionOwn, sections: z.lazy(() => z.array(section).refine(haveOwnIds, ownIds).readonly()) })
  .meta({ id: 'Section' });

export const reportSchema = z
  .strictObject({
    format: z.literal('samnytta-report'),
    version: z.literal(reportVersion),
    kind: z
      .enum([
        'evaluation',
        'cohort',
        'sensitivity',
        'break-even',
        'funder',
        'audit',
        'explanation',
        'catalogue',
        'strategies',
      ])
      .describe('What the report is of'),
    title: text,
    sections: z.array(section).refine(haveOwnIds, ownIds).readonly(),
  })
  .readonly()
  .describe('A result of Samnytta as people read it');

export type Report = z.output<typeof reportSchema>;
export type Block = z.output<typeof block>;
export type Sentence = z.output<typeof sentence>;
export type KeyFigure = z.output<typeof keyFigure>;
export type Table = z.output<typeof table>;
export type Column = z.output<typeof column>;
export type Row = z.output<typeof row>;
export type Warning = z.output<typeof warning>;
export type Assumptions = z.output<typeof assumptions>;
export type ListedAssumption = z.output<typeof listed>;
export type ExplanationBlock = z.output<typeof explanation>;
