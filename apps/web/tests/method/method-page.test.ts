import { lookUpScalar, parameterCatalogue } from '@samnytta/model';
import settings from '../../../../packages/model/parameters/uncertainty.json' with { type: 'json' };
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { visitor } from '../visit.ts';

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
      const rows = await page
        .locator('table')
        .filter({ has: page.locator('caption', { hasText: 'Grad och spridning' }) })
        .locator('tbody tr')
        .evaluateAll((all) => all.map((row) => row.lastElementChild?.textContent));
      const spreads = ['verified', 'recalled', 'estimated', 'assumed', 'statutory'].map(
        (grade) => `± ${perCent(chosen(`spread.${grade}`))}`,
      );
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
      await page.waitForURL(`${site.address}/metod`);
      await page.getByRole('link', { name: 'In English' }).click();
      await page.waitForURL(`${site.address}/en/metod`);
      expect(await page.locator('h1').innerText()).toBe('How we count');
      await page.goto(`${site.address}/en`);
      await page.getByRole('link', { name: 'Method' }).click();
      await page.waitForURL(`${site.address}/en/metod`);
    }));

  it('has contents that lead to their sections', () =>
    visit('/metod', async (page) => {
      const ids = await page
        .locator('nav ol a[href^="#"]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      expect(ids.length).toBe(12);
      for (const id of ids) expect(await page.locator(`h2${id}`).count()).toBe(1);
    }));

  /** What a drawn formula comes to when its names have values: read from the mathematics of the page as one reads it. */
  async function worth(page: Page, rule: string, values: Readonly<Record<string, number>>): Promise<number> {
    return page
      .locator(`[data-rule="${rule}"] .formula > .term`)
      .first()
      .evaluate((top, named) => {
        /** A term and its signs, without brackets: a term of its own is what brackets stand around. */
        const of = (term: Element): number => {
          const parts = [...term.children].filter((part) => !part.classList.contains('sr-only'));
          const [first, second] = parts;
          if (first === undefined) return Number.NaN;
          if (first.classList.contains('number')) return Number.parseFloat(first.textContent.replace(',', '.'));
          if (first.classList.contains('name')) return named[first.textContent] ?? Number.NaN;
          const over = first.querySelector(':scope > .over > .term');
          const under = first.querySelector(':scope > .under > .term');
          if (over && under) return of(over) / of(under);
          if (second?.localName === 'sup') return of(first) ** Number(second.textContent);
          return parts.reduce((worth, part, index) => {
            const sign = parts[index - 1]?.textContent;
            if (part.classList.contains('sign')) return worth;
            if (sign === undefined) return of(part);
            return sign === '+' ? worth + of(part) : sign === '−' ? worth - of(part) : worth * of(part);
          }, Number.NaN);
        };
        return of(top);
      }, values);
  }

  it('draws formulas that give published figures when they are worked out as they are read', () =>
    visit('/metod', async (page) => {
      // Payoff's evaluation for Finsam Lund, 2015-03-17: 459 000 a year, and a cost of 375 000 for society.
      const lund = { 'Intäkt per år': 459_000, Kostnad: 375_000 };
      expect(await worth(page, 'profitability-3', lund)).toBe(1_002_000);
      expect(await worth(page, 'return-5', lund)).toBeCloseTo(6.12, 10);
      expect(await worth(page, 'write-off-3', lund)).toBe(334_000);
      // HM Treasury, The Green Book: the factors of the first three years at 3.5 per cent.
      expect(await worth(page, 'annuity-factor', { Diskonteringsränta: 0.035 })).toBeCloseTo(
        0.9662 + 0.9335 + 0.9019,
        3,
      );
      const fading = { Diskonteringsränta: 0, 'Del av effekten som finns kvar från år till år': 0.5 };
      expect(await worth(page, 'effect-factor', fading)).toBe(1.75);
      expect(
        await worth(page, 'net-present-value', {
          'Nuvärde av effekterna': 100,
          'Kostnad med marginalkostnad för offentliga medel': 60,
        }),
      ).toBe(40);
    }));

  it('has a formula and a source for each step, and fractions of two parts', () =>
    visit('/metod', async (page) => {
      const steps = [
        'ledger',
        'published',
        'appraisal',
        'counterfactual',
        'grades',
        'simulation',
        'sensitivity',
        'information',
        'people',
        'views',
      ];
      for (const id of steps) {
        const section = page.locator(`section[aria-labelledby="${id}"]`);
        expect([
          id,
          (await section.locator('math, .formula').count()) > 0,
          (await section.textContent())?.includes('Källor: '),
        ]).toEqual([id, true, true]);
      }
      // A fraction of other than two parts is drawn in a row, and a root without its sign: both read as another formula.
      expect(
        await page.locator('mfrac').evaluateAll((all) => all.filter(({ children }) => children.length !== 2).length),
      ).toBe(0);
      expect(await page.locator('msqrt').count()).toBe(0);
    }));
});
