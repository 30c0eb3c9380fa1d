import { everyPlace } from '../places/every-place.ts';
import { type LocalLevel, localTaxId } from '../places/local-tax.ts';
import type { PlaceList } from '../places/place.ts';
import { selectedPlaces } from '../places/selected-places.ts';
import type { Case } from './case.ts';

/**
 * The places that cases need to be read anew elsewhere: where their people live, in their scenarios and strategies too, and those whose
 * tax rates they replace.
 */
export function placesIn(cases: readonly Case[]): PlaceList {
  const contexts = cases.flatMap((one) => [one, ...[...one.scenarios, ...one.strategies].map((scenario) => scenario.case)]).map(({ context }) => context);
  const replaced = contexts.flatMap(({ parameters }) => [...parameters.overrides.keys()]);
  const idsOf = (level: LocalLevel): readonly string[] => {
    const prefix = localTaxId(level, '');
    return [...contexts.map((context) => context[level]), ...replaced.filter((id) => id.startsWith(prefix)).map((id) => id.slice(prefix.length))];
  };
  return selectedPlaces(everyPlace(), { municipalityIds: idsOf('municipality'), regionIds: idsOf('region') });
}
