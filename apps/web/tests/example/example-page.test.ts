import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { visitor } from '../visit.ts';

const site = visitor();
const visit = site.visit.bind(site);
const withoutScript = { javaScriptEnabled: false };

/** The kronor that a cell says: `+458 992 kr, varför?` is 458992. */
function kronorIn(text: string): number {
  return Number(text.replaceAll('−', '-').replaceAll(/[^\d-]/gu, ''));
}

/** A cell of the table of actors: column 3 is the change per year, 4 is five years. */
async function actorCell(page: Page, actor: string, column: number): Promise<number> {
  const table = page.getByRole('table', { name: /Förändring för varje part/u });
  const row = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: actor, exact: true }) });
  return kronorIn(
    await row
      .getByRole('cell')
      .nth(column - 1)
      .innerText(),
  );
}

// Payoff, Finsam Lund, 2015-03-17, Typfall 1–3: kronor per year and in five years.
const published = {
  work: [
    ['Samhället', 459_000, 2_300_000],
    ['Kommunen', 193_000, 965_000],
    ['Regionen', 40_000, 200_000],
  ],
  'subsidised-work': [
    ['Samhället', 135_000, 677_000],
    ['Arbetsförmedlingen', -260_000, -1_300_000],
  ],
  studies: [
    ['Samhället', -29_000, -144_000],
    ['Regionen', -51_000, -257_000],
  ],
} as const;

describe('the example of Lund', () => {
  it.each(Object.entries(published))(
    '%s: each party has what the report printed, within 2 % or 3 000 kr',
    (typeCase, parties) =>
      visit(
        `/exempel/lund-2015?case=${typeCase}`,
        async (page) => {
          for (const [actor, oneYear, fiveYears] of parties) {
            const tolerance = Math.max(0.02 * Math.abs(oneYear), 3000);
            expect(Math.abs((await actorCell(page, actor, 3)) - oneYear), actor).toBeLessThanOrEqual(tolerance);
            expect(Math.abs((await actorCell(page, actor, 4)) - fiveYears), actor).toBeLessThanOrEqual(5 * tolerance);
          }
        },
        withoutScript,
      ),
  );

  it('says in a sentence what society gains, before any table', () =>
    visit(
      '/exempel/lund-2015',
      async (page) => {
        const words = await page.locator('main').innerText();
        expect(words).toMatch(/samhället vinner 45\d\s\d{3}\skr per år/u);
        expect(words.indexOf('samhället vinner 45')).toBeLessThan(words.indexOf('Förändring per år och part'));
      },
      withoutScript,
    ));

  it('calls the parties by small letters within a sentence, and agencies by name', () =>
    visit(
      '/exempel/illustration-2026',
      async (page) => {
        const words = (await page.locator('main').innerText()).replaceAll('\u00a0', ' ');
        expect(words).toMatch(
          /Mest vinner kommunen \(\+[\d ]+ kr\), övrig stat \(\+[\d ]+ kr\) och Försäkringskassan/u,
        );
      },
      withoutScript,
    ));

  it('gives no interval to a figure that nothing uncertain moves, and says so', () =>
    visit(
      '/exempel/lund-2015',
      async (page) => {
        const fact = page.locator('dl > div').filter({ hasText: 'Deltagarens disponibla inkomst' });
        expect(await fact.innerText()).toMatch(/Beror inte på de osäkra underlagen$/u);
      },
      withoutScript,
    ));

  it('shows all participants first among the type cases, and has no chart of parties where none is known', () =>
    visit(
      '/exempel/illustration-2026',
      async (page) => {
        expect(await page.getByRole('navigation', { name: 'Typfall' }).getByRole('link').first().innerText()).toBe(
          'Alla deltagare',
        );
        expect(await page.getByRole('heading', { name: 'Från parterna till samhället' }).count()).toBe(1);
        await page.goto(`${site.address}/exempel/samverkansteam-2016`);
        expect(await page.getByRole('heading', { name: 'Resultat', exact: true }).count()).toBe(1);
        expect(await page.getByRole('heading', { name: 'Från parterna till samhället' }).count()).toBe(0);
      },
      withoutScript,
    ));

  it('holds every published figure of the page within its tolerance', () =>
    visit(
      '/exempel/lund-2015',
      async (page) => {
        const rows = page.getByRole('table', { name: /Publicerade siffror/u }).locator('tbody tr');
        expect(await rows.count()).toBeGreaterThan(5);
        for (const row of await rows.all()) expect(await row.getByRole('cell').last().innerText()).toBe('Ja');
      },
      withoutScript,
    ));

  it('leads from one type case to another', () =>
    visit('/exempel/lund-2015', async (page) => {
      await page.getByRole('link', { name: 'Typfall 3: studier på folkhögskola' }).click();
      await page.getByText('samhället förlorar').first().waitFor();
      expect(await page.locator('h2').first().innerText()).toContain('studier');
    }));
});

describe('changing an assumption', () => {
  it('changes the figure, says what was changed, and can be undone', () =>
    visit(
      '/exempel/lund-2015',
      async (page) => {
        const before = await actorCell(page, 'Samhället', 3);
        await page.getByRole('textbox', { name: 'Socialsekreterare, timmar per år' }).fill('100');
        await page.getByRole('button', { name: 'Räkna om' }).click();
        // 28 more hours at the 400 kr of the price list, at market price for society (× 1.25).
        expect(await actorCell(page, 'Samhället', 3)).toBe(before + 28 * 400 * 1.25);
        expect(await page.locator('main').innerText()).toContain('100 i stället för 72');
        await page.getByRole('link', { name: 'Återställ' }).first().click();
        expect(await actorCell(page, 'Samhället', 3)).toBe(before);
      },
      withoutScript,
    ));

  it('keeps the type case that was shown', () =>
    visit(
      '/exempel/lund-2015?case=studies',
      async (page) => {
        await page.getByRole('button', { name: 'Räkna om' }).click();
        expect(await page.locator('h2').first().innerText()).toContain('studier');
      },
      withoutScript,
    ));

  it('keeps what was written when it cannot be used, and says where and why', () =>
    visit('/exempel/lund-2015?assumption.gp-visits=många', async (page) => {
      const field = page.getByLabel('Läkarbesök i primärvården per år');
      expect(await field.inputValue()).toBe('många');
      expect(await field.getAttribute('aria-invalid')).toBe('true');
      const summary = page.getByRole('alert');
      expect(await summary.innerText()).toContain('många');
      await summary.getByRole('link').click();
      expect(await field.evaluate((one) => one === document.activeElement || location.hash === `#${one.id}`)).toBe(
        true,
      );
    }));

  it('is followed into the explanation', () =>
    visit('/exempel/lund-2015?case=work&assumption.officer-hours=100', async (page) => {
      await page
        .getByRole('table', { name: /Förändring för varje part/u })
        .getByRole('link')
        .last()
        .click();
      await page.waitForURL(/forklaring/u);
      expect(new URL(page.url()).searchParams.get('assumption.officer-hours')).toBe('100');
    }));
});

describe('following a krona', () => {
  it.each([
    ['/exempel/lund-2015', 'Samhället', 'Socialavgiftslagen'],
    ['/exempel/lund-2015', 'Kommunen', 'Inkomstskattelagen'],
    ['/exempel/lund-2015', 'Regionen', 'BMJ Open'],
  ])('from %s, the figure of %s leads down to %s', (path, actor, source) =>
    visit(
      path,
      async (page) => {
        const table = page.getByRole('table', { name: /Förändring för varje part/u });
        const row = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: actor, exact: true }) });
        await row.getByRole('link').nth(2).click();
        expect(await page.locator('h1').innerText()).toContain(actor);
        // Every level is there to be opened, without script.
        const closed = page.locator('details:not([open]) > summary:visible');
        for (let clicks = 0; clicks < 200 && (await closed.count()) > 0; clicks += 1) await closed.first().click();
        expect(await page.getByText(source).first().isVisible()).toBe(true);
      },
      withoutScript,
    ),
  );

  it('opens the first two levels, and all of them when asked', () =>
    visit('/exempel/lund-2015/forklaring?figure=income.society', async (page) => {
      expect(await page.locator('details[open]').count()).toBeLessThan(await page.locator('details').count());
      await page.getByRole('link', { name: /Öppna allt/u }).click();
      expect(await page.locator('details:not([open])').count()).toBe(0);
    }));

  it('leads back to the result it came from', () =>
    visit('/exempel/lund-2015/forklaring?case=studies&figure=income.society', async (page) => {
      await page.getByRole('link', { name: 'Tillbaka till resultatet' }).click();
      await page.waitForURL(`${site.address}/exempel/lund-2015?case=studies`);
    }));

  it('refers to a repeated part instead of telling it again, and the reference leads to it', () =>
    visit('/exempel/lund-2015/forklaring?figure=disposable-income&open=all', async (page) => {
      const targets = await page
        .getByRole('link', { name: 'Förklaras redan ovan' })
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.slice(1) ?? ''));
      expect(targets.length).toBeGreaterThan(0);
      const ids = await page.locator('li[id]').evaluateAll((items) => items.map((item) => item.id));
      expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
    }));

  it.each(['lund-2015', 'samverkansteam-2016', 'illustration-2026', 'payoff-balder'])(
    'no link of a figure of %s is broken',
    (id) =>
      visit(
        `/exempel/${id}`,
        async (page) => {
          const links = await page
            .locator('a.why')
            .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
          expect(links.length).toBeGreaterThan(5);
          for (const link of new Set(links))
            expect([link, (await page.request.get(site.address + link)).status()]).toEqual([link, 200]);
        },
        withoutScript,
      ),
  );
});
