import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type RunningServer } from './server.ts';

let server: RunningServer;

beforeAll(async () => {
  server = await startServer();
});

afterAll(() => server?.stop());

describe('the server', () => {
  it('answers on /healthz', async () => {
    const response = await fetch(`${server.address}/healthz`);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('ok\n');
  });

  it.each(['/', '/finns-inte', '/favicon.svg', '/healthz'])('sends the security headers with %s', async (path) => {
    const { headers } = await fetch(server.address + path);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('permissions-policy')).toContain('geolocation=()');
    expect(headers.get('set-cookie')).toBeNull();
  });

  it('lets a page run only its own scripts, in no frame', async () => {
    const policy = (await fetch(server.address)).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    // A nonce is there only when the page has a script of its own in it.
    expect(policy).toMatch(/script-src 'self'(?: 'nonce-[^']+')?;/);
    expect(policy).not.toContain('unsafe-inline');
    expect(policy).not.toContain('unsafe-eval');
  });

  it.each(['/exempel/lund-2015', '/en/typfall'])('lets %s, which has sliders, run compiled rules, and no text as script', async (path) => {
    const policy = (await fetch(server.address + path)).headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/script-src 'self' 'wasm-unsafe-eval' 'nonce-[^']+';/);
    expect(policy).not.toContain("'unsafe-eval'");
    expect(policy).not.toContain('unsafe-inline');
  });

  it('refuses a form from another site', async () => {
    const response = await fetch(server.address, {
      method: 'POST',
      headers: { origin: 'https://example.com', 'content-type': 'application/x-www-form-urlencoded' },
      body: 'a=1'
    });
    expect(response.status).toBe(403);
  });

  it('answers an address that cannot be decoded with an error page, and lives on', async () => {
    expect((await fetch(`${server.address}/%E0%A4%A`)).status).toBe(400);
    expect((await fetch(`${server.address}/healthz`)).status).toBe(200);
  });
});
