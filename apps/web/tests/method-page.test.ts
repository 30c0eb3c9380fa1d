import { lookUpScalar, parameterCatalogue } from '@samnytta/model';
import settings from '@samnytta/model/parameters/uncertainty.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { visitor } from './visit.ts';

const site = visitor();
const visit = site.visit.bind(site);

function chosen(id: string): number {
  const value = settings.find((one) => one.id === `uncertainty.${id}`)?.values[0]?.value;
  if (value === undefined) throw new Error(`The data has no ${id}`);
  return value;
}

const perCent = (share: number) => `${String(Math.round(share * 1000) / 10)}\u00a0%`;

describe('the method page', () => {
  it('shows the numbers of the data file', () =>
    visit('/metod', async (page) => {
      const rows = await page.locator('table').filter({ has: page.locator('caption', { hasText: 'Grad och spridning' }) }).locator('tbody tr').evaluateAll((all) => all.map((row) => row.lastElementChild?.textContent));
      const spreads = ['verified', 'recalled', 'estimated', 'assumed', 'statutory'].map((grade) => `± ${perCent(chosen(`spread.${grade}`))}`);
      expect(rows).toEqual(['ingen', ...spreads]);
      const words = (await page.locator('main').textContent()) ?? '';
      expect(words).toContain(`inom den med ${perCent(chosen('coverage'))}`);
      expect(words).toContain(`Under ${String(chosen('minimum-sample'))} personer`);
      const { value } = lookUpScalar(parameterCatalogue, 'appraisal.discount-rate', '2024-01-01');
      expect(words).toContain(perCent(value).replace('.', ','));
    }));

  it('is found from every page and from the uncertainty of a result', () =>
    visit('/exempel/lund-2015', async (page) => {
      await page.getByRole('link', { name: 'Så räknar vi' }).click();
      expect(new URL(page.url()).pathname).toBe('/metod');
      await page.getByRole('link', { name: 'In English' }).click();
      expect(await page.locator('h1').innerText()).toBe('How we count');
      await page.goto(`${site.address}/en`);
      await page.getByRole('link', { name: 'Method' }).click();
      expect(new URL(page.url()).pathname).toBe('/en/metod');
    }));

  it('has its formulas as mathematics, and contents that lead to their sections', () =>
    visit('/metod', async (page) => {
      expect(await page.locator('math').count()).toBeGreaterThan(10);
      const ids = await page.locator('nav ol a[href^="#"]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      expect(ids.length).toBe(12);
      for (const id of ids) expect(await page.locator(`h2${id}`).count()).toBe(1);
    }));

  it('has a formula and a source for each step, and fractions of two parts', () =>
    visit('/metod', async (page) => {
      const steps = ['ledger', 'published', 'appraisal', 'counterfactual', 'grades', 'simulation', 'sensitivity', 'information', 'people', 'views'];
      for (const id of steps) {
        const section = page.locator(`section[aria-labelledby="${id}"]`);
        expect([id, (await section.locator('math').count()) > 0, (await section.textContent())?.includes('Källor: ')]).toEqual([id, true, true]);
      }
      // A fraction of other than two parts is drawn in a row, and a root without its sign: both read as another formula.
      expect(await page.locator('mfrac').evaluateAll((all) => all.filter(({ children }) => children.length !== 2).length)).toBe(0);
      expect(await page.locator('msqrt').count()).toBe(0);
    }));
});
