import type { Page } from 'playwright-core';

/** Waits until the page says that all it shows, folded away or not, is of the newest values. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main:not(:has([aria-busy="true"]))').waitFor();
}

/** Waits until a result that can be moved has its sliders, which come with the script of the page. */
export async function withSliders(page: Page): Promise<void> {
  if ((await page.locator('body:has(script) #uncertainty').count()) > 0)
    await page.getByRole('slider').first().waitFor();
}

/** The address as the page itself has it: a browser tells of one that the page has written only after a while. */
export async function addressOf(page: Page): Promise<string> {
  return page.evaluate(() => location.href);
}
