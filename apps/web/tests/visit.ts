import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { collectErrors, startBrowser } from './browser.ts';

/** Opens pages of the built server in a real browser. */
export interface Visitor {
  /** Address of the server. */
  readonly address: string;
  /**
   * Opens a page, hands it over, and closes it. Visits of one file with the same options share what the browser has
   * fetched; that the pages store nothing in it is checked at the end. A visit is `alone` when it changes something of
   * the browser that others would notice.
   */
  visit(
    path: string,
    look: (page: Page, errors: readonly string[]) => Promise<void>,
    options?: BrowserContextOptions & { readonly alone?: boolean },
  ): Promise<void>;
}

/** Milliseconds that are only reached by what hangs, however slow the machine; less than a test has, so that it can say on what. */
const patience = 60_000;

/** A browser for the tests of one file; started before them and ended after. */
export function visitor(): Visitor {
  const address = inject('address');
  const shared = new Map<string, Promise<BrowserContext>>();
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(async () => {
    const stored = await Promise.all([...shared.values()].map(async (context) => (await context).storageState()));
    await browser?.close();
    // What one visit stored would be there for the next.
    for (const one of stored) expect(one).toEqual({ cookies: [], origins: [] });
  });
  return {
    address,
    async visit(path, look, { alone = false, ...options } = {}) {
      if (browser === undefined) throw new Error('The browser is started before the tests, not before');
      const key = JSON.stringify(options);
      const opened = (alone ? undefined : shared.get(key)) ?? browser.newContext(options);
      if (!alone) shared.set(key, opened);
      const context = await opened;
      const page = await context.newPage();
      try {
        page.setDefaultTimeout(patience);
        const errors = collectErrors(page);
        await page.goto(address + path);
        await look(page, errors);
      } finally {
        await (alone ? context : page).close();
      }
    },
  };
}
