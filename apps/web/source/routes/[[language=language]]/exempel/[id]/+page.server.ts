import { placesIn, readCaseText } from '@samnytta/model';
import { error } from '@sveltejs/kit';
import { exampleWith } from '#examples';
import type { PageServerLoad } from './$types';

// The browser has the tax rates of the places that the example names, and of no other.
export const load: PageServerLoad = ({ params }) => {
  const example = exampleWith(params.id);
  if (example === undefined) error(404);
  return { places: placesIn(readCaseText(example.text)) };
};
