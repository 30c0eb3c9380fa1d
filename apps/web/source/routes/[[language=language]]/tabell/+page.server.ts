import { municipalityNames } from '#form/form-places.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ municipalities: municipalityNames() });
