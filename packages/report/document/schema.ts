import { grades } from '@samnytta/model/parameters/grade.ts';
import { z } from 'zod';
import { moneyUnits, numberUnits } from './units.ts';
import { reportVersion } from './version.ts';

/*
 * The shape of a report: what a result says, in both languages, without markup. It is the public JSON as it stands, so
 * descriptions reach its JSON Schema. Keys are added within a version, never changed or taken away.
 */

const text = z.strictObject({ sv: z.string().min(1), en: z.string().min(1) }).readonly().describe('One text in Swedish and English').meta({ id: 'Text' });
const id = z.string().min(1);

const quantity = {
  value: z.number().describe('Not rounded: SEK, a part of one, or a number in the unit'),
  step: z.number().positive().describe('What the value is rounded to when it is shown: 1 is whole numbers, 0.01 two decimals, 1000 thousands'),
  isSigned: z.literal(true).describe('A gain is shown with a plus sign').optional(),
  figure: id.describe('Name of the figure that explains the value, as `samnytta explain` takes it').optional(),
};

const money = z.strictObject({ kind: z.literal('money'), unit: z.enum(moneyUnits), ...quantity }).readonly().meta({ id: 'Money' });
const share = z
  .strictObject({
    kind: z.literal('share'),
    unit: z.literal('share'),
    ...quantity,
    bound: z.enum(['below', 'above']).describe('What is known is only that the share is below or above the value').optional(),
    isDifference: z.literal(true).describe('The difference of two shares: shown in percentage points').optional(),
  })
  .readonly()
  .meta({ id: 'Share' });
const number = z.strictObject({ kind: z.literal('number'), unit: z.enum(numberUnits), ...quantity }).readonly().meta({ id: 'Number' });
const anyQuantity = z.discriminatedUnion('kind', [money, share, number]);

const notGiven = z
  .strictObject({
    kind: z.literal('not-given'),
    reason: text.describe('Why there is no value'),
    mark: text.describe('What stands in its place in a table, when that is more than a dash').optional(),
    figure: quantity.figure,
  })
  .readonly()
  .meta({ id: 'NotGiven' });

const suppressed = z
  .strictObject({ kind: z.literal('suppressed'), reason: text.describe('Why the value is not told') })
  .readonly()
  .describe('A value that would tell of few people. Nothing of it stands here')
  .meta({ id: 'Suppressed' });

const range = z
  .strictObject({
    kind: z.literal('range'),
    low: z.discriminatedUnion('kind', [money, share, number, notGiven]),
    high: z.discriminatedUnion('kind', [money, share, number, notGiven]),
    level: z.number().describe('Probability that the value lies in the range, when that is known').optional(),
  })
  .readonly()
  .meta({ id: 'Range' });

const cited = z
  .strictObject({
    text: text.describe('The source, with chapter and section of an act'),
    address: z.url({ protocol: /^https$/ }).describe('Where the source, or a copy of it, can be read').optional(),
    weak: text.describe('Why the source is a weak one, when it is').optional(),
  })
  .readonly()
  .meta({ id: 'Cited' });
const sources = z.array(cited).min(1).readonly();

const date = z.strictObject({ kind: z.literal('date'), value: z.iso.date() }).readonly().meta({ id: 'Date' });
const words = z
  .strictObject({ kind: z.literal('text'), text, sources: sources.describe('When the text names sources: each of them').optional() })
  .readonly()
  .meta({ id: 'Words' });
const verdict = z.strictObject({ kind: z.literal('verdict'), agrees: z.boolean(), text }).readonly().describe('Whether two values agree').meta({ id: 'Verdict' });

const cell = z.discriminatedUnion('kind', [money, share, number, range, date, words, verdict, notGiven, suppressed]).meta({ id: 'Cell' });

const sentence = z
  .strictObject({
    kind: z.literal('sentence'),
    id,
    role: z.enum(['lead', 'body', 'note', 'reading']).describe('lead = the answer; reading = what a table or chart says; note = what one should know of it'),
    text,
  })
  .readonly()
  .meta({ id: 'Sentence' });

const keyFigure = z
  .strictObject({ kind: z.literal('key-figure'), id, label: text, value: cell, interval: range.optional(), note: text.optional() })
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
    columnHeading: text.describe('What the columns are values of, in a grid of one figure for values of two things').optional(),
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

const assumptions = z.strictObject({ kind: z.literal('assumptions'), id, caption: text, items: z.array(listed).readonly() }).readonly().meta({ id: 'Assumptions' });

const warning = z
  .strictObject({ kind: z.literal('warning'), id, about: id.describe('The assessment that it is about; without it the whole').optional(), text })
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
  period: z.strictObject({ from: z.iso.date().optional(), to: z.iso.date().optional() }).readonly().describe('First and last day of the value').optional(),
  grade: z.strictObject({ id: z.enum(grades), label: text }).readonly().describe('How well the value is known').optional(),
  because: z
    .strictObject({ text, language: z.enum(['sv', 'en']).describe('The language of both texts, when the source has the words in one only').optional() })
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
export type ExplanationStep = Readonly<z.output<z.ZodObject<typeof stepOwn>>> & { readonly children: readonly ExplanationStep[] };
const step: z.ZodType<ExplanationStep> = z.strictObject({ ...stepOwn, children: z.lazy(() => z.array(step).readonly()) }).meta({ id: 'ExplanationStep' });

const explanation = z.strictObject({ kind: z.literal('explanation'), id, root: step }).readonly().meta({ id: 'Explanation' });

const waterfall = z
  .strictObject({
    type: z.literal('waterfall'),
    steps: z
      .array(z.strictObject({ id, label: text, value: money, from: z.number(), to: z.number(), role: z.enum(['item', 'total']) }).readonly())
      .readonly()
      .describe('Each step from where the last ended'),
  })
  .readonly()
  .meta({ id: 'Waterfall' });

const tornado = z
  .strictObject({
    type: z.literal('tornado'),
    base: cell,
    bars: z
      .array(
        z
          .strictObject({ id, label: text, low: cell.describe('The input at its low value'), high: cell, atLow: cell.describe('The figure at the low value of the input'), atHigh: cell })
          .readonly(),
      )
      .readonly()
      .describe('Longest first'),
  })
  .readonly()
  .meta({ id: 'Tornado' });

const fan = z
  .strictObject({
    type: z.literal('fan'),
    unit: z.enum(moneyUnits),
    years: z
      .array(
        z
          .strictObject({
            year: z.number(),
            middle: z.number(),
            intervals: z.array(z.strictObject({ level: z.number(), low: z.number(), high: z.number() }).readonly()).readonly(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly()
  .meta({ id: 'Fan' });

const plane = z
  .strictObject({
    type: z.literal('plane'),
    unit: z.enum(moneyUnits).describe('Of the cost'),
    effect: text.describe('What the effect is counted in'),
    points: z
      .array(z.strictObject({ id, label: text, cost: z.number(), effect: z.number(), isOnFrontier: z.boolean() }).readonly())
      .readonly()
      .describe('From the cheapest; those on the frontier are joined by a line'),
  })
  .readonly()
  .meta({ id: 'Plane' });

const curves = z
  .strictObject({
    type: z.literal('curves'),
    unit: z.enum(moneyUnits).describe('Of what the curves are drawn over'),
    series: z
      .array(
        z
          .strictObject({ id, label: text, points: z.array(z.strictObject({ at: z.number(), probability: z.number() }).readonly()).readonly() })
          .readonly(),
      )
      .readonly(),
  })
  .readonly()
  .meta({ id: 'Curves' });

const chart = z
  .strictObject({
    kind: z.literal('chart'),
    id,
    caption: text,
    description: text.describe('What the chart shows, for those who do not see it'),
    data: z.discriminatedUnion('type', [waterfall, tornado, fan, plane, curves]),
  })
  .readonly()
  .meta({ id: 'Chart' });

const block = z.discriminatedUnion('kind', [sentence, keyFigure, table, chart, warning, explanation, assumptions]).meta({ id: 'Block' });

const sectionOwn = {
  id,
  depth: z.enum(['summary', 'full', 'appendix']).describe('What a reader in a hurry needs; what one who checks needs; what stands last'),
  heading: text.optional(),
  assessment: z.string().min(1).describe('The type case or group that all of the section is of').optional(),
  blocks: z.array(block).refine(haveOwnIds, ownIds).readonly(),
};

export type Section = Readonly<z.output<z.ZodObject<typeof sectionOwn>>> & { readonly sections: readonly Section[] };
const section: z.ZodType<Section> = z.strictObject({ ...sectionOwn, sections: z.lazy(() => z.array(section).refine(haveOwnIds, ownIds).readonly()) }).meta({ id: 'Section' });

export const reportSchema = z
  .strictObject({
    format: z.literal('samnytta-report'),
    version: z.literal(reportVersion),
    kind: z
      .enum(['evaluation', 'cohort', 'sensitivity', 'break-even', 'funder', 'audit', 'explanation', 'catalogue', 'strategies'])
      .describe('What the report is of'),
    title: text,
    sections: z.array(section).refine(haveOwnIds, ownIds).readonly(),
  })
  .readonly()
  .describe('A result of Samnytta as people read it');

export type Report = z.output<typeof reportSchema>;
export type Block = z.output<typeof block>;
export type Cell = z.output<typeof cell>;
export type Cited = z.output<typeof cited>;
export type Quantity = z.output<typeof anyQuantity>;
export type Money = z.output<typeof money>;
export type NotGiven = z.output<typeof notGiven>;
export type Suppressed = z.output<typeof suppressed>;
export type Range = z.output<typeof range>;
export type Sentence = z.output<typeof sentence>;
export type KeyFigure = z.output<typeof keyFigure>;
export type Table = z.output<typeof table>;
export type Column = z.output<typeof column>;
export type Row = z.output<typeof row>;
export type Chart = z.output<typeof chart>;
export type Waterfall = z.output<typeof waterfall>;
export type Tornado = z.output<typeof tornado>;
export type Fan = z.output<typeof fan>;
export type Plane = z.output<typeof plane>;
export type Curves = z.output<typeof curves>;
export type Warning = z.output<typeof warning>;
export type Assumptions = z.output<typeof assumptions>;
export type ListedAssumption = z.output<typeof listed>;
export type ExplanationBlock = z.output<typeof explanation>;
