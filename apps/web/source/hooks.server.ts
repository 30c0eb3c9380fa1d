import { error } from '@sveltejs/kit';
import type { Handle } from '@sveltejs/kit/hooks';
import { languageOf } from '#language';
import { compressed, encodingFor } from './server/compress.ts';
import { contentSecurity } from './server/content-security.ts';
import { KeptAnswers } from './server/kept-answers.ts';
import { policyOf } from './server/route-policy.ts';

const policyHeader = 'content-security-policy';
const answers = new KeptAnswers(32 * 1024 * 1024);

/**
 * Writes the page's language into its html element, gives the route the policy that it declares, and compresses.
 * What a route declares to follow from its address alone is kept.
 */
export const handle: Handle = async ({ event, resolve }) => {
  const { pathname } = event.url;
  const policy = event.route.id === null ? undefined : policyOf(event.route.id);
  if (event.route.id !== null && policy === undefined) error(404);
  const encoding = encodingFor(event.request.headers.get('accept-encoding'));
  const answer = async (): Promise<Response> => {
    const language = languageOf(pathname);
    const response = await resolve(event, {
      transformPageChunk: ({ html }) => html.replace('<html lang="%language%">', `<html lang="${language}">`),
    });
    const written = response.headers.get(policyHeader);
    if (written !== null && policy !== undefined) response.headers.set(policyHeader, contentSecurity(policy, written));
    return compressed(response, encoding);
  };
  if (event.request.method !== 'GET' || event.isDataRequest || policy?.followsFromAddress !== true) return answer();
  return answers.get(`${encoding} ${pathname}${event.url.search}`, answer);
};
