import { loadStartData } from '#subjects/start/load.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => loadStartData(url);
