import type { Figure, ShownUnit, Text } from '@samnytta/model';
import type { PaybackProbability, UncertainInput } from '@samnytta/model/uncertainty';
import { notGiven, quantity, result } from '../document/cells.ts';
import type { Cell, NotGiven, Quantity } from '../document/cell-schema.ts';
import { isShownUnit } from '../document/units.ts';
import { labels } from '../evaluation/texts.ts';
import { drawnCell, never } from '../show/interval-cell.ts';

const cannot: Text = { sv: 'Siffran går inte att räkna ut där.', en: 'The figure cannot be worked out there.' };
const neverBack: Text = { sv: 'Kostnaden tjänas aldrig in där.', en: 'The cost is never earned back there.' };

/** What an input is told in. */
type ToldIn = Pick<UncertainInput, 'unit' | 'priceUnit'>;

/** Units that only the model counts in are told as plain numbers. */
function shownUnit({ unit, priceUnit }: ToldIn): ShownUnit {
  if (priceUnit !== undefined) return priceUnit;
  return isShownUnit(unit) ? unit : 'quantity';
}

/** The value of an input as a case states it, in full. */
export function statedCell(value: number, input: ToldIn): Quantity {
  return quantity(value, shownUnit(input));
}

/** A value that an input is moved to: three digits, as of all that is drawn. */
export function movedCell(value: number, input: ToldIn): Quantity | NotGiven {
  return drawnCell(value, shownUnit(input));
}

/** A figure at other values of its inputs: three digits; what has no meaning there says so, and so does a payback that never comes. */
export function figureAt(value: number | undefined, { unit }: Pick<Figure, 'unit'>): Cell {
  return value === undefined || Number.isNaN(value) ? notGiven(cannot) : drawnCell(value, unit);
}

/** The same in full: what is stated and not drawn. */
export function statedFigureAt(value: number | undefined, { unit }: Pick<Figure, 'unit'>): Cell {
  if (value !== undefined && Number.isFinite(value)) return result(value, unit);
  return unit === 'months' && !Number.isNaN(value) ? notGiven(neverBack, never) : notGiven(cannot);
}

/** A probability is told in whole per cent, and never as none or all: that is not known after a number of draws. */
const probabilityStep = 0.01;

export function probabilityCell(probability: number): Cell {
  const [least, most] = [probabilityStep, 1 - probabilityStep];
  if (probability < least) return { kind: 'share', unit: 'share', value: least, step: probabilityStep, bound: 'below' };
  if (probability > most) return { kind: 'share', unit: 'share', value: most, step: probabilityStep, bound: 'above' };
  return quantity(probability, 'share', { step: probabilityStep });
}

export function paybackCell(payback: PaybackProbability): Cell {
  return payback.kind === 'probability' ? probabilityCell(payback.probability) : notGiven(labels.paysNothing);
}
