import { placesOfExamples } from '#subjects/example/example-places.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ places: placesOfExamples() });
