import rates from './local-tax-rates.json' with { type: 'json' };
import municipalities from './municipalities.json' with { type: 'json' };
import { type Places, placesOf } from './places.ts';
import regions from './regions.json' with { type: 'json' };

let places: Places | undefined;

/**
 * The 290 municipalities, 20 regions and Gotland, with their tax rates. A page that may ask the server has those that it
 * needs instead ({@link selectedPlaces}). The files are held against their schema in the tests.
 *
 * @example
 * ```ts
 * import { everyPlace, lookUpScalar } from '@samnytta/model';
 *
 * console.log(lookUpScalar(everyPlace().parameters, 'local-tax.municipality.lund', '2025-01-01').value);
 * ```
 */
export function everyPlace(): Places {
  return (places ??= placesOf({ municipalities, regions, rates }));
}
