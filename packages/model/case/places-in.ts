import { localLevels, localTaxId } from '../places/local-tax.ts';
import type { PlaceList } from '../places/place.ts';
import { selectedPlaces } from '../places/selected-places.ts';
import type { Case } from './case.ts';

/** The places that a case needs to be read anew elsewhere: where its people live, in its scenarios too, and those whose tax rates it replaces. */
export function placesIn(ofCase: Case): PlaceList {
  const contexts = [ofCase, ...ofCase.scenarios.map((scenario) => scenario.case)].map(({ context }) => context);
  const replaced = contexts.flatMap(({ parameters }) => [...parameters.overrides.keys()]);
  const idsOf = (level: (typeof localLevels)[number]): readonly string[] => {
    const prefix = localTaxId(level, '');
    return [...contexts.map((context) => context[level]), ...replaced.filter((id) => id.startsWith(prefix)).map((id) => id.slice(prefix.length))];
  };
  return selectedPlaces(ofCase.source.places, { municipalityIds: idsOf('municipality'), regionIds: idsOf('region') });
}
