import { loadStart } from '#subjects/start/load.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ url, data }) => loadStart(url, data);
