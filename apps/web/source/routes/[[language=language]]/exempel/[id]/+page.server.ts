import { error } from '@sveltejs/kit';
import { placesOfExample } from '#subjects/example/example-places.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
  const places = placesOfExample(params.id);
  if (places === undefined) error(404);
  return { places };
};
