/** The languages of the interface: Swedish first, English second. */
export type Language = 'sv' | 'en';

/** One text in both languages. */
export type Text = { readonly sv: string; readonly en: string };

/** One text in both languages, from how it is made in each. */
export function inBoth(text: (language: Language) => string): Text {
  return { sv: text('sv'), en: text('en') };
}
