import { CaseError, type PlaceList, placesIn, type Problem, readCase } from '@samnytta/model';

/** The places that settings name, with their tax rates, or what is wrong with the settings. */
export type CheckedSettings = { readonly kind: 'places'; readonly places: PlaceList } | { readonly kind: 'problems'; readonly problems: readonly Problem[] };

/** Reads settings as a case file has them, where all places are known. */
export function checkSettings(settings: unknown): CheckedSettings {
  try {
    return { kind: 'places', places: placesIn([readCase(settings)]) };
  } catch (error) {
    if (error instanceof CaseError) return { kind: 'problems', problems: error.problems };
    throw error;
  }
}
