/** The languages of the pages. Swedish has no prefix in addresses, English has /en. */
export type Language = 'sv' | 'en';

/** The language of a page, from its path. */
export function languageOf(pathname: string): Language {
  return pathname === '/en' || pathname.startsWith('/en/') ? 'en' : 'sv';
}

/** The path of a page in a language, from the page's Swedish path (`/`, `/metod` …). */
export function pathIn(language: Language, swedishPath: string): string {
  if (language === 'sv') return swedishPath;
  return swedishPath === '/' ? '/en' : `/en${swedishPath}`;
}

/** The same page in the other language. */
export function pathInOtherLanguage(pathname: string): string {
  if (languageOf(pathname) === 'sv') return pathIn('en', pathname);
  return pathname.slice('/en'.length) || '/';
}
