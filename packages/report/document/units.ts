import type { ShownUnit } from '@samnytta/model';

/** Units of money, those that public resources are priced per among them. */
export const moneyUnits = [
  'SEK',
  'SEK/year',
  'SEK/month',
  'SEK/week',
  'SEK/day',
  'SEK/unit',
  'SEK/visit',
  'SEK/hour',
  'SEK/case',
  'SEK/km',
  'SEK/DRG-point',
] as const satisfies readonly ShownUnit[];
export type MoneyUnit = (typeof moneyUnits)[number];

export type NumberUnit = Exclude<ShownUnit, MoneyUnit | 'share'>;

/** Units of numbers that are neither money nor shares. */
export const numberUnits = [
  'factor',
  'PBB',
  'IBB',
  'months',
  'weeks',
  'days',
  'days/month',
  'years',
  'persons',
  'quantity',
  'flag',
  'index 1980=100',
] as const satisfies readonly NumberUnit[];

const shownUnits: readonly string[] = [...moneyUnits, ...numberUnits, 'share' satisfies ShownUnit];

/** Whether a text is a unit that values are shown in. */
export function isShownUnit(unit: string): unit is ShownUnit {
  return shownUnits.includes(unit);
}
