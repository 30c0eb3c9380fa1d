import type { Handle } from '@sveltejs/kit/hooks';
import { languageOf } from './language.ts';

/** Writes the page's language into its html element. */
export const handle: Handle = ({ event, resolve }) => {
  const language = languageOf(event.url.pathname);
  return resolve(event, {
    transformPageChunk: ({ html }) => html.replace('<html lang="%language%">', `<html lang="${language}">`)
  });
};
