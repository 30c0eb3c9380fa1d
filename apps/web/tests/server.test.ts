import { get, type IncomingHttpHeaders } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';

const address = inject('address');

/** What the server answers, byte by byte, as no browser would show it. */
async function answer(
  path: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; headers: IncomingHttpHeaders; body: Buffer }> {
  return new Promise((resolve, reject) => {
    get(address + path, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    }).on('error', reject);
  });
}

describe('the server', () => {
  it('answers on /healthz', async () => {
    const response = await fetch(`${address}/healthz`);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('ok\n');
  });

  it.each(['/', '/finns-inte', '/favicon.svg', '/healthz'])('sends the security headers with %s', async (path) => {
    const { headers } = await fetch(address + path);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('permissions-policy')).toContain('geolocation=()');
    expect(headers.get('set-cookie')).toBeNull();
  });

  it.each(['/', '/metod', '/parametrar', '/effekter', '/finns-inte'])(
    'lets %s, which has no script, run none, in no frame',
    async (path) => {
      const policy = (await fetch(address + path)).headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain('unsafe-inline');
      expect(policy).not.toContain('unsafe-eval');
      if (path !== '/finns-inte') expect(policy).toContain("script-src 'none';");
    },
  );

  it.each(['/exempel/lund-2015', '/en/typfall'])(
    'lets %s, which has sliders, run compiled rules, and no text as script',
    async (path) => {
      const policy = (await fetch(address + path)).headers.get('content-security-policy') ?? '';
      expect(policy).toMatch(/script-src 'self' 'wasm-unsafe-eval' 'sha256-[^']+';/);
      expect(policy).not.toContain("'unsafe-eval'");
      expect(policy).not.toContain('unsafe-inline');
    },
  );

  it('refuses a form from another site', async () => {
    const response = await fetch(address, {
      method: 'POST',
      headers: { origin: 'https://example.com', 'content-type': 'application/x-www-form-urlencoded' },
      body: 'a=1',
    });
    expect(response.status).toBe(403);
  });

  it('answers an address that cannot be decoded with an error page, and lives on', async () => {
    expect((await fetch(`${address}/%E0%A4%A`)).status).toBe(400);
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
  });

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])(
    'sends a page compressed with %s to who accepts it, the same page as to who does not',
    async (encoding, decode) => {
      const path = '/exempel/lund-2015';
      const plain = await answer(path, { 'accept-encoding': 'identity' });
      const small = await answer(path, { 'accept-encoding': encoding });
      expect(plain.headers['content-encoding']).toBeUndefined();
      expect(small.headers['content-encoding']).toBe(encoding);
      expect(small.headers.vary).toContain('accept-encoding');
      expect(decode(small.body).toString()).toBe(plain.body.toString());
      expect(small.body.length * 4).toBeLessThan(plain.body.length);
    },
  );

  it('sends nothing again to a reader who has the page', async () => {
    const first = await answer('/', { 'accept-encoding': 'br' });
    const again = await answer('/', { 'accept-encoding': 'br', 'if-none-match': first.headers.etag ?? '' });
    expect(again.status).toBe(304);
    expect(again.body.length).toBe(0);
    const other = await answer('/', { 'accept-encoding': 'gzip', 'if-none-match': first.headers.etag ?? '' });
    expect(other.status).toBe(200);
  });

  it('gives two addresses answers of their own, however often they are asked for', async () => {
    const rate = (percent: number) => `/exempel/lund-2015?discountRate=${percent}`;
    const [two, five, twoAgain] = [await answer(rate(2)), await answer(rate(5)), await answer(rate(2))];
    expect(two.body.equals(five.body)).toBe(false);
    expect(two.body.equals(twoAgain.body)).toBe(true);
  });
});
