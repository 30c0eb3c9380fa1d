import { describe, expect, it } from 'vitest';
import { typeCaseQuery } from '../type-case-query.ts';
import { visitor } from '../visit.ts';

const site = visitor();
const visit = site.visit.bind(site);
const withoutScript = { javaScriptEnabled: false };

const probes = [
  '<script>document.title="taken"</script>',
  '"><img src=x onerror=alert(1)>',
  "';alert(1);//",
  '{{7*7}}',
  '%3Cb%3E',
];

describe('the form for an own type case', () => {
  it('gives a result at the first press, without script, at an address short enough to share', () =>
    visit(
      '/typfall',
      async (page) => {
        await page.getByRole('button', { name: 'Räkna' }).click();
        await page.waitForURL(/\?/u);
        expect(await page.locator('main').innerText()).toMatch(/samhället vinner [\d\s]+kr per år/u);
        expect(await page.locator('main').innerText()).toMatch(/återbetald på \d+\smånader/u);
        expect(page.url().length).toBeLessThan(2000);
        expect(page.url()).not.toMatch(/=(?:&|$)/u);
      },
      withoutScript,
    ));

  it('shows the same result again at the same address', () =>
    visit(
      '/typfall',
      async (page) => {
        await page.getByLabel('Månadslön på heltid').nth(1).fill('31 500');
        await page.getByRole('button', { name: 'Räkna' }).click();
        await page.waitForURL(/\?/u);
        const first = await page.locator('main').innerText();
        await page.goto(page.url());
        expect(await page.locator('main').innerText()).toBe(first);
        expect(await page.getByLabel('Månadslön på heltid').nth(1).inputValue()).toBe('31 500');
      },
      withoutScript,
    ));

  it('shows the fields that the chosen support needs, without script', () =>
    visit(
      '/typfall',
      async (page) => {
        const income = page.locator('[name="before.support1.qualifyingIncome"]');
        expect(await income.isVisible()).toBe(false);
        await page.locator('[name="before.support1.kind"]').selectOption('sickness-benefit');
        expect(await income.isVisible()).toBe(true);
        await page.locator('[name="before.support1.kind"]').selectOption('social-assistance');
        expect(await income.isVisible()).toBe(false);
        const amount = page.locator('[name="after.resource2.amount"]');
        await page.locator('[name="after.resource2.item"]').selectOption('stated');
        expect(await amount.isVisible()).toBe(true);
        await page.locator('[name="after.work.subsidy"]').selectOption('wage-grant');
        expect(await page.locator('[name="after.work.share"]').isVisible()).toBe(true);
      },
      withoutScript,
    ));

  it('follows a social-assistance amount, a subsidy and a resource of its own into the table', () =>
    visit(
      `/typfall?${typeCaseQuery({
        'after.work.subsidy': 'wage-grant',
        'after.work.share': '80',
        'after.resource1.item': 'stated',
        'after.resource1.actor': 'region',
        'after.resource1.description': 'Stödsamtal',
        'after.resource1.amount': '12 000',
      })}`,
      async (page) => {
        const lines = page.getByText('Alla poster som ändras');
        await lines.click();
        const table = page.getByRole('table', { name: /Poster som ändras/u });
        const amountOf = (post: string, actor: string) =>
          table
            .getByRole('row')
            .filter({ has: page.getByRole('rowheader', { name: post, exact: true }) })
            .filter({ has: page.getByRole('cell', { name: actor, exact: true }) })
            .getByRole('cell')
            .last()
            .innerText();
        expect(await amountOf('Ekonomiskt bistånd', 'Kommunen')).toContain('+120');
        expect(await amountOf('Stödsamtal', 'Regionen')).toContain('−12');
        // Regulation (2017:462): at most 20 000 kr of the monthly wage counts, also when the wage is 26 000.
        expect(await amountOf('Lönestöd', 'Arbetsförmedlingen')).toMatch(/−2\d\d\s\d{3}/u);
      },
    ));

  it.each([
    [{ 'after.work.wage': 'mycket' }, 'after.work.wage', 'mycket', 'ett belopp i kronor per månad'],
    [{ 'after.work.wage': '300 000 kr/år' }, 'after.work.wage', '300 000 kr/år', 'ett belopp i kronor per månad'],
    [{ 'after.work.months': '14' }, 'after.work.months', '14', '12'],
    [{ 'after.work.extent': '-5' }, 'after.work.extent', '-5', '0'],
    [{ 'person.age': '9' }, 'person.age', '9', '16'],
    [{ 'person.children': '4, åtta' }, 'person.children', '4, åtta', 'tal'],
    [{ 'intervention.participants': '' }, 'intervention.participants', '', 'Fyll i'],
    [{ 'person.housingCost': '', 'before.support1.amount': '' }, 'person.housingCost', '', 'Fyll i boendekostnaden'],
    [{ 'before.work.wage': '20 000', 'before.support1.kind': 'sickness-benefit' }, 'before.work.wage', '20 000', '24'],
    [{ 'before.support2.kind': 'sickness-benefit' }, 'before.support2.qualifyingIncome', '', ''],
    [{ 'before.resource2.item': 'finns-inte' }, 'before.resource2.item', undefined, 'finns-inte'],
    [{ 'person.municipality': 'atlantis' }, 'person.municipality', undefined, 'atlantis'],
  ])('%o: keeps what was typed in %s and says where and why', (changes, field, kept, reason) =>
    visit(
      `/typfall?${typeCaseQuery(changes)}`,
      async (page) => {
        const input = page.locator(`[name="${field}"]`);
        if (kept !== undefined) expect(await input.inputValue()).toBe(kept);
        expect(await input.getAttribute('aria-invalid')).toBe('true');
        const described = (await input.getAttribute('aria-describedby'))?.split(' ').at(-1) ?? '';
        expect(await page.locator(`[id="${described}"]`).innerText()).toContain(reason);
        const id = await input.getAttribute('id');
        const link = page.getByRole('alert').locator(`a[href="#${id}"]`);
        expect(await link.innerText()).toContain(reason);
        expect(await page.title()).toMatch(/^Fel: /u);
      },
      withoutScript,
    ),
  );

  it('gives the summary of errors the focus, so that it is read first', () =>
    visit(`/typfall?${typeCaseQuery({ 'after.work.wage': 'mycket' })}`, async (page) => {
      expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('alert');
    }));

  it.each([
    ['2031', 'för dagen'],
    ['2012', '2013'],
    ['abc', 'ÅÅÅÅ'],
  ])('answers the year %s with a message on the page, not a failure', (year, words) =>
    visit(
      `/typfall?${typeCaseQuery({ 'time.year': year, 'before.support1.amount': '' })}`,
      async (page) => {
        expect((await page.request.get(page.url())).status()).toBe(200);
        expect(await page.getByRole('alert').innerText()).toMatch(new RegExp(`${words}|20\\d\\d`, 'u'));
      },
      withoutScript,
    ),
  );

  it('offers the years that have rules, 2013 to 2026', () =>
    visit(
      '/typfall',
      async (page) => {
        const years = await page.locator('[name="time.year"] option').allInnerTexts();
        expect(years).toEqual(Array.from({ length: 14 }, (_, index) => String(2026 - index)));
      },
      withoutScript,
    ));

  it.each(probes)('shows %s as text, in fields, messages and addresses', (probe) =>
    visit(
      `/typfall?${typeCaseQuery({ 'after.work.wage': probe, 'after.resource1.item': 'stated', 'after.resource1.description': probe })}`,
      async (page, errors) => {
        let dialogs = 0;
        page.on('dialog', (dialog) => {
          dialogs += 1;
          void dialog.dismiss();
        });
        expect(await page.locator('[name="after.work.wage"]').inputValue()).toBe(probe);
        expect(await page.getByRole('alert').innerText()).toContain(probe);
        expect(await page.locator('main script, main img').count()).toBe(0);
        expect(await page.title()).not.toBe('taken');
        expect(dialogs).toBe(0);
        expect(errors).toEqual([]);
      },
    ),
  );

  it('shows a probe in a result and its explanation as text', () =>
    visit(
      `/typfall?${typeCaseQuery({
        'after.resource1.item': 'stated',
        'after.resource1.actor': 'region',
        'after.resource1.amount': '5000',
        'after.resource1.description': '<img src=x onerror=alert(1)>',
      })}`,
      async (page) => {
        expect(await page.locator('main img').count()).toBe(0);
        await page
          .getByRole('table', { name: /Förändring för varje part/u })
          .getByRole('link')
          .nth(5)
          .click();
        await page.waitForURL(/forklaring/u);
        expect(await page.locator('main').textContent()).toContain('<img src=x onerror=alert(1)>');
        expect(await page.locator('main img').count()).toBe(0);
      },
    ));

  it('no link of a figure is broken', () =>
    visit(
      `/typfall?${typeCaseQuery()}`,
      async (page) => {
        const links = await page
          .locator('a.why')
          .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
        expect(links.length).toBeGreaterThan(30);
        for (const link of new Set(links))
          expect([link, (await page.request.get(site.address + link)).status()]).toEqual([link, 200]);
      },
      withoutScript,
    ));

  it('leads from the explanation back to the field that an entry was written in', () =>
    visit(
      `/typfall/forklaring?${typeCaseQuery()}&figure=income.society&open=all`,
      async (page) => {
        await page.getByRole('link', { name: 'Efter, arbete: Månadslön på heltid' }).first().click();
        const hash = new URL(page.url()).hash.slice(1);
        expect(await page.locator(`[id="${hash}"]`).getAttribute('name')).toBe('after.work.wage');
      },
      withoutScript,
    ));
});

describe('the list of values and prices', () => {
  it('finds a parameter with its value on a date, law and source', () =>
    visit(
      '/parametrar',
      async (page) => {
        await page.getByLabel('Sök').fill('lönebidrag högsta');
        await page.getByLabel('Värden för året').selectOption('2016');
        await page.getByRole('button', { name: 'Visa' }).click();
        const words = await page.locator('main').innerText();
        // Regulation (2000:630): the ceiling until 2017-01-31.
        expect(words).toMatch(/16\s700\skr per månad/u);
        expect(words).toContain('2000:630');
        expect(await page.getByLabel('Sök').inputValue()).toBe('lönebidrag högsta');
      },
      withoutScript,
    ));

  it('links to the act, says what a price covers and marks a weak source', () =>
    visit(
      '/en/parametrar?q=benefit.child-allowance.month&year=2020',
      async (page) => {
        const act = page.getByRole('link', { name: /Social Insurance Code \(2010:110\) ch\. 15 § 3/u }).first();
        expect(await act.getAttribute('href')).toBe('https://rkrattsbaser.gov.se/sfst?bet=2010:110');
        expect(await act.getAttribute('rel')).toContain('external');
        expect(await act.getAttribute('hreflang')).toBe('sv');
        await page.goto(page.url().replace(/\?.*$/u, '?q=gp-visit&year=2016'));
        const words = await page.locator('main').innerText();
        expect(words).toContain('What the price covers');
        expect(words).toContain('weak source: a table in US dollars');
      },
      withoutScript,
    ));

  it('says why a value is missing', () =>
    visit(
      '/parametrar?q=wage.average&year=2026',
      async (page) => {
        expect(await page.locator('main').innerText()).toContain('Inget värde');
      },
      withoutScript,
    ));

  it.each(probes)('shows %s in the search as text', (probe) =>
    visit(`/parametrar?q=${encodeURIComponent(probe)}`, async (page, errors) => {
      expect(await page.getByLabel('Sök').inputValue()).toBe(probe);
      expect(await page.locator('main script, main img').count()).toBe(0);
      expect(errors).toEqual([]);
    }),
  );
});
