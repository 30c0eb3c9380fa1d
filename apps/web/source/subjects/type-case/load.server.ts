import { municipalityNames, placesOfForm } from './form-places.ts';
import type { PlacesOfForm, TypeCaseData } from './load.ts';

/** The tax rates of the municipality that the form names: the browser has no others. */
export function loadPlacesOfForm(url: URL): PlacesOfForm {
  return { places: placesOfForm(url.searchParams) };
}

export function loadTypeCaseData(url: URL): TypeCaseData {
  return { ...loadPlacesOfForm(url), municipalities: municipalityNames() };
}
