import { readTable } from '@samnytta/tables';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityViolations, horizontalOverflow } from '../accessibility.ts';
import { calculate, choose, example, fillExample, savedResult, textOf } from './cohort-visit.ts';
import { visitor } from '../visit.ts';

const site = visitor();
const visit = site.visit.bind(site);

describe('what is wrong', () => {
  const bad = [
    'deltagare;period;lön;arbetets omfattning;månader i arbete;okänd',
    'P1;före;-5;;;',
    'P1;efter;x;200 %;14;',
    'P2;mellan;;;;',
    '19850101-1234;före;;;;',
  ].join('\n');

  it('in a table is told all at once with row, column, found, expected and example, and the form is as it was', () =>
    visit('/tabell', async (page) => {
      await fillExample(page);
      await choose(page, 'cohort.table', 'fel.csv', bad);
      await page.getByLabel('Vad insatsen kostar').fill('1 234 567');
      await calculate(page);
      const faults = await page.locator('.faults li').allInnerTexts();
      expect(faults).toHaveLength(7);
      expect(faults[1]).toBe(
        'Rad 2, kolumn C (lön): Värdet är för litet eller för stort. Det står: -5. Här ska stå: ett belopp i kronor per månad, 0 till 10 000 000, med mellanslag eller ingenting mellan tusentalen. Exempel: 25000'.replace(
          '10 000 000',
          '10\u00a0000\u00a0000',
        ),
      );
      expect(await page.evaluate(() => document.activeElement?.classList.contains('faults'))).toBe(true);
      expect(await page.locator('#result-heading').count()).toBe(0);
      expect(await page.getByLabel('Vad insatsen kostar').inputValue()).toBe('1 234 567');
      expect(
        await page.locator('[name="cohort.table"]').evaluate((input: HTMLInputElement) => input.files?.[0]?.name),
      ).toBe('fel.csv');
      expect(await accessibilityViolations(page)).toEqual([]);
    }));

  it('in the form is told all at once, with a way to each field', () =>
    visit('/en/tabell', async (page) => {
      await page.getByText('How the intervals are worked out').click();
      await page.getByLabel('Number of draws').fill('5');
      await calculate(page);
      expect(await page.locator('.faults').innerText()).toContain('Mend these 4');
      expect(await page.evaluate(() => document.activeElement?.classList.contains('faults'))).toBe(true);
      await page.getByRole('link', { name: 'Choose a table of participants.' }).click();
      expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('cohort.table');
      expect(await page.getByLabel('Number of draws').inputValue()).toBe('5');
      expect(await page.getByLabel('Number of draws').getAttribute('aria-invalid')).toBe('true');
      expect(await accessibilityViolations(page)).toEqual([]);
    }));
});

describe('long work', () => {
  const [header, ...rows] = textOf('cohort-illustration.csv').trim().split(/\r?\n/u);
  const many = [
    header,
    ...Array.from({ length: 200 }, (_, copy) => rows.map((row) => row.replace('påhittad', `k${String(copy)}`))).flat(),
  ].join('\n');

  it('shows how far it has come, can be cancelled at once, and leaves nothing half-shown', () =>
    visit('/tabell', async (page) => {
      await fillExample(page);
      await page.getByLabel('Antal deltagare').fill('8000');
      await page.getByText('Hur intervallen räknas').click();
      await page.getByLabel('Antal dragningar').fill('100 000');
      await choose(page, 'cohort.table', 'många.csv', many);
      await page.getByRole('button', { name: 'Räkna' }).click();
      await page.getByRole('progressbar').waitFor();
      await page.waitForFunction(() => (document.querySelector('progress')?.value ?? 0) > 0.05);
      expect(await page.getByText(/^\d+\s?% klart/u).count()).toBe(1);
      expect(await accessibilityViolations(page)).toEqual([]);
      await page.getByRole('button', { name: 'Avbryt' }).click();
      expect(await page.getByRole('progressbar').count()).toBe(0);
      expect(await page.getByRole('status').first().innerText()).toBe(
        'Räkningen är avbruten. Inget resultat visas, och formuläret står kvar.',
      );
      expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Räkna');
      expect(await page.locator('#result-heading').count()).toBe(0);
      expect(await page.getByLabel('Antal deltagare').inputValue()).toBe('8000');
      await fillExample(page);
      await calculate(page);
      expect(await page.locator('#result-heading').count()).toBe(1);
    }));
});

describe('the file', () => {
  it('never leaves the browser: nothing is asked of the network, which may be off, and nothing could be', () => {
    const look = async (page: Page): Promise<void> => {
      await page.waitForLoadState('networkidle');
      await page.getByRole('button', { name: 'Fyll i exemplet' }).waitFor();
      const requests: { readonly url: string; readonly method: string; readonly body: string | null }[] = [];
      page
        .context()
        .on('request', (request) =>
          requests.push({ url: request.url(), method: request.method(), body: request.postData() }),
        );
      await fillExample(page);
      await calculate(page);
      await savedResult(page);
      // The next worker is made ready from the script that is already here.
      expect(requests.filter(({ url }) => !/\/_app\/immutable\/workers\/[\w.-]+\.js$|^blob:/u.test(url))).toEqual([]);
      expect(requests.filter(({ method, body }) => method !== 'GET' || body !== null)).toEqual([]);
      const attempts = await page.evaluate(async () => {
        const sent = (promise: Promise<unknown>): Promise<string> =>
          promise.then(
            () => 'sent',
            () => 'refused',
          );
        return [await sent(fetch('/healthz')), navigator.sendBeacon('/healthz', 'x') ? 'queued' : 'refused'];
      });
      expect(attempts[0]).toBe('refused');
      const [worker] = page.workers();
      expect(
        await worker!.evaluate(() =>
          fetch('/healthz').then(
            () => 'sent',
            () => 'refused',
          ),
        ),
      ).toBe('refused');
      await page.context().setOffline(true);
      await fillExample(page);
      await calculate(page);
      expect(await page.locator('#result-heading').count()).toBe(1);
    };
    return visit('/tabell', look, { alone: true });
  });

  it('is kept by the policies of the page and of the worker', async () => {
    const { headers } = await fetch(`${site.address}/en/tabell`);
    const policy = headers.get('content-security-policy') ?? '';
    for (const part of ["default-src 'none'", "connect-src 'none'", "form-action 'none'", "worker-src 'self'"])
      expect(policy).toContain(part);
    expect(policy).not.toContain('unsafe-eval');
    await visit('/tabell', async (page) => {
      const script = page.workers()[0] ?? (await page.waitForEvent('worker'));
      const worker = await fetch(script.url());
      expect(worker.headers.get('content-security-policy')).toBe(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'",
      );
    });
  });
});

describe('the page', () => {
  it.each(['/tabell', '/en/tabell'])(
    '%s breaks no accessibility rule and scrolls nowhere sideways, with the result too',
    (path) =>
      visit(path, async (page, errors) => {
        expect(await accessibilityViolations(page)).toEqual([]);
        await fillExample(page);
        await page.locator('[name="cohort.comparison"]').setInputFiles(example('cohort-comparison.csv'));
        await page.locator('[name="intervention.participants"]').fill('135');
        await calculate(page);
        expect(await accessibilityViolations(page)).toEqual([]);
        const levels = await page
          .locator('h1, h2, h3, h4')
          .evaluateAll((all) => all.map((one) => Number(one.tagName.slice(1))));
        expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
        for (const width of [1280, 640, 320]) {
          await page.setViewportSize({ width, height: 800 });
          expect([width, await horizontalOverflow(page)]).toEqual([width, 0]);
        }
        expect(errors).toEqual([]);
      }),
  );

  it.each([
    ['/tabell', 'Den här sidan behöver skript', 'samnytta -- evaluate'],
    ['/en/tabell', 'This page needs script', 'samnytta -- evaluate'],
  ])(
    '%s without script says why it needs one, points to the command line, and has no form that could be sent',
    (path, heading, command) =>
      visit(
        path,
        async (page) => {
          const main = await page.locator('main').innerText();
          expect(main).toContain(heading);
          expect(main).toContain(command);
          expect(await page.locator('form').count()).toBe(0);
          for (const width of [1280, 320]) {
            await page.setViewportSize({ width, height: 800 });
            expect([width, await horizontalOverflow(page)]).toEqual([width, 0]);
          }
        },
        { javaScriptEnabled: false },
      ),
  );

  it('gives a template with the headers of the language', async () => {
    const swedish = await fetch(`${site.address}/tabell/mall.csv`);
    expect(swedish.headers.get('content-disposition')).toBe('attachment; filename="deltagare.csv"');
    expect(await swedish.text()).toMatch(/^deltagare;tidpunkt;del;kön;ålder;/u);
    expect(await (await fetch(`${site.address}/en/tabell/mall.csv`)).text()).toMatch(/^person;period;part;sex;age;/u);
  });

  it('gives a workbook to fill in that reads as a table', async () => {
    const workbook = await fetch(`${site.address}/tabell/mall.xlsx`);
    expect(workbook.headers.get('content-disposition')).toBe('attachment; filename="deltagare.xlsx"');
    const { header, origin } = await readTable(new Uint8Array(await workbook.arrayBuffer()));
    expect(origin).toMatchObject({ format: 'xlsx', sheet: 'Deltagare' });
    expect(header.cells.slice(0, 5)).toEqual(['deltagare', 'tidpunkt', 'del', 'kön', 'ålder']);
  });

  it('is reached from the start page and from every header', () =>
    visit('/', async (page) => {
      await page.getByRole('link', { name: 'Deltagartabell', exact: true }).click();
      await page.waitForURL(`${site.address}/tabell`);
      await page.goto(site.address);
      await page.getByRole('link', { name: 'Räkna på en deltagartabell' }).click();
      await page.waitForURL(`${site.address}/tabell`);
      expect(await page.locator('h1').innerText()).toBe('Räkna på en deltagartabell');
    }));
});
