import { error } from '@sveltejs/kit';
import { exampleWith } from '#examples';
import { queryNames } from '#evaluation/addresses.ts';
import { explainedFigure } from '#explanation/explain-request.ts';
import { languageOf } from '#language';
import { examplePage } from '../../../../../examples/example-page.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ params, url }) => {
  const language = languageOf(url.pathname);
  const example = exampleWith(params.id);
  const page = example && examplePage(example, url.searchParams, language);
  const assessment = page?.shown?.assessment;
  const figure = url.searchParams.get(queryNames.figure);
  const explained = assessment && figure !== null ? explainedFigure(assessment, figure, language) : undefined;
  if (page === undefined || explained === undefined) error(404);
  return { page, explained, query: url.searchParams };
};
