import type { Place } from '../graph/place.ts';
import type { Text } from '../language/text.ts';
import type { Actor } from '../ledger/actor.ts';
import type { Grade } from '../parameters/grade.ts';
import type { Cited } from '../sources/citation.ts';
import type { Note } from '../sources/register.ts';
import type { Coverage } from './coverage.ts';

export const priceUnits = [
  'SEK/visit',
  'SEK/day',
  'SEK/hour',
  'SEK/month',
  'SEK/year',
  'SEK/case',
  'SEK/km',
  'SEK/DRG-point',
] as const;
/** What a price is per. */
export type PriceUnit = (typeof priceUnits)[number];

export interface YearPrice {
  /** Year of the price level. */
  readonly year: number;
  /** SEK per unit, in the prices of `year`. */
  readonly value: number;
  readonly source: Cited;
  readonly grade: Grade;
  /** What is in it; a case's own price does not say. */
  readonly covers?: Coverage | undefined;
  readonly note?: Note | undefined;
  /** Place of the case where the value is stated, when that is not the price itself: an assumption. */
  readonly statedAt?: Place | undefined;
}

/** What one unit of a public resource costs the actor that pays for it. */
export interface UnitCost {
  readonly id: string;
  readonly actor: Actor;
  readonly unit: PriceUnit;
  readonly label: Text;
  readonly note?: Note | undefined;
  /** In order of year. */
  readonly prices: readonly YearPrice[];
}
