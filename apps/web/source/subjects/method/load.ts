import { languageOf } from '#language';
import type { LoadedTexts } from '#language/texts.ts';
import { defaultValues } from '#subjects/form/form-values.ts';
import { methodTexts } from './texts.ts';

/** What the page of the method shows. */
export interface MethodPage {
  readonly texts: readonly LoadedTexts[];
  /** The day whose values it gives. */
  readonly date: string;
}

export async function loadMethod(url: URL): Promise<MethodPage> {
  return {
    texts: [await methodTexts.load(languageOf(url.pathname))],
    date: `${defaultValues()['time.year'] ?? ''}-01-01`,
  };
}
