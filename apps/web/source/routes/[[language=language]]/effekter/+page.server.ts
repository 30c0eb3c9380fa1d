import { searchedEvidence } from '#subjects/evidence/load.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => searchedEvidence(url.searchParams);
