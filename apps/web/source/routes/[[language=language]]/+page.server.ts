import { exampleCards } from '#examples';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ cards: exampleCards() });
