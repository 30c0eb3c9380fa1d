import type { Page } from 'playwright-core';

/** Waits until the page says that all it shows, folded away or not, is of the newest values. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main:not(:has([aria-busy="true"]))').waitFor();
}
