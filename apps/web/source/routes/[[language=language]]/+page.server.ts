import { placesOfExamples } from '../../examples/example-places.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ places: placesOfExamples() });
