import { conditionStyles } from '#subjects/form/conditions.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Which fields of the form belong to which choices: a style sheet of its own, since a page may have no styles written in it. */
export const GET: RequestHandler = () =>
  new Response(conditionStyles(), { headers: { 'content-type': 'text/css; charset=utf-8' } });
