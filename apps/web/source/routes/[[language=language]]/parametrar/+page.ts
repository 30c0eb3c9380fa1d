import { loadCatalogue } from '#subjects/catalogue/load.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ url, data }) => loadCatalogue(url, data);
