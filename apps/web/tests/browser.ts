import { existsSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';

const onTheMachine = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The Chromium that comes in an npm package; it exists for Linux on x86-64 only. */
async function packagedChromium(): Promise<string> {
  // Makes the package unpack the system libraries that a bare machine lacks. It reads this when it is loaded.
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}

/** Starts a real browser: the one in the npm package, else a Chromium found on the machine. */
export async function startBrowser(): Promise<Browser> {
  const args = ['--no-sandbox', '--disable-gpu', '--no-zygote'];
  const failures: string[] = [];
  for (const find of [packagedChromium, async () => onTheMachine.find((path) => existsSync(path))]) {
    try {
      const executablePath = await find();
      if (executablePath) return await chromium.launch({ executablePath, args });
    } catch (error) {
      failures.push(error instanceof Error ? error.message : String(error));
    }
  }
  throw new Error(`No browser could be started. Install Chromium on the machine.\n${failures.join('\n')}`);
}

/** Collects what a page reports as errors from now on: console errors (broken security policy too) and exceptions. */
export function collectErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
}
