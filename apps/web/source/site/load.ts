import { componentTexts } from '#components/texts.ts';
import { type Language, languageOf } from '#language';
import type { LoadedTexts } from '#language/texts.ts';
import type { MenuItem } from './navigation.ts';
import { siteTexts } from './texts.ts';

/** What the frame around a page is made of. */
export interface Frame {
  readonly language: Language;
  readonly texts: readonly LoadedTexts[];
  readonly menu: readonly MenuItem[];
}

/** The frame, with the texts that every page has. */
export async function loadFrame(url: URL, menu: readonly MenuItem[]): Promise<{ readonly frame: Frame }> {
  const language = languageOf(url.pathname);
  const texts = await Promise.all([siteTexts.load(language), componentTexts.load(language)]);
  return { frame: { language, texts, menu } };
}
