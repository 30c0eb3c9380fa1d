import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

/** Path of a file among the examples. */
export const example = (name: string): string => fileURLToPath(new URL(`../../../examples/${name}`, import.meta.url));
export const textOf = (name: string): string => readFileSync(example(name), 'utf8').replace('\ufeff', '');

/** A figure of a saved result. */
export interface SavedFigure {
  readonly id: string;
  readonly value: number | null;
  readonly interval: { readonly low: number; readonly high: number } | null;
}

/** What a saved result has that the tests look at. */
export interface SavedResult {
  readonly people: number;
  readonly warnings: readonly { readonly text: string }[];
  readonly assessments: readonly { readonly figures: readonly SavedFigure[]; readonly distributions: { readonly all: { readonly people: number } } }[];
  readonly comparison: { readonly sideBySide: { readonly naive: readonly SavedFigure[]; readonly adjusted: readonly SavedFigure[] } } | null;
}

/** Presses the button and waits for what comes of it, which is not what stood there before. */
export async function calculate(page: Page): Promise<void> {
  await page.locator('#result-heading, .faults').evaluateAll((all) => all.forEach((one) => one.setAttribute('data-before', '')));
  await page.getByRole('button', { name: /^(?:Räkna|Evaluate)$/u }).click();
  await page.locator(':is(#result-heading, .faults):not([data-before])').waitFor();
}

/** Fills in the made-up table. */
export async function fillExample(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(?:Fyll i exemplet|Fill in the example)$/u }).click();
}

/** Puts a text in a file field as a file of its own. */
export async function choose(page: Page, field: string, name: string, content: string | Buffer): Promise<void> {
  await page.locator(`[name="${field}"]`).setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
}

/** The result as the page saves it. */
export async function savedResult(page: Page): Promise<SavedResult> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /JSON/u }).click()]);
  return JSON.parse(readFileSync(await download.path(), 'utf8')) as SavedResult;
}
