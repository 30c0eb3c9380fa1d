import { type ParameterCatalogue, parameterCatalogue } from '../parameters/catalogue.ts';
import { withPublished } from '../parameters/override.ts';
import { municipalityRegister, type Register, regionRegister } from './find-place.ts';
import { publishedTaxRate } from './local-tax.ts';
import type { Municipality, PlaceList, Region } from './place.ts';

/** The municipalities and regions that a case may name. */
export interface Places {
  readonly list: PlaceList;
  readonly municipalities: Register<Municipality>;
  readonly regions: Register<Region>;
  /** The dated parameters, with the tax rates of these places. */
  readonly parameters: ParameterCatalogue;
}

/** Makes places of what has been sent of them. */
export function placesOf(list: PlaceList): Places {
  const { municipalities, regions, rates } = list;
  return {
    list,
    municipalities: municipalityRegister(municipalities),
    regions: regionRegister(regions),
    parameters: withPublished(parameterCatalogue, [
      ...municipalities.map((place) => publishedTaxRate('municipality', place, rates.municipalities[place.id] ?? [])),
      ...regions.map((place) => publishedTaxRate('region', place, rates.regions[place.id] ?? [])),
    ]),
  };
}

/** For what is evaluated at the average rates of the country. */
export const nowhere: PlaceList = { municipalities: [], regions: [], rates: { municipalities: {}, regions: {} } };
