import { everyPlace, nowhere, type PlaceList, placesNamed } from '@samnytta/model';
import { valuesOf } from '#subjects/form/form-values.ts';

/** The names of all municipalities, in the order of the alphabet. */
export function municipalityNames(): readonly string[] {
  return everyPlace()
    .list.municipalities.map(({ name }) => name)
    .sort((one, other) => one.localeCompare(other, 'sv'));
}

/** The place that a form names, with its tax rates; the nearest ones when it is none. */
export function placesOfForm(query: URLSearchParams): PlaceList {
  const typed = valuesOf(query)['person.municipality'];
  return typed === undefined ? nowhere : placesNamed(everyPlace(), typed);
}
