import { exampleCards } from '#examples';
import type { PageLoad } from './$types';

export const load: PageLoad = () => ({ cards: exampleCards() });
