import type { Language, Text } from '@samnytta/model';
import type { Cited } from '../document/cell-schema.ts';

const weakSource: Text = { sv: 'svag källa', en: 'weak source' };

/** What is said of a source beside its name: that it is weak, and why. */
export function weakMark({ weak }: Cited, language: Language): string | undefined {
  return weak && `${weakSource[language]}: ${weak[language]}`;
}

/** Sources where nothing can be linked: each with its address. */
export function sourcesText(sources: readonly Cited[], language: Language): string {
  return sources
    .map((one) => {
      const mark = weakMark(one, language);
      const named = one.text[language] + (mark === undefined ? '' : ` (${mark})`);
      return one.address === undefined ? named : `${named}, ${one.address}`;
    })
    .join('; ');
}
