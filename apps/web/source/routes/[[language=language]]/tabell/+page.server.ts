import { municipalityNames } from '#subjects/type-case/form-places.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ municipalities: municipalityNames() });
