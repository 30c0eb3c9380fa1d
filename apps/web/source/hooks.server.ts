import type { Handle } from '@sveltejs/kit/hooks';
import { languageOf } from './language.ts';

/** The pages with sliders run the compiled rules, which is WebAssembly made on the page. No other page may. */
const withSliders = /^\/(?:en\/)?(?:exempel\/[^/]+|typfall)$/u;
const policyHeader = 'content-security-policy';

/** Writes the page's language into its html element, and lets the pages with sliders run compiled rules. */
export const handle: Handle = async ({ event, resolve }) => {
  const { pathname } = event.url;
  const language = languageOf(pathname);
  const response = await resolve(event, {
    transformPageChunk: ({ html }) => html.replace('<html lang="%language%">', `<html lang="${language}">`)
  });
  const policy = response.headers.get(policyHeader);
  if (policy !== null && withSliders.test(pathname)) {
    response.headers.set(policyHeader, policy.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'"));
  }
  return response;
};
