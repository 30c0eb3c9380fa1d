import { type PlaceList, placesIn, readCaseText } from '@samnytta/model';
import { type Example, examples, exampleWith } from './examples.ts';

const kept = new Map<string, PlaceList>();

function placesOf(key: string, some: readonly Example[]): PlaceList {
  const places = kept.get(key) ?? placesIn(some.map(({ text }) => readCaseText(text)));
  kept.set(key, places);
  return places;
}

/** The places that an example names, with their tax rates, since the browser has no others; undefined when there is no such example. */
export function placesOfExample(id: string): PlaceList | undefined {
  const example = exampleWith(id);
  return example && placesOf(id, [example]);
}

/** The places that the examples name. */
export function placesOfExamples(): PlaceList {
  return placesOf('', examples);
}
