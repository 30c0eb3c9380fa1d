import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { accessibilityViolations } from '../accessibility.ts';
import { calculate } from '../cohort/cohort-visit.ts';
import { typeCaseQuery } from '../type-case-query.ts';
import { visitor } from '../visit.ts';

const site = visitor();
const visit = site.visit.bind(site);
const withoutScript = { javaScriptEnabled: false };

const scripts = new URL('../../build/client/_app/immutable/', import.meta.url);

it('the tax rates of all places are in the script that reads tables, and in no other that a browser gets', () => {
  const withRates = readdirSync(scripts, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.js') && readFileSync(new URL(name, scripts), 'utf8').includes('malung-salen'),
  );
  expect(withRates).toHaveLength(1);
  expect(withRates[0]).toMatch(/^workers.worker-/u);
});

describe('the municipality of an own type case', () => {
  it('is written without script, and each of the 290 is offered', () =>
    visit(
      '/typfall',
      async (page) => {
        const field = page.getByRole('combobox', { name: 'Kommun' });
        const list = await field.getAttribute('list');
        expect(await page.locator(`datalist[id="${list ?? ''}"] option`).count()).toBe(290);
        await field.fill('Göteborgs stad');
        await page.getByRole('button', { name: 'Räkna' }).click();
        await page.waitForURL(/\?/u);
        expect(await field.inputValue()).toBe('Göteborgs stad');
      },
      withoutScript,
    ));

  it.each([
    // Skatteverket, Skattesatser 2024.
    ['Göteborgs stad', /Kommunal skattesats, Göteborg[^%]*21,12\s?%/u],
    ['1480', /Kommunal skattesats, Göteborg[^%]*21,12\s?%/u],
    ['goteborg', /Kommunal skattesats, Göteborg[^%]*21,12\s?%/u],
    ['Upplands Väsby', /Kommunal skattesats, Upplands Väsby[^%]*19,42\s?%/u],
  ])('%s is named in the explanation, with its rate and where that is from', (written, told) =>
    visit(
      `/typfall/forklaring?${typeCaseQuery({ 'person.municipality': written })}&figure=income.municipality&open=all`,
      async (page) => {
        const words = await page.locator('main').innerText();
        expect(words).toMatch(told);
        expect(words).toContain('TAB2017');
      },
      withoutScript,
    ),
  );

  it('that is none is told with the nearest, where it is written and kept', () =>
    visit(`/typfall?${typeCaseQuery({ 'person.municipality': 'Skelefteå' })}`, async (page, errors) => {
      const field = page.locator('[name="person.municipality"]');
      expect(await field.inputValue()).toBe('Skelefteå');
      expect(await page.getByRole('alert').innerText()).toContain('Skellefteå');
      expect(await accessibilityViolations(page)).toEqual([]);
      expect(errors).toEqual([]);
    }));

  it('has the page come alive with the rates that the server counted with', () =>
    visit(`/typfall?${typeCaseQuery({ 'person.municipality': 'Norsjö kommun' })}`, async (page, errors) => {
      const served = await page.request.get(page.url());
      const society = /samhället vinner [^.]*kr per år/u;
      const words = (text: string): string | undefined =>
        society.exec(text.replaceAll(/<[^>]*>/gu, '').replaceAll(/\s+/gu, ' '))?.[0];
      await page.locator('input[type="range"]').first().waitFor();
      expect(words(await page.locator('main').innerText())).toBe(words(await served.text()));
      expect(words(await served.text())).toBeDefined();
      expect(errors).toEqual([]);
    }));

  it.each([
    ['own', '21,5', /Kommunal skattesats, Egna skattesatser[^%]*21,5\s?%/u],
    ['', '21,5', /Kommunal skattesats, Egna skattesatser[^%]*21,5\s?%/u],
    ['national-average', '', /Kommunal skattesats, riksgenomsnitt/u],
  ])('an address of before, or rates of one’s own: "%s" and "%s"', (written, rate, told) => {
    const rates = rate === '' ? {} : { 'person.municipalRate': rate, 'person.regionalRate': '11' };
    return visit(
      `/typfall/forklaring?${typeCaseQuery({ 'person.municipality': written, ...rates })}&figure=income.municipality&open=all`,
      async (page) => expect(await page.locator('main').innerText()).toMatch(told),
      withoutScript,
    );
  });
});

describe('the municipality of a table of people', () => {
  it('that is none is told where it is written, though the page asks nothing of the network', () =>
    visit('/tabell', async (page, errors) => {
      await page.getByRole('button', { name: 'Fyll i exemplet' }).click();
      await page.getByRole('combobox', { name: 'Kommun' }).fill('Skelefteå');
      await calculate(page);
      expect(await page.locator('.faults').innerText()).toContain('Skellefteå');
      await page.getByRole('combobox', { name: 'Kommun' }).fill('Skellefteå kommun');
      await calculate(page);
      expect(await page.locator('#result-heading').count()).toBe(1);
      expect(errors).toEqual([]);
    }));
});

it('the tax rate of a place is found by its name on the page of values', () =>
  visit(
    '/parametrar?q=norsjö&year=2013',
    async (page) => {
      // Skatteverket and SCB SM OE 18 SM 1301.
      expect(await page.locator('main').innerText()).toMatch(/Kommunal skattesats, Norsjö[\s\S]*23,35\s?%/u);
    },
    withoutScript,
  ));
