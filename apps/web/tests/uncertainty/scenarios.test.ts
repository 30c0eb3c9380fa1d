import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { addressOf, settled } from '../settled.ts';
import { typeCaseQuery } from '../type-case-query.ts';
import { visitor } from '../visit.ts';

const site = visitor();
const visit = site.visit.bind(site);
const withoutScript = { javaScriptEnabled: false };
const withCost = '/exempel/illustration-2026';

/** The kronor of a text such as `−82 800 kr`. */
function kronorIn(text: string): number {
  return Number(text.replaceAll('−', '-').replaceAll(/[^\d-]/gu, ''));
}

/** The cells of a table by its name, in what may be folded away. */
async function cellsOf(page: Page, caption: RegExp): Promise<readonly (readonly string[])[]> {
  const table = page.locator('table').filter({ has: page.locator('caption', { hasText: caption }) });
  return table
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent.trim())),
    );
}

describe('scenarios', () => {
  const caption = /i varje scenario/u;

  it('that a case states come to what the same values come to when they are put in', () =>
    visit(
      withCost,
      async (page) => {
        const words = (await page.locator('#uncertainty').innerText()).replaceAll('\u00a0', ' ');
        expect(words).toContain(
          'Försiktigt: Hade gått i arbete ändå 40 %; Kvar i arbete från år till år 70 %; Tränger undan andra 20 %.',
        );
        const [, , cautious = ''] = (await cellsOf(page, caption)).find(([name]) => name === 'Nettonuvärde') ?? [];
        await page.goto(
          `${site.address}${withCost}?assumption.deadweight=40&assumption.persistence=70&assumption.displacement=20`,
        );
        const [, value = ''] =
          (await cellsOf(page, /Nyttokalkyl för samhället/u)).find(([name]) => name === 'Nettonuvärde') ?? [];
        expect(kronorIn(cautious)).toBeGreaterThan(0);
        expect(kronorIn(cautious)).toBe(kronorIn(value));
      },
      withoutScript,
    ));

  it('keep their own values when a slider is moved, and take the moved one for the rest', () =>
    visit(withCost, async (page) => {
      const before = await cellsOf(page, caption);
      await page.getByRole('slider', { name: 'Lönebidragets andel' }).press('End');
      await settled(page);
      const after = await cellsOf(page, caption);
      expect(after.map(([name]) => name)).toEqual(before.map(([name]) => name));
      after
        .flat()
        .filter((cell) => /kr/u.test(cell))
        .forEach((cell) => expect(before.flat()).not.toContain(cell));
      await page.goto(await addressOf(page));
      expect(await cellsOf(page, caption)).toEqual(after);
    }));

  it('of a case that states none are a cautious and a favourable one on each side of it', () =>
    visit(
      '/exempel/samverkansteam-2016',
      async (page) => {
        const rows = await cellsOf(page, caption);
        expect(rows.map(([name]) => name)).toEqual([
          'Intäkt per år',
          'Kostnad',
          'Lönsamhet, 5 år',
          'Återbetalningstid',
          'Nettonuvärde',
          'Nytto–kostnadskvot',
        ]);
        const numbers = (texts: readonly string[]) =>
          texts.map((text) =>
            Number(
              text
                .replaceAll('−', '-')
                .replace(',', '.')
                .replaceAll(/[^\d.-]/gu, ''),
            ),
          );
        for (const [name, ...texts] of rows) {
          const [ofCase = 0, cautious = 0, favourable = 0] = numbers(texts);
          const sign = name === 'Återbetalningstid' || name === 'Kostnad' ? -1 : 1;
          expect([name, sign * cautious < sign * ofCase, sign * ofCase < sign * favourable]).toEqual([
            name,
            true,
            true,
          ]);
        }
        // Five years of income less the cost at market price, × 1.25, when both are at a quartile of theirs.
        const [income = '', cautious = ''] = ['Intäkt per år', 'Lönsamhet, 5 år'].map(
          (asked) => rows.find(([name]) => name === asked)?.[2],
        );
        const cost = (5 * kronorIn(income) - kronorIn(cautious)) / 1.25;
        expect(cost).toBeGreaterThan(6_000_000);
        expect(cost).toBeLessThan(9_280_000);
      },
      withoutScript,
    ));
});

describe('what it would be worth to know more', () => {
  // At this cost the present value of the effects, mostly care and support, may be on either side of it, when all change is the intervention's and lasts.
  const onTheEdge = `/typfall?${typeCaseQuery({
    'before.resource1.item': 'inpatient-day-psychiatric',
    'before.resource1.quantity': '100',
    'before.resource2.item': 'social-worker-hour',
    'before.resource2.quantity': '1500',
    'intervention.cost': '105 000 000',
    'appraisal.deadweight': '0',
    'appraisal.displacement': '0',
    'appraisal.persistence': '100',
  })}`;

  it('is told of inputs and of groups of them, none worth more than everything at once', () =>
    visit(
      onTheEdge,
      async (page) => {
        const rows = await cellsOf(page, /värdet av att veta ett underlag/u);
        const worthOf = (name: RegExp) =>
          rows.filter(([input = '']) => name.test(input)).map(([, value = '']) => kronorIn(value));
        const [prices = 0] = worthOf(/^Priser på offentliga resurser, alla tillsammans$/u);
        expect(worthOf(/^Pris:/u).length).toBeGreaterThan(1);
        for (const price of worthOf(/^Pris:/u)) expect(price).toBeLessThanOrEqual(prices);
        const values = rows.map(([, value = '']) => kronorIn(value));
        expect(Math.max(...values)).toBe(values.at(-1));
        for (const value of values) expect(value).toBeGreaterThan(0);
      },
      withoutScript,
    ));
});
