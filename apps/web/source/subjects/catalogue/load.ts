import type { Row } from '@samnytta/report';
import type { ParameterEntry } from '@samnytta/report/catalogue/index.ts';
import { languageOf } from '#language';
import type { LoadedTexts } from '#language/texts.ts';
import { catalogueTexts } from './texts.ts';

export interface CatalogueData {
  readonly search: string;
  /** Those that values can be shown for. */
  readonly years: readonly number[];
  readonly year: number;
  /** The year that prices are given in. */
  readonly level: number;
  readonly parameters: readonly ParameterEntry[];
  readonly prices: readonly Row[];
}

/** What the page of parameters and prices shows. */
export interface CataloguePage extends CatalogueData {
  readonly texts: readonly LoadedTexts[];
}

export async function loadCatalogue(url: URL, data: CatalogueData): Promise<CataloguePage> {
  return { ...data, texts: [await catalogueTexts.load(languageOf(url.pathname))] };
}
