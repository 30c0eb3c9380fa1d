import type { Handle } from '@sveltejs/kit/hooks';
import { languageOf } from './language.ts';

/** The pages with sliders run the compiled rules, which is WebAssembly made on the page. No other page may. */
const withSliders = /^\/(?:en\/)?(?:exempel\/[^/]+|typfall)$/u;
/** The page that a table of people is chosen on. It may connect nowhere and send no form, so that nothing of the table can be sent. */
const withTable = /^\/(?:en\/)?tabell$/u;
const policyHeader = 'content-security-policy';

/** The policy of a page, from that of all pages. */
function policyFor(pathname: string, policy: string): string {
  if (withSliders.test(pathname)) return policy.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'");
  if (!withTable.test(pathname)) return policy;
  return `${policy.replace("connect-src 'self'", "connect-src 'none'").replace("form-action 'self'", "form-action 'none'")}; worker-src 'self'`;
}

/** Writes the page's language into its html element, and gives the page the policy that it needs and no wider. */
export const handle: Handle = async ({ event, resolve }) => {
  const { pathname } = event.url;
  const language = languageOf(pathname);
  const response = await resolve(event, {
    transformPageChunk: ({ html }) => html.replace('<html lang="%language%">', `<html lang="${language}">`)
  });
  const policy = response.headers.get(policyHeader);
  if (policy !== null) response.headers.set(policyHeader, policyFor(pathname, policy));
  return response;
};
