import { type PlaceList, placesOf } from '@samnytta/model';
import { error } from '@sveltejs/kit';
import { languageOf } from '#language';
import type { LoadedTexts } from '#language/texts.ts';
import { type Explained, explainedFigure } from '#subjects/explanation/load.ts';
import { explanationTexts } from '#subjects/explanation/texts.ts';
import { formTexts } from '#subjects/form/texts.ts';
import { type LivePage, livePage } from '#subjects/result/moved-result.ts';
import { resultTexts } from '#subjects/result/texts.ts';
import { uncertaintyTexts } from '#subjects/uncertainty/texts.ts';
import { type ExamplePage, examplePage } from './example-page.ts';
import { exampleWith } from './examples.ts';
import { exampleTexts } from './texts.ts';

export interface ExampleData {
  /** The places that the example names. */
  readonly places: PlaceList;
}

/** What the page of an example shows. */
export interface LoadedExample {
  readonly texts: readonly LoadedTexts[];
  readonly page: ExamplePage;
  readonly live: LivePage | undefined;
  readonly query: URLSearchParams;
}

/** What the page that explains a figure of an example shows. */
export interface LoadedExampleExplanation {
  readonly texts: readonly LoadedTexts[];
  readonly page: ExamplePage;
  readonly explained: Explained;
}

function pageOf(id: string, url: URL, { places }: ExampleData): ExamplePage {
  const example = exampleWith(id);
  const page = example && examplePage(example, placesOf(places), url.searchParams, languageOf(url.pathname));
  if (page === undefined) error(404);
  return page;
}

export async function loadExample(id: string, url: URL, data: ExampleData): Promise<LoadedExample> {
  const language = languageOf(url.pathname);
  const texts = await Promise.all([
    exampleTexts.load(language),
    formTexts.load(language),
    resultTexts.load(language),
    uncertaintyTexts.load(language),
  ]);
  const page = pageOf(id, url, data);
  return {
    texts,
    page,
    live: page.shown && livePage(`/exempel/${id}`, url.searchParams, page.shown),
    query: url.searchParams,
  };
}

export async function loadExampleExplanation(
  id: string,
  url: URL,
  data: ExampleData,
): Promise<LoadedExampleExplanation> {
  const language = languageOf(url.pathname);
  const texts = await Promise.all([explanationTexts.load(language), resultTexts.load(language)]);
  const page = pageOf(id, url, data);
  return { texts, page, explained: explainedFigure(`/exempel/${id}`, url.searchParams, page.shown) };
}
