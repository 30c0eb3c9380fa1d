import { languageOf } from '#language';
import type { LoadedTexts } from '#language/texts.ts';
import { formTexts } from '#subjects/form/texts.ts';
import { resultTexts } from '#subjects/result/texts.ts';
import { cohortTexts } from './texts.ts';

export interface CohortData {
  /** Names that the form offers. */
  readonly municipalities: readonly string[];
}

/** What the page of a table shows before one is chosen. */
export interface CohortPage extends CohortData {
  readonly texts: readonly LoadedTexts[];
}

export async function loadCohort(url: URL, data: CohortData): Promise<CohortPage> {
  const language = languageOf(url.pathname);
  return {
    ...data,
    texts: await Promise.all([cohortTexts.load(language), formTexts.load(language), resultTexts.load(language)]),
  };
}
