import { loadEvidence } from '#subjects/evidence/load.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ url, data }) => loadEvidence(url, data);
