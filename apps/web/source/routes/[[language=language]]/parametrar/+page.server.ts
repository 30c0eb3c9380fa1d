import { searchedCatalogue } from '#subjects/catalogue/load.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => searchedCatalogue(url.searchParams);
