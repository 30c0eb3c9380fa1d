import { error } from '@sveltejs/kit';
import { exampleWith } from '#examples';
import { languageOf } from '#language';
import { examplePage } from '../../../../examples/example-page.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ params, url }) => {
  const example = exampleWith(params.id);
  const page = example && examplePage(example, url.searchParams, languageOf(url.pathname));
  if (page === undefined) error(404);
  return { page, query: url.searchParams };
};
