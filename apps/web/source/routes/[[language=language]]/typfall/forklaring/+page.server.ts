import { placesOfForm } from '#subjects/type-case/form-places.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => ({ places: placesOfForm(url.searchParams) });
