import { error } from '@sveltejs/kit';
import { placesOfExample } from './example-places.ts';
import type { ExampleData } from './load.ts';

/** The places of an example, since the browser has no others. Where there is no such example the page is not found. */
export function loadExampleData(id: string): ExampleData {
  const places = placesOfExample(id);
  if (places === undefined) error(404);
  return { places };
}
