import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip' | 'identity';

const withBrotli = promisify(brotliCompress);
const withGzip = promisify(gzip);
/** Shorter texts do not grow smaller by enough. */
const leastBytes = 1000;
const isText = /^(?:text\/|image\/svg\+xml|application\/(?:json|javascript|xml)\b)/u;

/** The best encoding that a browser accepts, by its `accept-encoding`. */
export function encodingFor(accepted: string | null): Encoding {
  const refused = /;\s*q=0(?:\.0+)?$/u;
  const names = (accepted ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => !refused.test(part))
    .map((part) => part.split(';')[0]);
  if (names.includes('br')) return 'br';
  return names.includes('gzip') ? 'gzip' : 'identity';
}

/** A response with its text compressed. What is no text, is short or has been encoded comes as it is. */
export async function compressed(response: Response, encoding: Encoding): Promise<Response> {
  const type = response.headers.get('content-type') ?? '';
  if (response.body === null || !isText.test(type) || response.headers.has('content-encoding')) return response;
  const body = Buffer.from(await response.arrayBuffer());
  const headers = new Headers(response.headers);
  headers.append('vary', 'accept-encoding');
  if (encoding === 'identity' || body.length < leastBytes)
    return new Response(body, { status: response.status, headers });
  const bytes =
    encoding === 'br'
      ? await withBrotli(body, {
          params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
        })
      : await withGzip(body);
  headers.set('content-encoding', encoding);
  headers.set('content-length', String(bytes.length));
  // The same text in another encoding is other bytes, and a tag is one for each.
  const tag = headers.get('etag');
  if (tag !== null) headers.set('etag', tag.replace(/"$/u, `-${encoding}"`));
  return new Response(new Uint8Array(bytes), { status: response.status, headers });
}
