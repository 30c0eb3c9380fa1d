import type { Fact } from '../../graph/situation-facts.ts';
import { type Place, placeId } from '../../graph/place.ts';
import type { Quantity } from '../quantity.ts';

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
export function namesOf(place: Place): readonly string[] {
  return place.kind === 'assumption' ? [placeId(place), place.name] : [placeId(place)];
}

/** The shortest of the names that an input may be called by. */
export function shortName(place: Place): string {
  return place.kind === 'assumption' ? place.name : placeId(place);
}

/** Id of the input that a fact comes from: what the place is called where its value is stated once. */
export function inputId({ origin }: Fact): string {
  return origin.path;
}

/** Where the value of a fact is stated once. */
export function placeOfFact({ origin: { place, path } }: Fact): Place {
  return place ?? { kind: 'field', path };
}

/** A fact that is the same for all, with the place that it is stated at. */
export function atItsPlace(fact: Fact): Fact {
  return { ...fact, origin: { ...fact.origin, place: placeOfFact(fact) } };
}

/** Where a year of a stated change stands: the first in the change itself. */
export type YearOfChange = '' | `laterYears[${number}].`;

/** @param index of the second year 0 */
export function yearOfChange(index: number): YearOfChange {
  return `laterYears[${index}].`;
}

/** An amount of a stated change, by its key in the file. */
export type StatedAmount = 'potential' | `${YearOfChange}society` | `${YearOfChange}actors.${string}`;

/** Where an amount of a stated change is stated: an assumption that several amounts refer to is one. */
export function placeOfStatedAmount(key: StatedAmount, quantity: Quantity): Place {
  return quantity.kind === 'reference'
    ? { kind: 'assumption', name: quantity.assumption }
    : { kind: 'field', path: `statedChange.${key}` };
}
