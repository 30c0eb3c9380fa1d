import { z } from 'zod';
import { text, id, money, cell } from './cell-schema.ts';
import { moneyUnits } from './units.ts';

// The shape of a chart of a report: its data, and what it shows in words.

const waterfall = z
  .strictObject({
    type: z.literal('waterfall'),
    steps: z
      .array(
        z
          .strictObject({
            id,
            label: text,
            value: money,
            from: z.number(),
            to: z.number(),
            role: z.enum(['item', 'total']),
          })
          .readonly(),
      )
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
          .strictObject({
            id,
            label: text,
            low: cell.describe('The input at its low value'),
            high: cell,
            atLow: cell.describe('The figure at the low value of the input'),
            atHigh: cell,
          })
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
            intervals: z
              .array(z.strictObject({ level: z.number(), low: z.number(), high: z.number() }).readonly())
              .readonly(),
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
      .array(
        z.strictObject({ id, label: text, cost: z.number(), effect: z.number(), isOnFrontier: z.boolean() }).readonly(),
      )
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
          .strictObject({
            id,
            label: text,
            points: z.array(z.strictObject({ at: z.number(), probability: z.number() }).readonly()).readonly(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly()
  .meta({ id: 'Curves' });

export const chart = z
  .strictObject({
    kind: z.literal('chart'),
    id,
    caption: text,
    description: text.describe('What the chart shows, for those who do not see it'),
    data: z.discriminatedUnion('type', [waterfall, tornado, fan, plane, curves]),
  })
  .readonly()
  .meta({ id: 'Chart' });

export type Chart = z.output<typeof chart>;
export type Waterfall = z.output<typeof waterfall>;
export type Tornado = z.output<typeof tornado>;
export type Fan = z.output<typeof fan>;
export type Plane = z.output<typeof plane>;
export type Curves = z.output<typeof curves>;
