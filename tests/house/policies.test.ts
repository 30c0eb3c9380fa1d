import { globSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './sources.ts';

describe('a route', () => {
  it('declares what it may do, beside its page', () => {
    const inRoutes = (pattern: string) =>
      new Set(globSync(`apps/web/source/routes/**/${pattern}`, { cwd: root }).map((file) => dirname(file)));
    const served = inRoutes('+{page.svelte,server.ts}');
    expect(served.size).toBeGreaterThan(8);
    expect(inRoutes('policy.ts')).toEqual(served);
  });
});
