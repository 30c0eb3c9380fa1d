import { inBoth, ParameterError, perOf, type ShownUnit, type Text } from '@samnytta/model';
import { quantity } from '../document/cells.ts';
import type { Quantity } from '../document/cell-schema.ts';
import { periodText } from '../show/step-facts.ts';

/** What values are rounded to in the catalogue, where they stand as they are in their sources. */
const finest = 0.0001;
const parts = 0.01;

/** A value of the catalogue. */
export function catalogueValue(value: number, unit: ShownUnit): Quantity {
  if (unit === 'factor') return quantity(value, unit, { step: finest });
  const isPartOfKrona = perOf(unit) !== undefined && !Number.isInteger(value);
  return quantity(value, unit, isPartOfKrona ? { step: parts } : {});
}

/** The days that a value is in force. */
export function periodOf({ from, to }: { readonly from?: string | undefined; readonly to?: string | undefined }): Text {
  return inBoth((language) => periodText(from, to, language));
}

/** What is looked up, or why it has no value on the day asked for. @throws ParameterError for a day that does not exist */
export function foundOrMissing<T>(look: () => T): { readonly found: T } | { readonly missing: Text } {
  try {
    return { found: look() };
  } catch (error) {
    if (error instanceof ParameterError && error.code === 'outside-dates')
      return { missing: error.reason ?? error.text };
    throw error;
  }
}
