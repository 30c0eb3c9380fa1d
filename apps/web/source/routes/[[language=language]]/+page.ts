import { placesOf } from '@samnytta/model';
import { exampleCards } from '#subjects/example/examples.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ data }) => ({ cards: exampleCards(placesOf(data.places)) });
