import { placesOf } from '@samnytta/model';
import { error } from '@sveltejs/kit';
import { exampleWith } from '#subjects/example/examples.ts';
import { queryNames, withoutExplanation } from '#subjects/result/addresses.ts';
import { requestedExplanation } from '#subjects/explanation/explain-request.ts';
import { languageOf } from '#language';
import { explainedShown } from '#subjects/result/moved-result.ts';
import { examplePage } from '#subjects/example/example-page.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ params, url, data }) => {
  const language = languageOf(url.pathname);
  const example = exampleWith(params.id);
  const page = example && examplePage(example, placesOf(data.places), url.searchParams, language);
  const shown = page?.shown && explainedShown(`/exempel/${params.id}`, withoutExplanation(url.searchParams), page.shown);
  const figure = url.searchParams.get(queryNames.figure);
  const explanation = shown && figure !== null ? requestedExplanation(shown.assessment, figure) : undefined;
  if (page === undefined || shown === undefined || explanation === undefined) error(404);
  return { page, explanation, moves: shown.moves, query: url.searchParams };
};
