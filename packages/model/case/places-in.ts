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
  const contexts = cases
    .flatMap((one) => [one, ...[...one.scenarios, ...one.strategies].map((scenario) => scenario.case)])
    .map(({ context }) => context);
  const replaced = new Set(contexts.flatMap(({ parameters }) => [...parameters.overrides.keys()]));
  const places = everyPlace();
  const idsOf = (level: LocalLevel, all: readonly { readonly id: string }[]): readonly string[] => {
    return [
      ...contexts.map((context) => context[level]),
      ...all.flatMap(({ id }) => (replaced.has(localTaxId(level, id)) ? [id] : [])),
    ];
  };
  const { municipalities, regions } = places.list;
  return selectedPlaces(places, {
    municipalityIds: idsOf('municipality', municipalities),
    regionIds: idsOf('region', regions),
  });
}
