import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityViolations, horizontalOverflow } from './accessibility.ts';
import { typeCaseQuery } from './type-case-query.ts';
import { visitor } from './visit.ts';

const site = visitor();
const visit = site.visit.bind(site);

const lund = '/exempel/lund-2015';
const officerHours = 'Socialsekreterare, timmar per år';

function kronorIn(text: string): number {
  return Number(text.replaceAll('−', '-').replaceAll(/[^\d-]/gu, ''));
}

/** Every cell of the result's tables, once the intervals are those of the values shown. */
async function tablesOf(page: Page): Promise<readonly string[]> {
  await page.locator('.stale').waitFor({ state: 'detached' });
  return page.locator('table').filter({ hasNot: page.locator('caption', { hasText: /underlag|betyder mest|Publicerade/u }) }).locator('td').allTextContents();
}

async function yearlySocietyOf(page: Page): Promise<number> {
  const table = page.getByRole('table', { name: /Förändring för varje part/u });
  const row = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Samhället', exact: true }) });
  return kronorIn(await row.getByRole('cell').nth(2).innerText());
}

const slider = (page: Page, name: string) => page.getByRole('slider', { name });

describe('the sliders', () => {
  it('change the result, each of them', () =>
    visit('/exempel/illustration-2026', async (page) => {
      await page.getByRole('slider').first().waitFor();
      const before = await tablesOf(page);
      for (const one of await page.getByRole('slider').all()) {
        await one.press('ArrowRight');
        expect(await tablesOf(page)).not.toEqual(before);
        await page.getByRole('button', { name: 'Tillbaka till fallets värden' }).click();
        expect(await tablesOf(page)).toEqual(before);
      }
    }));

  it.each([lund, '/en/exempel/illustration-2026', `/typfall?${typeCaseQuery()}`, '/exempel/samverkansteam-2016'])('are there on %s, by label and value, and break nothing', (path) =>
    visit(path, async (page, errors) => {
      await page.getByRole('slider').first().waitFor();
      const count = await page.getByRole('slider').count();
      expect(count).toBeGreaterThan(0);
      expect(count).toBeLessThanOrEqual(5);
      expect(await accessibilityViolations(page)).toEqual([]);
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 800 });
        expect([width, await horizontalOverflow(page)]).toEqual([width, 0]);
      }
      expect(errors).toEqual([]);
    })
  );

  it('give every figure and interval that the server gives for the same value', () =>
    visit(lund, async (page, errors) => {
      await slider(page, officerHours).fill('100');
      // 28 more hours at the 400 kr of the price list, at market price for society (× 1.25).
      await page.locator('output', { hasText: /^100$/u }).waitFor();
      const moved = await yearlySocietyOf(page);
      const cells = await tablesOf(page);
      const section = await page.locator('#uncertainty').innerText();
      await page.goto(`${site.address}${lund}?assumption.officer-hours=100`);
      expect(await tablesOf(page)).toEqual(cells);
      expect(await page.locator('#uncertainty').innerText()).toBe(section);
      await page.goto(site.address + lund);
      expect(moved - (await yearlySocietyOf(page))).toBe(28 * 400 * 1.25);
      expect(errors).toEqual([]);
    }));

  it('draw chart and sentence anew too, by keyboard, and go back', () =>
    visit(lund, async (page) => {
      const one = slider(page, officerHours);
      await one.waitFor();
      const before = await tablesOf(page);
      const words = await page.locator('.sentence').innerText();
      const bar = page.locator('.wide-chart svg').first().locator('text.value').first();
      const amount = await bar.textContent();
      await one.focus();
      await page.keyboard.press('End');
      expect(await bar.textContent()).not.toBe(amount);
      expect(await page.locator('.sentence').innerText()).not.toBe(words);
      expect(await one.getAttribute('aria-valuetext')).toBe(await page.locator('output').nth(1).textContent());
      await page.locator('.stale').waitFor({ state: 'detached' });
      expect(await tablesOf(page)).not.toEqual(before);
      await page.getByRole('button', { name: 'Tillbaka till fallets värden' }).click();
      expect(await tablesOf(page)).toEqual(before);
    }));

  it('are left out without script, and all else is there', () =>
    visit(lund, async (page) => {
      await page.getByRole('slider').first().waitFor();
      const withScript = await page.locator('#uncertainty').innerText();
      await visit(
        lund,
        async (plain) => {
          expect(await plain.getByRole('slider').count()).toBe(0);
          expect(await plain.locator('#uncertainty').innerText()).toBe(withScript);
        },
        { javaScriptEnabled: false }
      );
    }));
});
