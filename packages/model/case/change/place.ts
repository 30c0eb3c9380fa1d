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

const personPath = /^typeCases\[/u;
const potentialPath = /^typeCases\[\d+\]\.potential\./u;

/**
 * Id of the input that a fact comes from: what the place is called where its value is stated once. The reference wage
 * is read once for each type case and stated once for all.
 */
export function inputId({ origin: { path, place } }: Fact): string {
  return place === undefined && isInPotential(path) && path.endsWith('.wage') ? 'settings.referenceWage' : path;
}

/** Where the value of a fact is stated once. */
export function placeOfFact(fact: Fact): Place {
  return fact.origin.place ?? { kind: 'field', path: inputId(fact) };
}

/** Whether a place says something of one person. */
export function isOfPerson(place: Place): boolean {
  return place.kind === 'field' && personPath.test(place.path);
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

/** Where an amount of a stated change is stated: an assumption that several amounts refer to is one. */
export function placeOfStatedAmount(key: StatedAmount, quantity: Quantity): Place {
  return quantity.kind === 'reference' ? { kind: 'assumption', name: quantity.assumption } : { kind: 'field', path: `statedChange.${key}` };
}
