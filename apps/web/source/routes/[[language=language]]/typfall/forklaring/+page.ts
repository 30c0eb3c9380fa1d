import { error } from '@sveltejs/kit';
import { queryNames } from '#evaluation/addresses.ts';
import { explainedFigure } from '#explanation/explain-request.ts';
import { formPage } from '#form/form-page.ts';
import { languageOf } from '#language';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ url }) => {
  const language = languageOf(url.pathname);
  const page = formPage(url.searchParams, language);
  const figure = url.searchParams.get(queryNames.figure);
  const explained = page.shown && figure !== null ? explainedFigure(page.shown.assessment, figure, language) : undefined;
  if (explained === undefined) error(404);
  return { page, explained, query: url.searchParams };
};
