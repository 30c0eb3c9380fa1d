import { loadCohort } from '#subjects/cohort/load.ts';
import type { PageLoad } from './$types';

// The table is read and evaluated in the browser, so that nothing has to be sent.
export const csr = true;

export const load: PageLoad = ({ url, data }) => loadCohort(url, data);
