import { municipalityNames, placesOfForm } from '#subjects/type-case/form-places.ts';
import type { PageServerLoad } from './$types';

// The browser has the tax rates of the municipality that the form names, and of no other.
export const load: PageServerLoad = ({ url }) => ({ municipalities: municipalityNames(), places: placesOfForm(url.searchParams) });
