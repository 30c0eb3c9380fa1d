import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { horizontalOverflow } from './accessibility.ts';
import { withSliders } from './settled.ts';
import { typeCaseQuery } from './type-case-query.ts';
import { visitor } from './visit.ts';

const site = visitor();
const visit = site.visit.bind(site);
const withoutScript = { javaScriptEnabled: false };

const pages = [
  '/',
  '/exempel/illustration-2026',
  '/exempel/samverkansteam-2016-actors',
  `/typfall?${typeCaseQuery()}`,
  '/tabell',
  '/metod',
  '/parametrar?q=skatt',
  '/exempel/lund-2015/forklaring?figure=income.society',
];

/** WCAG 2.2, success criterion 1.4.12. */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

async function style(page: Page, rules: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, rules);
}

describe.each(pages)('%s', (path) => {
  it('has nothing small to press, and scrolls nowhere sideways on a phone when the reader sets letters, words and lines further apart', () =>
    visit(path, async (page) => {
      await withSliders(page);
      // 24 pixels, but for links in running text and tables (criterion 2.5.8).
      const small = await page.locator('a[href], button, summary, input, select, textarea').evaluateAll((all) =>
        all.flatMap((one) => {
          const { width, height } = one.getBoundingClientRect();
          const isInText = one.tagName === 'A' && getComputedStyle(one).display === 'inline';
          return width === 0 || isInText || (width >= 24 && height >= 24)
            ? []
            : [`${one.outerHTML.slice(0, 80)}: ${String(width)} × ${String(height)}`];
        }),
      );
      expect(small).toEqual([]);
      await page.setViewportSize({ width: 320, height: 800 });
      await style(page, spacing);
      expect(await horizontalOverflow(page)).toBe(0);
    }));
});

describe('a chart', () => {
  const withCharts = [
    '/exempel/illustration-2026',
    '/exempel/lund-2015?case=studies',
    '/exempel/samverkansteam-2016',
    `/typfall?${typeCaseQuery({ 'after.work.wage': '12 000' })}`,
  ];

  it.each(withCharts.flatMap((path) => [path, `/en${path}`]))(
    'of %s has room for all its words, on a screen and on a phone',
    (path) =>
      visit(
        path,
        async (page) => {
          await page
            .locator('main details')
            .evaluateAll((all: HTMLDetailsElement[]) => all.forEach((one) => (one.open = true)));
          let seen = 0;
          for (const [width, kind] of [
            [1280, '.wide-chart'],
            [320, '.narrow-chart'],
          ] as const) {
            await page.setViewportSize({ width, height: 800 });
            const words = await page.locator(`${kind} svg text`).evaluateAll((all) =>
              all.map((one) => {
                const [text, frame] = [one.getBoundingClientRect(), one.closest('svg')!.getBoundingClientRect()];
                const isInside =
                  text.left >= frame.left - 1 &&
                  text.right <= frame.right + 1 &&
                  text.top >= frame.top - 1 &&
                  text.bottom <= frame.bottom + 1;
                return { word: one.textContent, isInside };
              }),
            );
            seen += words.length;
            expect([kind, words.filter(({ isInside }) => !isInside)]).toEqual([kind, []]);
          }
          expect(seen).toBeGreaterThan(10);
        },
        withoutScript,
      ),
  );

  it('has its words in the colour that the reader has chosen', () =>
    visit(
      '/exempel/illustration-2026',
      async (page) => {
        const text = await page.evaluate(() => {
          const probe = document.createElement('p');
          probe.style.setProperty('color', 'CanvasText');
          document.body.append(probe);
          return getComputedStyle(probe).color;
        });
        const fills = await page
          .locator('.wide-chart svg text')
          .evaluateAll((all) => all.map((one) => getComputedStyle(one).fill));
        expect(fills.length).toBeGreaterThan(20);
        expect([...new Set(fills)]).toEqual([text]);
      },
      { forcedColors: 'active', colorScheme: 'dark' },
    ));
});

describe('on paper', () => {
  /** Pixels between the margins of an A4 sheet: 210 mm less 16 mm on each side, at 96 pixels an inch. */
  const width = Math.floor(((210 - 2 * 16) / 25.4) * 96);

  it.each(['/exempel/illustration-2026', '/en/exempel/samverkansteam-2016', '/parametrar'])(
    'no table of %s is wider than the sheet',
    (path) =>
      visit(
        path,
        async (page) => {
          await page.setViewportSize({ width, height: 1000 });
          await page.emulateMedia({ media: 'print' });
          const wide = await page
            .locator('.table__scroll')
            .evaluateAll((all) =>
              all
                .filter((one) => one.scrollWidth > one.clientWidth + 1)
                .map((one) => one.querySelector('caption')?.textContent),
            );
          expect(wide).toEqual([]);
          expect(await page.locator('.table__scroll').count()).toBeGreaterThan(3);
        },
        withoutScript,
      ),
  );
});
