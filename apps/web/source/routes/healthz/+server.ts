import type { RequestHandler } from './$types';

/** Answers while the server runs, for the system that watches it. */
export const GET: RequestHandler = () =>
  new Response('ok\n', { headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' } });
