import { loadExampleExplanation } from '#subjects/example/load.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ params, url, data }) => loadExampleExplanation(params.id, url, data);
