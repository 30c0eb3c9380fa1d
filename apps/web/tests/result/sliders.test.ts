import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityViolations, horizontalOverflow } from '../accessibility.ts';
import { addressOf, settled } from '../settled.ts';
import { typeCaseQuery } from '../type-case-query.ts';
import { visitor } from '../visit.ts';

const site = visitor();
const visit = site.visit.bind(site);

const lund = '/exempel/lund-2015';
const officerHours = 'Socialsekreterare, timmar per år';

function kronorIn(text: string): number {
  return Number(text.replaceAll('−', '-').replaceAll(/[^\d-]/gu, ''));
}

/** Opens all that is folded away, as a reader does. */
async function openAll(page: Page): Promise<void> {
  await page
    .locator('main details:not([open]) > summary')
    .evaluateAll((all: HTMLElement[]) => all.forEach((one) => one.click()));
}

/** Every cell of the result's tables, once the intervals are those of the values shown. */
async function tablesOf(page: Page): Promise<readonly string[]> {
  await settled(page);
  await openAll(page);
  await settled(page);
  return page
    .locator('table')
    .filter({ hasNot: page.locator('caption', { hasText: /underlag|betyder mest|Publicerade/u }) })
    .locator('td')
    .allTextContents();
}

async function yearlySocietyOf(page: Page): Promise<number> {
  const table = page.getByRole('table', { name: /Förändring för varje part/u });
  const row = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Samhället', exact: true }) });
  return kronorIn(await row.getByRole('cell').nth(2).innerText());
}

const slider = (page: Page, name: string) => page.getByRole('slider', { name });

describe('the sliders', () => {
  it('show the value of the case as the case states it, not rounded', () =>
    visit('/exempel/samverkansteam-2016', async (page) => {
      const group = page.locator('.grid > div').filter({ has: page.getByRole('slider', { name: /intäkt per år/u }) });
      expect((await group.innerText()).replaceAll('\u00a0', ' ')).toMatch(
        /2 645 000 kr per år\s+Fallets värde: 2 645 000 kr per år/u,
      );
    }));

  it('go with the reader to the other language', () =>
    visit(lund, async (page) => {
      await slider(page, officerHours).fill('100');
      await settled(page);
      const society = await yearlySocietyOf(page);
      await page.getByRole('link', { name: 'In English' }).click();
      await page.waitForURL(/\/en\/exempel\/lund-2015\?.*move\./u);
      const row = page.getByRole('table', { name: /Change for each party/u }).getByRole('row', { name: /^Society/u });
      expect(kronorIn(await row.getByRole('cell').nth(2).innerText())).toBe(society);
      await page.getByRole('button', { name: 'Back to the values of the case' }).click();
      await page.getByRole('link', { name: 'På svenska' }).click();
      await page.waitForURL(`${site.address}${lund}`);
    }));

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

  it.each([lund, '/en/exempel/illustration-2026', `/typfall?${typeCaseQuery()}`, '/exempel/samverkansteam-2016'])(
    'are there on %s, by label and value, and break nothing',
    (path) =>
      visit(path, async (page, errors) => {
        await page.getByRole('slider').first().waitFor();
        const count = await page.getByRole('slider').count();
        expect(count).toBeGreaterThan(0);
        expect(count).toBeLessThanOrEqual(5);
        for (const width of [1280, 320]) {
          await page.setViewportSize({ width, height: 800 });
          expect([width, await horizontalOverflow(page)]).toEqual([width, 0]);
        }
        expect(errors).toEqual([]);
      }),
  );

  it.each([
    [lund, officerHours, '100'],
    ['/exempel/illustration-2026', /Månadslön|Lön|lön/u, undefined],
    [`/typfall?${typeCaseQuery()}`, /./u, undefined],
    ['/exempel/samverkansteam-2016', /./u, undefined],
  ] as const)(
    'on %s give every figure, interval and sentence that the server gives for the same value',
    (path, name, value) =>
      visit(path, async (page, errors) => {
        const one = page.getByRole('slider', { name }).first();
        await one.waitFor();
        if (value === undefined) await one.press('End');
        else await one.fill(value);
        const cells = await tablesOf(page);
        const section = await page.locator('#uncertainty').innerText();
        const sentence = await page.locator('.sentence').innerText();
        const pictures = await page.locator('#uncertainty svg').evaluateAll((all) => all.map((svg) => svg.textContent));
        expect(await accessibilityViolations(page)).toEqual([]);
        const address = await addressOf(page);
        expect(address).toMatch(/[?&]move\./u);
        for (const javaScriptEnabled of [true, false]) {
          await visit(
            address.slice(site.address.length),
            async (fresh) => {
              if (!javaScriptEnabled)
                expect(await fresh.getByText('Räknat med andra värden än fallets egna').isVisible()).toBe(true);
              if (javaScriptEnabled) await fresh.getByRole('slider').first().waitFor();
              await fresh
                .locator('main details')
                .evaluateAll((all: HTMLDetailsElement[]) => all.forEach((details) => (details.open = true)));
              expect(await tablesOf(fresh)).toEqual(cells);
              expect(await fresh.locator('#uncertainty').innerText()).toBe(section);
              expect(await fresh.locator('.sentence').innerText()).toBe(sentence);
              expect(
                await fresh.locator('#uncertainty svg').evaluateAll((all) => all.map((svg) => svg.textContent)),
              ).toEqual(pictures);
            },
            { javaScriptEnabled },
          );
        }
        expect(errors).toEqual([]);
      }),
  );

  it('give what the case gives when it states the same value', () =>
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

  it('carry their values to the explanation of each figure, and back', () =>
    visit(lund, async (page) => {
      await slider(page, officerHours).fill('100');
      await page.locator('output', { hasText: /^100$/u }).waitFor();
      const table = page.getByRole('table', { name: /Förändring för varje part/u });
      const row = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Kommunen' }) });
      const link = row.getByRole('link').nth(2);
      const amount = kronorIn((await link.innerText()).replace(/,.*/u, ''));
      await link.click();
      await page.waitForURL(/forklaring/u);
      const words = await page.locator('main').innerText();
      expect(words).toContain('Räknat med andra värden än fallets egna');
      expect(words).toMatch(/Socialsekreterare, timmar per år: 100 \(Fallets värde: 72\)/u);
      const explained = await page.locator('.tree').innerText();
      expect(explained.split('\n').map(kronorIn)).toContain(amount);
      expect(await accessibilityViolations(page)).toEqual([]);
      await page
        .getByRole('link', { name: /Tillbaka/u })
        .first()
        .click();
      await page.locator('output', { hasText: /^100$/u }).waitFor();
      expect(kronorIn((await row.getByRole('link').nth(2).innerText()).replace(/,.*/u, ''))).toBe(amount);
      await page.getByRole('button', { name: 'Tillbaka till fallets värden' }).click();
      expect(await addressOf(page)).toBe(site.address + lund);
      await row.getByRole('link').nth(2).click();
      await page.waitForURL(/forklaring/u);
      expect(await page.locator('main').innerText()).not.toContain('Räknat med andra värden');
    }));

  it('leave the comparison with published figures to the case itself', () =>
    visit(lund, async (page) => {
      await page.getByRole('slider').first().waitFor();
      const published = page.getByRole('table', { name: /Publicerade/u });
      const before = await published.innerHTML();
      await slider(page, officerHours).fill('100');
      await page.locator('output', { hasText: /^100$/u }).waitFor();
      expect(await published.innerHTML()).toBe(before);
    }));

  it('never let old figures be seen in what is opened at once', () =>
    visit('/exempel/illustration-2026', async (page) => {
      const one = page.getByRole('slider').first();
      await one.waitFor();
      // Opened in the same task as the move, before anything has had time to follow.
      const opened = await one.evaluate((input: HTMLInputElement) => {
        input.value = input.max;
        for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true }));
        const summaries = [...document.querySelectorAll<HTMLElement>('main details:not([open]) > summary')];
        for (const summary of summaries) summary.click();
        return summaries.length;
      });
      expect(opened).toBeGreaterThan(5);
      await settled(page);
      const seen = await page.locator('main td').allTextContents();
      await visit((await addressOf(page)).slice(site.address.length), async (fresh) => {
        await fresh.getByRole('slider').first().waitFor();
        expect(await fresh.locator('main td').allTextContents()).toEqual(seen);
      });
    }));

  it('follow in what was opened before the script of the page had begun', () =>
    visit('/exempel', async (page) => {
      let begin = (): void => undefined;
      const begun = new Promise<void>((resolve) => (begin = resolve));
      await page.route('**/*.js', async (route) => {
        await begun;
        await route.continue();
      });
      await page.goto(`${site.address}/exempel/illustration-2026`, { waitUntil: 'commit' });
      await page.locator('main details').last().waitFor();
      await openAll(page);
      const opened = await page.locator('main details[open]').count();
      expect(opened).toBeGreaterThan(5);
      begin();
      const one = page.getByRole('slider').first();
      await one.waitFor();
      expect(await page.locator('main details[open]').count()).toBe(opened);
      const before = await tablesOf(page);
      await one.press('End');
      const cells = await tablesOf(page);
      expect(cells).not.toEqual(before);
      await visit((await addressOf(page)).slice(site.address.length), async (fresh) => {
        await fresh.getByRole('slider').first().waitFor();
        expect(await tablesOf(fresh)).toEqual(cells);
      });
    }));

  it('never let old figures be printed, also of what is folded away', () =>
    visit('/exempel/illustration-2026', async (page) => {
      const one = page.getByRole('slider').first();
      await one.waitFor();
      const printed = await one.evaluate((input: HTMLInputElement) => {
        const cells = () => [...document.querySelectorAll('main td')].map((cell) => cell.textContent);
        const before = cells();
        input.value = input.min;
        for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true }));
        globalThis.dispatchEvent(new Event('beforeprint'));
        const onPaper = cells();
        const isStale = document.querySelector('.stale') !== null;
        globalThis.dispatchEvent(new Event('afterprint'));
        return { before, onPaper, isStale };
      });
      expect(printed.isStale).toBe(false);
      expect(printed.onPaper).not.toEqual(printed.before);
      await visit((await addressOf(page)).slice(site.address.length), async (fresh) => {
        await fresh.getByRole('slider').first().waitFor();
        expect(await fresh.locator('main td').allTextContents()).toEqual(printed.onPaper);
      });
    }));

  it('say on paper which values are moved', () =>
    visit(lund, async (page) => {
      await slider(page, officerHours).fill('100');
      await page.locator('output', { hasText: /^100$/u }).waitFor();
      const note = page.getByText('Räknat med andra värden än fallets egna');
      expect(await note.isVisible()).toBe(false);
      await page.emulateMedia({ media: 'print' });
      expect(await note.isVisible()).toBe(true);
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
      const shown = page.locator('.grid > div').filter({ has: one }).locator('output');
      expect(await one.getAttribute('aria-valuetext')).toBe(await shown.textContent());
      await settled(page);
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
        { javaScriptEnabled: false },
      );
    }));
});
