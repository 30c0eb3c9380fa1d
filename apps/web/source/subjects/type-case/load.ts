import { type PlaceList, placesOf } from '@samnytta/model';
import { redirect } from '@sveltejs/kit';
import { languageOf } from '#language';
import type { LoadedTexts } from '#language/texts.ts';
import { type Explained, explainedFigure } from '#subjects/explanation/load.ts';
import { explanationTexts } from '#subjects/explanation/texts.ts';
import { formTexts } from '#subjects/form/texts.ts';
import { type LivePage, livePage } from '#subjects/result/moved-result.ts';
import { resultTexts } from '#subjects/result/texts.ts';
import { uncertaintyTexts } from '#subjects/uncertainty/texts.ts';
import { type FormPage, formPage } from './form-page.ts';
import { typeCaseTexts } from './texts.ts';

const seeOther = 303;
const path = '/typfall';

export interface PlacesOfForm {
  /** The place that the form names, or the nearest to what it names. */
  readonly places: PlaceList;
}

export interface TypeCaseData extends PlacesOfForm {
  /** Names that the form offers. */
  readonly municipalities: readonly string[];
}

/** What the page of an own type case shows. */
export interface LoadedTypeCase {
  readonly texts: readonly LoadedTexts[];
  readonly page: FormPage;
  readonly live: LivePage | undefined;
  readonly query: URLSearchParams;
  readonly municipalities: readonly string[];
}

/** What the page that explains a figure of an own type case shows. */
export interface LoadedTypeCaseExplanation {
  readonly texts: readonly LoadedTexts[];
  readonly page: FormPage;
  readonly explained: Explained;
}

export async function loadTypeCase(url: URL, { municipalities, places }: TypeCaseData): Promise<LoadedTypeCase> {
  // A browser sends every field, empty ones too: without them the address is short enough to share.
  const filled = [...url.searchParams].filter(([, value]) => value.trim() !== '');
  if (filled.length > 0 && filled.length < url.searchParams.size) {
    redirect(seeOther, `${url.pathname}?${new URLSearchParams(filled).toString()}`);
  }
  const language = languageOf(url.pathname);
  const [words, ...others] = await Promise.all([
    formTexts.load(language),
    typeCaseTexts.load(language),
    resultTexts.load(language),
    uncertaintyTexts.load(language),
  ]);
  const page = formPage(url.searchParams, placesOf(places), words);
  return {
    texts: [words, ...others],
    page,
    live: page.shown && livePage(path, url.searchParams, page.shown),
    query: url.searchParams,
    municipalities,
  };
}

export async function loadTypeCaseExplanation(url: URL, { places }: PlacesOfForm): Promise<LoadedTypeCaseExplanation> {
  const language = languageOf(url.pathname);
  const [words, ...others] = await Promise.all([
    formTexts.load(language),
    typeCaseTexts.load(language),
    explanationTexts.load(language),
    resultTexts.load(language),
  ]);
  const page = formPage(url.searchParams, placesOf(places), words);
  return { texts: [words, ...others], page, explained: explainedFigure(path, url.searchParams, page.shown) };
}
