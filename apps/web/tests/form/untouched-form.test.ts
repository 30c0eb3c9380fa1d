import { describe, expect, it } from 'vitest';
import { visitor } from '../visit.ts';

const site = visitor();

/** What a case file means that says nothing (docs/case-file.md), of what is chosen from a list with no empty choice. */
const silence = { 'appraisal.method': 'other' };

describe('a form that nobody has touched', () => {
  it.each(['/typfall', '/en/typfall', '/tabell'])('sends from %s what the silence of a case file means', (path) =>
    site.visit(
      path,
      async (page) => {
        for (const [name, meant] of Object.entries(silence))
          expect(await page.locator(`select[name="${name}"]`).inputValue()).toBe(meant);
        // What has an empty choice stands at it in the appraisal, where every silence means something.
        const others = page.locator('select[name^="appraisal."]:has(option[value=""])');
        for (const one of await others.all()) expect(await one.inputValue()).toBe('');
      },
      // Tables are read in the browser, so their form is there with script only.
      { javaScriptEnabled: path === '/tabell' },
    ),
  );

  it('keeps the method that was chosen', () =>
    site.visit(
      '/typfall?appraisal.method=ips',
      async (page) => expect(await page.locator('select[name="appraisal.method"]').inputValue()).toBe('ips'),
      { javaScriptEnabled: false },
    ));
});
