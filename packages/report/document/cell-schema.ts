import { z } from 'zod';
import { moneyUnits, numberUnits } from './units.ts';

// The shape of a cell of a report, and of what cells hold.

export const text = z
  .strictObject({ sv: z.string().min(1), en: z.string().min(1) })
  .readonly()
  .describe('One text in Swedish and English')
  .meta({ id: 'Text' });
export const id = z.string().min(1);

const quantity = {
  value: z.number().describe('Not rounded: SEK, a part of one, or a number in the unit'),
  step: z
    .number()
    .positive()
    .describe('What the value is rounded to when it is shown: 1 is whole numbers, 0.01 two decimals, 1000 thousands'),
  isSigned: z.literal(true).describe('A gain is shown with a plus sign').optional(),
  figure: id.describe('Name of the figure that explains the value, as `samnytta explain` takes it').optional(),
};

export const money = z
  .strictObject({ kind: z.literal('money'), unit: z.enum(moneyUnits), ...quantity })
  .readonly()
  .meta({ id: 'Money' });
const share = z
  .strictObject({
    kind: z.literal('share'),
    unit: z.literal('share'),
    ...quantity,
    bound: z
      .enum(['below', 'above'])
      .describe('What is known is only that the share is below or above the value')
      .optional(),
    isDifference: z.literal(true).describe('The difference of two shares: shown in percentage points').optional(),
  })
  .readonly()
  .meta({ id: 'Share' });
const number = z
  .strictObject({ kind: z.literal('number'), unit: z.enum(numberUnits), ...quantity })
  .readonly()
  .meta({ id: 'Number' });
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

export const range = z
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
    address: z
      .url({ protocol: /^https$/ })
      .describe('Where the source, or a copy of it, can be read')
      .optional(),
    weak: text.describe('Why the source is a weak one, when it is').optional(),
  })
  .readonly()
  .meta({ id: 'Cited' });
export const sources = z.array(cited).min(1).readonly();

const date = z
  .strictObject({ kind: z.literal('date'), value: z.iso.date() })
  .readonly()
  .meta({ id: 'Date' });
const words = z
  .strictObject({
    kind: z.literal('text'),
    text,
    sources: sources.describe('When the text names sources: each of them').optional(),
  })
  .readonly()
  .meta({ id: 'Words' });
const verdict = z
  .strictObject({ kind: z.literal('verdict'), agrees: z.boolean(), text })
  .readonly()
  .describe('Whether two values agree')
  .meta({ id: 'Verdict' });

export const cell = z
  .discriminatedUnion('kind', [money, share, number, range, date, words, verdict, notGiven, suppressed])
  .meta({ id: 'Cell' });

export type Cell = z.output<typeof cell>;
export type Cited = z.output<typeof cited>;
export type Quantity = z.output<typeof anyQuantity>;
export type Money = z.output<typeof money>;
export type NotGiven = z.output<typeof notGiven>;
export type Suppressed = z.output<typeof suppressed>;
export type Range = z.output<typeof range>;
