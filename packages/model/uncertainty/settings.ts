import type { ParameterCatalogue } from '../parameters/catalogue.ts';
import { type FoundScalar, lookUpScalar } from '../parameters/look-up.ts';

/** A number that somebody has chosen for uncertainty, such as `spread.recalled`, with who and why. */
export function uncertaintySetting(catalogue: ParameterCatalogue, name: string, date: string): FoundScalar {
  return lookUpScalar(catalogue, `uncertainty.${name}`, date);
}
