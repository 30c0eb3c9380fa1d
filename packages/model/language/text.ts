/** The languages of the interface: Swedish first, English second. */
export type Language = 'sv' | 'en';

/** One text in both languages. */
export type Text = { readonly sv: string; readonly en: string };
