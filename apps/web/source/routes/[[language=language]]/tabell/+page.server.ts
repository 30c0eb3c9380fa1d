import { loadCohortData } from '#subjects/cohort/load.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => loadCohortData();
