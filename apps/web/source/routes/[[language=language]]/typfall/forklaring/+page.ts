import { placesOf } from '@samnytta/model';
import { error } from '@sveltejs/kit';
import { queryNames, withoutExplanation } from '#subjects/result/addresses.ts';
import { requestedExplanation } from '#subjects/explanation/explain-request.ts';
import { formPage } from '#subjects/type-case/form-page.ts';
import { languageOf } from '#language';
import { explainedShown } from '#subjects/result/moved-result.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ url, data }) => {
  const language = languageOf(url.pathname);
  const page = formPage(url.searchParams, language, placesOf(data.places));
  const shown = page.shown && explainedShown('/typfall', withoutExplanation(url.searchParams), page.shown);
  const figure = url.searchParams.get(queryNames.figure);
  const explanation = shown && figure !== null ? requestedExplanation(shown.assessment, figure) : undefined;
  if (shown === undefined || explanation === undefined) error(404);
  return { page, explanation, moves: shown.moves, query: url.searchParams };
};
