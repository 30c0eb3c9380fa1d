import type { Language } from '../language.ts';
import { site as siteEnglish } from './site.en.ts';
import { site as siteSwedish } from './site.sv.ts';

// One file per subject and language. The English file has the type of the Swedish one,
// so a missing or misspelt key does not compile.
const swedish = { site: siteSwedish };
const english: typeof swedish = { site: siteEnglish };

/** Every text of the pages, by subject. */
export type Text = typeof swedish;

/** The texts in a language. */
export function textIn(language: Language): Text {
  return language === 'sv' ? swedish : english;
}
