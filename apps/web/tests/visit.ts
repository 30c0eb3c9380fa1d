import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { collectErrors, startBrowser } from './browser.ts';
import { startServer, type RunningServer } from './server.ts';

/** Opens pages of the built server in a real browser. */
export interface Visitor {
  /** Address of the server, known when the tests run. */
  readonly address: string;
  /** Opens a page in a browser of its own, hands it over, and closes it. */
  visit(
    path: string,
    look: (page: Page, errors: readonly string[]) => Promise<void>,
    options?: BrowserContextOptions
  ): Promise<void>;
}

/** A server and a browser for the tests of one file; started before them and ended after. */
export function visitor(): Visitor {
  let server: RunningServer | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    server = await startServer();
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });
  return {
    get address() {
      if (server === undefined) throw new Error('The server is started before the tests, not before');
      return server.address;
    },
    async visit(path, look, options) {
      if (browser === undefined) throw new Error('The browser is started before the tests, not before');
      const context = await browser.newContext(options);
      try {
        const page = await context.newPage();
        const errors = collectErrors(page);
        await page.goto(this.address + path);
        await look(page, errors);
      } finally {
        await context.close();
      }
    }
  };
}
