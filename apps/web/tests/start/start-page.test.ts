import { describe, expect, it } from 'vitest';
import { accessibilityViolations, horizontalOverflow } from '../accessibility.ts';
import { visitor } from '../visit.ts';

const site = visitor();
const visit = site.visit.bind(site);

describe.each([
  { path: '/', language: 'sv', title: 'Samhällsekonomisk utvärdering för samordningsförbund – Samnytta' },
  { path: '/en', language: 'en', title: 'Socio-economic evaluation for coordination associations – Samnytta' },
])('the start page $path', ({ path, language, title }) => {
  it('has its title, its language and one main heading', () =>
    visit(path, async (page) => {
      expect(await page.title()).toBe(title);
      expect(await page.getAttribute('html', 'lang')).toBe(language);
      expect(await page.locator('h1').count()).toBe(1);
    }));

  it('breaks no accessibility rule', () =>
    visit(path, async (page) => {
      expect(await accessibilityViolations(page)).toEqual([]);
    }));

  it.each([320, 768, 1280])('does not scroll sideways at %i pixels', (width) =>
    visit(
      path,
      async (page) => {
        expect(await horizontalOverflow(page)).toBe(0);
      },
      { viewport: { width, height: 800 } },
    ),
  );

  it('reports no error, in the console or against the security policy', () =>
    visit(path, async (page, errors) => {
      await page.waitForLoadState('networkidle');
      expect(errors).toEqual([]);
    }));

  it('says the same without script', () =>
    visit(path, async (scripted) => {
      const text = await scripted.locator('main').innerText();
      await visit(
        path,
        async (page) => {
          expect(await page.locator('main').innerText()).toBe(text);
          expect(await page.getAttribute('html', 'lang')).toBe(language);
        },
        { javaScriptEnabled: false },
      );
    }));

  it('stores nothing in the browser', () =>
    visit(path, async (page) => {
      expect(await page.context().cookies()).toEqual([]);
      expect(await page.evaluate(() => localStorage.length)).toBe(0);
    }));
});

describe('the way around', () => {
  it('switches language and keeps page and query', () =>
    visit('/?exempel=lund', async (page) => {
      await page.getByRole('link', { name: 'In English' }).click();
      await page.waitForURL(`${site.address}/en?exempel=lund`);
      expect(await page.getAttribute('html', 'lang')).toBe('en');
      await page.getByRole('link', { name: 'På svenska' }).click();
      await page.waitForURL(`${site.address}/?exempel=lund`);
      expect(await page.getAttribute('html', 'lang')).toBe('sv');
    }));

  it('lets the keyboard skip to the content first', () =>
    visit('/', async (page) => {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Gå till innehållet');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    }));

  it.each([
    ['/finns-inte', 'sv', 'Sidan finns inte'],
    ['/en/does-not-exist', 'en', 'The page does not exist'],
  ])('explains in the right language that %s does not exist', (path, language, heading) =>
    visit(path, async (page) => {
      expect(await page.getAttribute('html', 'lang')).toBe(language);
      expect(await page.locator('h1').innerText()).toBe(heading);
      expect(await accessibilityViolations(page)).toEqual([]);
    }),
  );
});
