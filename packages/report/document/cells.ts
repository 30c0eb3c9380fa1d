import { type Cited as ModelCited, citedText, citedTexts, type ShownUnit, type Text } from '@samnytta/model';
import type { Cell, Cited, Money, NotGiven, Quantity, Range, Suppressed } from './cell-schema.ts';
import { type MoneyUnit, moneyUnits } from './units.ts';

/** What is said of a value beside the value. */
export interface Shown {
  /** What it is rounded to; without it that of its unit. */
  readonly step?: number | undefined;
  /** A gain carries a plus sign. */
  readonly isSigned?: boolean | undefined;
  /** Name of the figure that explains it. */
  readonly figure?: string | undefined;
}

function isMoney(unit: ShownUnit): unit is MoneyUnit {
  return (moneyUnits as readonly ShownUnit[]).includes(unit);
}

/** What a value is rounded to for show when nothing else is asked for: whole kronor, thousandths of a per cent. */
function ordinaryStep(unit: ShownUnit): number {
  if (isMoney(unit)) return 1;
  if (unit === 'share') return 0.00001;
  return unit === 'factor' || unit === 'index 1980=100' ? 0.01 : 0.0001;
}

/** An amount of money. @param value SEK */
export function money(value: number, unit: MoneyUnit, shown: Shown = {}): Money {
  return { kind: 'money', unit, ...quantityOf(value, unit, shown) };
}

/** A value with its unit. @throws RangeError for what is not a finite number: say `notGiven` with its reason */
export function quantity(value: number, unit: ShownUnit, shown: Shown = {}): Quantity {
  if (isMoney(unit)) return money(value, unit, shown);
  const said = quantityOf(value, unit, shown);
  return unit === 'share' ? { kind: 'share', unit, ...said } : { kind: 'number', unit, ...said };
}

/** Shares that are results are told to a tenth of a per cent, wherever they stand; those that are stated are told in full. */
const shareOfResult = 0.001;

/** A value that is a result. */
export function result(value: number, unit: ShownUnit, shown: Shown = {}): Quantity {
  return quantity(value, unit, unit === 'share' ? { step: shareOfResult, ...shown } : shown);
}

function quantityOf(
  value: number,
  unit: ShownUnit,
  { step = ordinaryStep(unit), isSigned = false, figure }: Shown,
): Pick<Money, 'value' | 'step' | 'isSigned' | 'figure'> {
  if (!Number.isFinite(value))
    throw new RangeError(
      `A value in a report is ${String(value)}; expected a finite number, or notGiven with its reason`,
    );
  return { value, step, ...(isSigned && { isSigned }), ...(figure !== undefined && { figure }) };
}

/** The difference of two values of a unit; of two shares in percentage points. */
export function difference(value: number, unit: ShownUnit, shown: Shown = {}): Quantity {
  const cell = quantity(value, unit, shown);
  return cell.kind === 'share' ? { ...cell, isDifference: true } : cell;
}

/** A value that there is not. @param mark what stands in its place, when that says more than a dash ("never") */
export function notGiven(reason: Text, mark?: Text, figure?: string): NotGiven {
  return { kind: 'not-given', reason, ...(mark !== undefined && { mark }), ...(figure !== undefined && { figure }) };
}

/** A value that is not told, since it would tell of few people. Takes no value: nothing of it can reach a renderer. */
export function suppressed(reason: Text): Suppressed {
  return { kind: 'suppressed', reason };
}

/** What lies between two values. @param level probability of lying there */
export function range(low: Quantity | NotGiven, high: Quantity | NotGiven, level?: number): Range {
  return { kind: 'range', low, high, ...(level !== undefined && { level }) };
}

/** A value that may be lacking. @param reason why, when it is */
export function given(value: number | undefined, unit: ShownUnit, reason: Text, shown: Shown = {}): Cell {
  return value === undefined || !Number.isFinite(value)
    ? notGiven(reason, undefined, shown.figure)
    : quantity(value, unit, shown);
}

export function words(text: Text): Cell {
  return { kind: 'text', text };
}

/** The same words in both languages: names, identifiers, what a file says. */
export function sameWords(text: string): Cell {
  return words({ sv: text, en: text });
}

/** Sources as they are told, each with its address and whether it is weak. */
export function toldSources(cited: ModelCited): readonly Cited[] {
  return citedTexts(cited).map(({ text, address, weak }) => ({
    text,
    ...(address !== undefined && { address }),
    ...(weak !== undefined && { weak }),
  }));
}

/** Where a value or rule comes from. */
export function sourceCell(cited: ModelCited): Cell {
  return { kind: 'text', text: citedText(cited), sources: toldSources(cited) };
}
