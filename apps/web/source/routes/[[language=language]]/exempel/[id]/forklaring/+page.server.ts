import { loadExampleData } from '#subjects/example/load.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => loadExampleData(params.id);
