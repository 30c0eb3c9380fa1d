import type { PlaceList } from './place.ts';
import type { Places } from './places.ts';

function chosen<V>(values: Readonly<Record<string, V>>, ids: ReadonlySet<string>): Readonly<Record<string, V>> {
  return Object.fromEntries(Object.entries(values).filter(([id]) => ids.has(id)));
}

/** Some of the places, with the regions of the municipalities. Identifiers that are none are left out. */
export function selectedPlaces(
  { list }: Places,
  { municipalityIds, regionIds }: { readonly municipalityIds: Iterable<string>; readonly regionIds: Iterable<string> },
): PlaceList {
  const wanted = new Set(municipalityIds);
  const municipalities = list.municipalities.filter(({ id }) => wanted.has(id));
  const wantedRegions = new Set([...regionIds, ...municipalities.map(({ regionId }) => regionId)]);
  return {
    municipalities,
    regions: list.regions.filter(({ id }) => wantedRegions.has(id)),
    rates: {
      municipalities: chosen(list.rates.municipalities, wanted),
      regions: chosen(list.rates.regions, wantedRegions),
    },
  };
}

/** The municipality that is written, else the nearest ones, which a fault names. */
export function placesNamed(places: Places, written: string): PlaceList {
  const { find, nearest } = places.municipalities;
  const found = find(written);
  return selectedPlaces(places, {
    municipalityIds: (found === undefined ? nearest(written) : [found]).map(({ id }) => id),
    regionIds: [],
  });
}
