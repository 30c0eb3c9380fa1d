import { municipalityNames } from '#subjects/type-case/form-places.ts';
import type { CohortData } from './load.ts';

/** What the server has for the page of a table: nothing of the table itself, which stays in the browser. */
export function loadCohortData(): CohortData {
  return { municipalities: municipalityNames() };
}
