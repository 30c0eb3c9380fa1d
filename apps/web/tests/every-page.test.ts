import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityViolations, horizontalOverflow } from './accessibility.ts';
import { withSliders } from './settled.ts';
import { typeCaseQuery } from './type-case-query.ts';
import { visitor } from './visit.ts';

const site = visitor();
const visit = site.visit.bind(site);

const swedish = [
  '/exempel/lund-2015',
  '/exempel/lund-2015?case=studies',
  '/exempel/lund-2015?case=subsidised-work&assumption.gp-visits=2',
  '/exempel/lund-2015?assumption.gp-visits=mycket',
  '/exempel/lund-2015/forklaring?figure=income.society',
  '/exempel/lund-2015/forklaring?figure=disposable-income&open=all',
  '/exempel/samverkansteam-2016',
  '/exempel/samverkansteam-2016-actors',
  '/exempel/arbetsmarknadstorget-2013',
  '/exempel/illustration-2026',
  '/exempel/payoff-balder',
  '/typfall',
  `/typfall?${typeCaseQuery()}`,
  `/typfall?${typeCaseQuery({ 'after.work.wage': 'mycket' })}`,
  `/typfall?${typeCaseQuery({ 'time.year': '2031' })}`,
  `/typfall/forklaring?${typeCaseQuery()}&figure=payback.society`,
  '/metod',
  '/parametrar',
  '/effekter',
  '/effekter?q=ips',
  '/parametrar?q=grundavdrag&year=2013',
  '/parametrar?q=finns+inte',
];

/** The pages that have a script, for the sliders of their result. */
const hasScript = /^(?:\/en)?\/(?:exempel\/[^/?]+|typfall)(?:\?|$)/u;

describe.each(swedish.flatMap((path) => [path, `/en${path}`]))('%s', (path) => {
  const isAccessible = async (page: Page, errors: readonly string[]): Promise<void> => {
    expect(await page.locator('h1').count()).toBe(1);
    const levels = await page
      .locator('h1, h2, h3, h4')
      .evaluateAll((all) => all.map((one) => Number(one.tagName.slice(1))));
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    expect(await page.getAttribute('html', 'lang')).toBe(path.startsWith('/en') ? 'en' : 'sv');
    expect(await accessibilityViolations(page)).toEqual([]);
    expect(errors).toEqual([]);
  };
  const isWhole = async (page: Page): Promise<void> => {
    expect(await page.locator('main').innerText()).not.toMatch(/NaN|undefined|\[object Object\]/u);
    for (const width of [1280, 640, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect([width, await horizontalOverflow(page)]).toEqual([width, 0]);
    }
  };

  if (hasScript.test(path)) {
    it('has one main heading, headings in order, its language, and breaks no accessibility rule', () =>
      visit(path, async (page, errors) => {
        await withSliders(page);
        await isAccessible(page, errors);
      }));
    it('is whole without script and does not scroll sideways, from 320 to 1280 pixels', () =>
      visit(path, isWhole, { javaScriptEnabled: false }));
  } else {
    it('has no script, is accessible and whole, and does not scroll sideways, from 320 to 1280 pixels', () =>
      visit(path, async (page, errors) => {
        expect(await page.locator('script').count()).toBe(0);
        await isAccessible(page, errors);
        await isWhole(page);
      }));
  }
});

describe('what is not there', () => {
  it.each([
    ['/exempel/finns-inte', 'Sidan finns inte'],
    ['/en/exempel/finns-inte', 'The page does not exist'],
    ['/exempel/lund-2015?case=finns-inte', 'Sidan finns inte'],
    ['/exempel/lund-2015/forklaring?figure=finns-inte', 'Sidan finns inte'],
    ['/exempel/lund-2015/forklaring', 'Sidan finns inte'],
    ['/en/typfall/forklaring?figure=income.society', 'The page does not exist'],
    ['/exempel/__proto__', 'Sidan finns inte'],
  ])('%s is answered with 404 in the right language', (path, heading) =>
    visit(path, async (page) => {
      expect(await page.locator('h1').innerText()).toBe(heading);
      expect((await page.request.get(site.address + path)).status()).toBe(404);
    }),
  );
});
