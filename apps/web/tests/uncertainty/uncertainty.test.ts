import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { settled } from '../settled.ts';
import { typeCaseQuery } from '../type-case-query.ts';
import { visitor } from '../visit.ts';

const site = visitor();
const visit = site.visit.bind(site);
const withoutScript = { javaScriptEnabled: false };

/** The kronor of a text such as `−82 800 kr`. */
function kronorIn(text: string): number {
  return Number(text.replaceAll('−', '-').replaceAll(/[^\d-]/gu, ''));
}

/** The two ends of `−82 800 – 19 800 kr` or `−1,23 – 4,56 mn kr`; of one value, that value twice. */
function endsOf(text: string): readonly [number, number] {
  const isInMillions = /mn|million/u.test(text);
  const amountOf = (end: string): number =>
    isInMillions
      ? 1_000_000 *
        Number(
          end
            .replaceAll('−', '-')
            .replaceAll(',', '.')
            .replaceAll(/[^\d.-]/gu, ''),
        )
      : kronorIn(end);
  const [low = '', high = low] = text.split(/\s–\s/u);
  return [amountOf(low), amountOf(high)];
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

const withCost = '/exempel/illustration-2026';
const pages = [withCost, '/exempel/lund-2015', '/exempel/samverkansteam-2016', `/typfall?${typeCaseQuery()}`];

describe.each(pages)('the uncertainty of %s', (path) => {
  it.each([
    ['', 'Hur säkert är resultatet?', 'Med 90 procents sannolikhet'],
    ['/en', 'How sure is the result?', 'With a probability of 90 per cent'],
  ])('is told under its own heading, in the language of the page (%s)', (prefix, heading, reading) =>
    visit(
      prefix + path,
      async (page) => {
        expect(await page.locator('h2', { hasText: heading }).count()).toBe(1);
        expect(await page.locator('#uncertainty').innerText()).toContain(reading);
      },
      withoutScript,
    ),
  );

  it('puts an interval beside each actor that holds the figure of the case', () =>
    visit(
      path,
      async (page) => {
        const rows = await cellsOf(page, /Förändring för varje part/u);
        expect(rows.length).toBeGreaterThan(0);
        const heads = await page
          .locator('table')
          .filter({ has: page.locator('caption', { hasText: 'Förändring för varje part' }) })
          .locator('thead th')
          .allInnerTexts();
        const change = heads.indexOf('Förändring per år');
        for (const row of rows) {
          const interval = row.at(-1) ?? '';
          const value = kronorIn(row[change] ?? '');
          const [low, high] = endsOf(interval);
          // An interval is shown with three digits.
          const step = Math.max(Math.abs(low), Math.abs(high)) * 0.005 + 1;
          expect(low - step, row[0]).toBeLessThanOrEqual(value);
          expect(high + step, row[0]).toBeGreaterThanOrEqual(value);
        }
      },
      withoutScript,
    ));

  it('is the same at the same address, in both languages', () =>
    visit(
      path,
      async (page) => {
        const first = await page.locator('#uncertainty').innerText();
        const ends = endsOf((await cellsOf(page, /Förändring för varje part/u)).at(-1)?.at(-1) ?? '');
        await page.reload();
        expect(await page.locator('#uncertainty').innerText()).toBe(first);
        await page.getByRole('link', { name: 'In English' }).click();
        await page.waitForURL(/\/en\//u);
        expect(endsOf((await cellsOf(page, /Change for each party/u)).at(-1)?.at(-1) ?? '')).toEqual(ends);
      },
      withoutScript,
    ));

  it('has in the table of the tornado every amount that its chart shows, and title and description', () =>
    visit(
      path,
      async (page) => {
        const svg = page.locator('#uncertainty .wide-chart svg').first();
        expect(await svg.locator('title').textContent()).toContain('Vad som betyder mest');
        expect(await svg.locator('desc').textContent()).toMatch(/tabellen/u);
        const labels = await svg.locator('text.label').allTextContents();
        const amounts = await svg.locator('text.value').allTextContents();
        const rows = await cellsOf(page, /Vad som betyder mest/u);
        expect(amounts.length).toBe(2 * Math.min(8, rows.length));
        expect(labels.join(' ')).toContain(rows[0]?.[0]);
        const inKronor = (text: string) =>
          text.includes('mn')
            ? Number(
                text
                  .replaceAll('−', '-')
                  .replaceAll(',', '.')
                  .replaceAll(/[^\d.-]/gu, ''),
              ) * 1_000_000
            : kronorIn(text);
        rows.slice(0, 8).forEach((row, index) => {
          const shown = amounts.slice(2 * index, 2 * index + 2).map(inKronor);
          const told = [kronorIn(row[3] ?? ''), kronorIn(row[4] ?? '')].sort((one, other) => one - other);
          expect(shown.map(Math.round)).toEqual(told);
        });
      },
      withoutScript,
    ));
});

describe('the fan of profitability', () => {
  it('begins with the cost alone and stands in a table year by year, ends around the middle', () =>
    visit(
      withCost,
      async (page) => {
        const rows = (await cellsOf(page, /Insatsens samlade netto/u)).slice(0, 11);
        expect(rows.map(([year]) => Number(year))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
        // 3 150 000 kr paid, at market price × 1.25.
        expect(Math.abs(kronorIn(rows[0]?.[3] ?? '') + 3_937_500) / 3_937_500).toBeLessThan(0.02);
        for (const row of rows) {
          const values = row.slice(1, 6).map(kronorIn);
          expect(values).toEqual(values.toSorted((one, other) => one - other));
        }
      },
      withoutScript,
    ));

  it('has its middle line where the table says', () =>
    visit(
      withCost,
      async (page) => {
        const svg = page.locator('#uncertainty .wide-chart svg').nth(1);
        const points = await svg
          .locator('circle')
          .evaluateAll((all) => all.map((one) => Number(one.getAttribute('cy'))));
        const middle = (await cellsOf(page, /Insatsens samlade netto/u))
          .slice(0, 11)
          .map((row) => kronorIn(row[3] ?? ''));
        const [first = 0, ...rest] = points;
        const [start = 0, ...values] = middle;
        const scale = ((rest.at(-1) ?? 0) - first) / ((values.at(-1) ?? 0) - start);
        // Equal up to the three digits of the table.
        rest.forEach((y, index) => {
          expect(Math.abs(first + scale * ((values[index] ?? 0) - start) - y)).toBeLessThan(2);
        });
      },
      withoutScript,
    ));

  it('is not there when nothing is known of the cost', () =>
    visit(
      '/exempel/lund-2015',
      async (page) => {
        expect(await page.locator('#uncertainty').innerText()).not.toMatch(/Lönsamhet år för år|pengarna är tillbaka/u);
      },
      withoutScript,
    ));
});

/** Society's net present value as the page gives it, SEK. */
async function netPresentValueOf(page: Page): Promise<number> {
  const [, value = ''] =
    (await cellsOf(page, /Nyttokalkyl för samhället/u)).find(([name]) => name === 'Nettonuvärde') ?? [];
  return kronorIn(value.replace(/,.*/u, ''));
}

describe('where the result turns', () => {
  it('is where the present value of the effects is the cost at market price', () =>
    visit(
      '/exempel/samverkansteam-2016',
      async (page) => {
        const words = (await page.locator('#uncertainty').innerText()).replaceAll('\u00a0', ' ');
        const turning = (pattern: RegExp): number => kronorIn(pattern.exec(words)?.groups?.value ?? 'x');
        const income = turning(
          /stiger från 2 645 000 kr per år till (?<value>[\d ]+) kr per år \(\+[\d,]+ %\) vänder nettonuvärdet för samhället från förlust till vinst/u,
        );
        const cost = turning(
          /sjunker från 6 000 000 kr till (?<value>[\d ]+) kr \(−[\d,]+ %\) vänder nettonuvärdet för samhället från förlust till vinst/u,
        );
        // The present value is in proportion to the income, and the cost is 6 000 000 kr × 1.25.
        const present = (await netPresentValueOf(page)) + 7_500_000;
        expect(Math.abs(income / ((2_645_000 * 7_500_000) / present) - 1)).toBeLessThan(0.001);
        expect(Math.abs(cost / (present / 1.25) - 1)).toBeLessThan(0.001);
      },
      withoutScript,
    ));

  it('says so when nothing that matters turns it, and in English', () =>
    visit(
      `/en${withCost}`,
      async (page) => {
        const words = await page.locator('#uncertainty').innerText();
        expect(words).toMatch(
          /No value of “.+” \(.+ to .+\).* makes the net present value for society a loss by itself\./u,
        );
      },
      withoutScript,
    ));

  it('is at zero when the value is put in', () =>
    visit(
      '/exempel/lund-2015?case=studies',
      async (page) => {
        const words = (await page.locator('#uncertainty').innerText()).replaceAll('\u00a0', ' ');
        const place =
          /”Plats på folkhögskola” sjunker från 70 000 kr per år till (?<value>[\d ]+) kr per år/u
            .exec(words)
            ?.groups?.value?.replaceAll(' ', '') ?? '';
        expect(Number(place)).toBeGreaterThan(0);
        const name = await page
          .locator('input[name^="assumption."]')
          .evaluateAll(
            (all: HTMLInputElement[]) =>
              all.find(({ labels }) => labels?.[0]?.textContent.includes('folkhögskola'))?.name,
          );
        await page.goto(`${site.address}/exempel/lund-2015?case=studies&${name ?? ''}=${place}`);
        const society = (await cellsOf(page, /Förändring för varje part/u)).at(-1) ?? [];
        expect(Math.abs(kronorIn(society[3]?.replace(/,.*/u, '') ?? 'x'))).toBeLessThan(2);
      },
      withoutScript,
    ));
});

describe('the two-way table', () => {
  const caption = /för värden på/u;

  it('has in each cell the present value of its income less its cost at market price, and counts the losses', () =>
    visit(
      '/exempel/samverkansteam-2016',
      async (page) => {
        const rows = await cellsOf(page, caption);
        const table = page.locator('table').filter({ has: page.locator('caption', { hasText: caption }) });
        const incomes = (await table.locator('thead tr').nth(1).locator('th').allTextContents()).map(kronorIn);
        expect([rows.length, incomes.length]).toEqual([5, 5]);
        // What a krona a year is worth, from the values of the case: 2 645 000 kr a year and 6 000 000 kr × 1.25.
        const factor = ((await netPresentValueOf(page)) + 7_500_000) / 2_645_000;
        const values = rows.map(([, ...cells]) => cells.map((text) => kronorIn(text)));
        rows.forEach(([cost = ''], row) => {
          incomes.forEach((income, column) => {
            // Figure and inputs are shown with three digits.
            expect(
              Math.abs((values[row]?.[column] ?? Number.NaN) - (factor * income - 1.25 * kronorIn(cost))),
            ).toBeLessThan(50_000);
          });
        });
        const losses = values.flat().filter((value) => value < 0).length;
        expect(losses).toBeGreaterThan(0);
        expect(await page.locator('#uncertainty').innerText()).toContain(`${String(losses)} av 25 rutor är en förlust`);
        for (const cell of await table.locator('td.loss').allTextContents()) expect(cell).toContain('−');
      },
      withoutScript,
    ));

  it('moves with the sliders', () =>
    visit('/exempel/samverkansteam-2016', async (page) => {
      const before = await cellsOf(page, caption);
      await page.getByRole('slider', { name: /finns kvar från år till år/u }).press('End');
      await settled(page);
      const after = await cellsOf(page, caption);
      expect(after.map(([cost]) => cost)).toEqual(before.map(([cost]) => cost));
      expect(after).not.toEqual(before);
    }));
});

describe('the readings at the edges', () => {
  it('a result across zero is not called a gain', () =>
    visit(
      '/exempel/lund-2015?case=studies',
      async (page) => {
        expect(await page.locator('#uncertainty').innerText()).toContain('Intervallet går över noll');
      },
      withoutScript,
    ));

  it('a loss is a loss, and the money never comes back', () =>
    visit(
      `/typfall?${typeCaseQuery({ 'before.work.wage': '26 000', 'before.support1.kind': '', 'after.work.wage': '20 000' })}`,
      async (page) => {
        const words = await page.locator('#uncertainty').innerText();
        expect(words).toMatch(/Det är en förlust i alla 2\s000 dragningar/u);
        expect(words).toMatch(/inte fått pengarna tillbaka inom 5 år i någon av 2\s000 dragningar/u);
        expect(words).not.toMatch(/NaN|Infinity|undefined/u);
        const rows = await cellsOf(page, /Sannolikhet att varje part/u);
        expect(rows.at(-1)).toEqual(
          ['Samhället', '< 1 %', '< 1 %', '< 1 %'].map((text) => text.replaceAll(' ', '\u00a0')),
        );
      },
      withoutScript,
    ));
});

describe('naive and adjusted', () => {
  it('stand side by side, apart by the deadweight that the case states', () =>
    visit(
      withCost,
      async (page) => {
        const rows = await cellsOf(page, /utan och med avdrag/u);
        const [, naive = '', adjusted = ''] = rows.find(([who]) => who === 'Samhället') ?? [];
        // The example states 25 %.
        expect(Math.abs(kronorIn(adjusted) - 0.75 * kronorIn(naive))).toBeLessThanOrEqual(1);
      },
      withoutScript,
    ));

  it('says that nobody has measured it when the case states nothing', () =>
    visit(
      `/typfall?${typeCaseQuery()}`,
      async (page) => {
        expect(await page.locator('#uncertainty').textContent()).toContain('Ingen har mätt vad som hade hänt ändå här');
      },
      withoutScript,
    ));

  it('divides the benefits so that they sum', () =>
    visit(
      withCost,
      async (page) => {
        const rows = await cellsOf(page, /Skattebetalare, deltagare/u);
        const values = rows.map(([, value = '']) => kronorIn(value));
        const [taxpayers = 0, participants = 0, others = 0, indirect = 0, total = 0, cost = 0, net = 0] = values;
        expect(Math.abs(taxpayers + participants + others + indirect - total)).toBeLessThanOrEqual(2);
        expect(Math.abs(total + cost - net)).toBeLessThanOrEqual(1);
      },
      withoutScript,
    ));
});
