import type { Field } from '../case/fields/field.ts';
import type { CaseUnit } from '../case/quantity.ts';
import { type Choices, choicesOfOptions, yesNoChoices } from './choices.ts';

/** How a cell is read. */
export type CellKind =
  | { readonly is: 'text' }
  | { readonly is: 'choice'; readonly choices: Choices }
  | { readonly is: 'yes-no'; readonly choices: Choices }
  | { readonly is: 'number'; readonly unit: CaseUnit; readonly least: number; readonly most: number }
  | { readonly is: 'band'; readonly least: number; readonly most: number }
  | { readonly is: 'ages'; readonly most: number; readonly oldest: number }
  | { readonly is: 'date' }
  /** Resource of the price list, which a case may add to. */
  | { readonly is: 'resource' }
  /** Municipality of the catalogue, which a case may add to. */
  | { readonly is: 'municipality' };

/** More than this in a cell is a slip; a case file, which is written by hand, may have more. */
const largestAmount = 10_000_000;
const largestCount = 10_000;
/** The longest that a person is followed, in years of twelve months: what is counted over it may come to as many times its limit. */
const longestWindow = 5;

export function numberCell(least: number, most: number, unit: CaseUnit = 'number'): CellKind {
  return { is: 'number', unit, least, most };
}

/** How the cells of a field's column are read. */
export function cellKindOf({ sort, column }: Field): CellKind {
  switch (sort.is) {
    case 'quantity': {
      const [unit] = sort.units;
      const { least = 0, most } = sort;
      if (unit === 'share') return numberCell(least, most ?? 1, unit);
      if (most === undefined) return numberCell(least, unit === 'number' ? largestCount : largestAmount, unit);
      return numberCell(least, column?.isOfWindow === true ? most * longestWindow : most, unit);
    }
    case 'number':
      return numberCell(0, sort.most);
    case 'whole-number':
      return { is: 'band', least: sort.least, most: sort.most };
    case 'yes-no':
      return { is: 'yes-no', choices: yesNoChoices };
    case 'choice':
      return { is: 'choice', choices: choicesOfOptions(sort.options) };
    case 'identifier':
      return sort.options === undefined
        ? { is: 'resource' }
        : { is: 'choice', choices: choicesOfOptions(sort.options) };
    case 'place':
      return { is: 'municipality' };
    case 'ages':
      return { is: 'ages', most: sort.most, oldest: sort.oldest };
    case 'text':
      return { is: 'text' };
  }
}
