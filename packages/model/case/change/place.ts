import type { Fact } from '../../graph/situation-facts.ts';
import type { Quantity } from '../quantity.ts';

/**
 * Where an input of a case is stated, and so where another value of it is put: among the case's assumptions, at a
 * place in its file, or in the price list or the dated parameters that the file leaves it to.
 */
export type Place =
  | { readonly kind: 'assumption'; readonly name: string }
  | { readonly kind: 'field'; readonly path: string }
  | { readonly kind: 'price'; readonly item: string }
  | { readonly kind: 'parameter'; readonly id: string };

const assumption = 'assumptions.';
/** Ids of the catalogues begin with a letter; a list in the file is followed by a number. */
const inCatalogue = /^(?<list>prices|parameters)\.(?<id>[a-z].*)$/u;

/**
 * The place that a name stands for: the name of an assumption, or the id of an input.
 * @param assumptions names of the case's own
 */
export function placeOf(name: string, assumptions: readonly string[]): Place {
  const own = name.startsWith(assumption) ? name.slice(assumption.length) : name;
  if (assumptions.includes(own)) return { kind: 'assumption', name: own };
  const { list, id } = inCatalogue.exec(name)?.groups ?? {};
  if (id === undefined) return { kind: 'field', path: name };
  return list === 'prices' ? { kind: 'price', item: id } : { kind: 'parameter', id };
}

/** What an input may be called: its id, and an assumption by its name alone. */
export function namesOf(id: string): readonly string[] {
  return id.startsWith(assumption) ? [id, id.slice(assumption.length)] : [id];
}

const potentialPath = /^typeCases\[\d+\]\.potential\./u;

/**
 * Id of the input that a fact comes from: the place where its value is stated once. The reference wage is read once
 * for each type case and stated once for all.
 */
export function inputId({ origin }: Fact): string {
  return isInPotential(origin.path) && origin.path.endsWith('.wage') ? 'settings.referenceWage' : origin.path;
}

/** Whether a place is in the reference situation that the potential compares with, which no file states. */
export function isInPotential(path: string): boolean {
  return potentialPath.test(path);
}

/** Where a year of a stated change stands: the first in the change itself. */
export type YearOfChange = '' | `laterYears[${number}].`;

/** @param index of the second year 0 */
export function yearOfChange(index: number): YearOfChange {
  return `laterYears[${index}].`;
}

/** An amount of a stated change, by its key in the file. */
export type StatedAmount = 'potential' | `${YearOfChange}society` | `${YearOfChange}actors.${string}`;

/** Id of the input that an amount of a stated change comes from: an assumption that several amounts refer to is one. */
export function idOfStatedAmount(key: StatedAmount, quantity: Quantity): string {
  return quantity.kind === 'reference' ? `${assumption}${quantity.assumption}` : `statedChange.${key}`;
}
