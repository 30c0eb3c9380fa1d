import { placesOf } from '@samnytta/model';
import { error } from '@sveltejs/kit';
import { exampleWith } from '#subjects/example/examples.ts';
import { languageOf } from '#language';
import { livePage } from '#subjects/result/moved-result.ts';
import { examplePage } from '#subjects/example/example-page.ts';
import type { PageLoad } from './$types';

// The sliders of the result are moved in the browser; all else is there without script.
export const csr = true;

export const load: PageLoad = ({ params, url, data }) => {
  const example = exampleWith(params.id);
  const page = example && examplePage(example, placesOf(data.places), url.searchParams, languageOf(url.pathname));
  if (page === undefined) error(404);
  const { shown } = page;
  return { page, live: shown && livePage(`/exempel/${params.id}`, url.searchParams, shown), query: url.searchParams };
};
