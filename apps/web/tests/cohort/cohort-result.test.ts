import { readCaseText } from '@samnytta/model';
import { type Cohort, evaluateCohort, type EvaluatedCohort, readPeople } from '@samnytta/model/cohort';
import { type Report, sectionOf } from '@samnytta/report';
import { cohortReport } from '@samnytta/report/cohort';
import { readTable } from '@samnytta/tables';
import { describe, expect, it } from 'vitest';
import { calcWorkbook } from '../../../../packages/tables/testing/workbook.ts';
import { calculate, choose, example, fillExample, numbersOf, peopleIn, savedResult, textOf } from './cohort-visit.ts';
import { visitor } from '../visit.ts';

const site = visitor();
const visit = site.visit.bind(site);

const settings = readCaseText(textOf('cohort-illustration.yaml'));

async function cohortOf(name: string, isComparison: boolean): Promise<Cohort> {
  return readPeople(await readTable(new Blob([textOf(name)])), settings, { isComparison });
}

/** What the same tables come to outside the browser, as the command line works them out. */
async function expected(comparison?: string): Promise<EvaluatedCohort> {
  const other = comparison === undefined ? undefined : await cohortOf(comparison, true);
  return evaluateCohort(await cohortOf('cohort-illustration.csv', false), { draws: 2000, seed: 1, comparison: other });
}

/** Every number of a section's tables is the same as outside the browser. @returns how many there are */
function expectSame(saved: Report, evaluated: EvaluatedCohort, id: string): number {
  const origin = { format: 'csv', encoding: 'utf-8', delimiter: ';' } as const;
  const outside = cohortReport({ evaluated, origin, comparisonOrigin: evaluated.comparison && origin });
  const [found, there] = [saved, outside].map((report) => [...numbersOf(sectionOf(report, id)!)]);
  expect(found!.map(([place]) => place)).toEqual(there!.map(([place]) => place));
  for (const [index, [place, value]] of there!.entries())
    expect(found![index]).toEqual([place, expect.closeTo(value, 4)]);
  return found!.length;
}

describe('a table of people on the page', () => {
  it('gives the figures that the command line gives, with their intervals', () =>
    visit('/tabell', async (page, errors) => {
      await fillExample(page);
      expect(await page.getByRole('status').first().innerText()).toBe(
        'Exemplet är ifyllt. Tryck på Räkna, eller ändra något först.',
      );
      await calculate(page);
      const saved = await savedResult(page);
      const evaluated = await expected();
      expect(peopleIn(saved)).toBe(40);
      expect(expectSame(saved, evaluated, 'assessment.cohort')).toBeGreaterThan(500);
      const society = evaluated.result.variants[0]!.assessment.figures.find(
        ({ id }) => id === 'income.society',
      )!.value!;
      const row = page
        .getByRole('table', { name: /^Förändring för varje part/u })
        .getByRole('row', { name: /^Samhället/u });
      expect((await row.getByRole('cell').first().innerText()).replaceAll(/[^\d]/gu, '')).toBe(
        String(Math.round(society)),
      );
      expect(errors).toEqual([]);
    }));

  it('is shown for the example at one press, and the form is filled in', () =>
    visit('/tabell', async (page, errors) => {
      await page.getByRole('button', { name: 'Pröva med exemplet' }).click();
      await page.locator('#result-heading').waitFor();
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('result-heading');
      expect(peopleIn(await savedResult(page))).toBe(40);
      expect(await page.getByLabel('Vad insatsen kostar').inputValue()).toBe('3 400 000');
      expect(
        await page.locator('[name="cohort.table"]').evaluate((input: HTMLInputElement) => input.files?.[0]?.name),
      ).toBe('cohort-illustration.csv');
      const main = await page.locator('section[aria-labelledby="result-heading"]').innerText();
      for (const words of [
        'Vid vilket värde vänder resultatet?',
        'De två viktigaste underlagen tillsammans',
        'Om det går sämre eller bättre',
      ])
        expect(main).toContain(words);
      expect(errors).toEqual([]);
    }));

  it('has distribution, intervals, probability of payback, charts with title and table, and what is suppressed', () =>
    visit('/tabell', async (page) => {
      await fillExample(page);
      await calculate(page);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('result-heading');
      const main = await page.locator('main').innerText();
      for (const words of [
        'Hur förändringen fördelar sig',
        'Vinner och förlorar',
        'Efter kön',
        'Efter ålder',
        'Sannolikhet att pengarna är tillbaka',
        'Lönsamhet år för år',
        'Vad betyder mest?',
        'Intervallen gäller både priser',
      ]) {
        expect(main).toContain(words);
      }
      expect(main).not.toMatch(/NaN|undefined|\[object Object\]/u);
      for (const chart of await page.locator('section[aria-labelledby="result-heading"] svg.chart').all()) {
        expect(await chart.locator('title').textContent()).not.toBe('');
        expect(await chart.locator('desc').textContent()).not.toBe('');
      }
      expect(await page.getByText('påhittad-01').count()).toBe(0);
    }));

  it('with a comparison group gives naive and adjusted side by side, in English', () =>
    visit('/en/tabell', async (page, errors) => {
      await fillExample(page);
      await page.locator('[name="cohort.comparison"]').setInputFiles(example('cohort-comparison.csv'));
      await calculate(page);
      const saved = await savedResult(page);
      const evaluated = await expected('cohort-comparison.csv');
      const { comparison } = evaluated;
      expect(expectSame(saved, evaluated, 'side-by-side')).toBeGreaterThan(200);
      const table = page.getByRole('table', {
        name: 'Change per year, before and after deducting what would have happened anyway',
      });
      const income = comparison!.sides.incomes.find(({ subject }) => subject === 'society')!;
      const cells = await table
        .getByRole('row', { name: /^Society/u })
        .getByRole('cell')
        .allInnerTexts();
      expect(cells.slice(0, 3).map((cell) => Number(cell.replaceAll(/[^\d]/gu, '')))).toEqual(
        [income.naive, income.adjusted, income.error!.standardError].map(Math.round),
      );
      const answer = (await page.locator('.sentence').first().innerText()).replaceAll(/[^\d.]/gu, '');
      expect(answer).toBe(`${String(Math.round(income.adjusted))}.${String(Math.round(income.naive))}.`);
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      expect(errors).toEqual([]);
    }));

  it('is scaled up to all participants with an interval, and refused from too few', () =>
    visit('/tabell', async (page) => {
      await fillExample(page);
      await page.getByLabel('Antal deltagare').fill('135');
      await calculate(page);
      const scaled = (await savedResult(page)).sections.find(({ id }) => id === 'scaled-up')!;
      const numbers = numbersOf(scaled);
      const [total, low, high] = ['total 0', 'interval 0', 'interval 1'].map((place) =>
        numbers.get(`scaled-up society ${place}`)!,
      );
      // The interval is symmetric, and each of the three has the digits that its width allows: here whole millions.
      expect(total).toBeCloseTo((low! + high!) / 2, -6);
      expect(high).toBeGreaterThan(low!);
      expect(
        await page
          .getByRole('table', { name: /alla deltagare, uppräknad/u })
          .getByRole('row')
          .count(),
      ).toBe(9);
      const rows = textOf('cohort-illustration.csv').split(/\r?\n/u);
      await choose(page, 'cohort.table', 'sex.csv', rows.slice(0, 13).join('\n'));
      await calculate(page);
      expect(await page.getByText('Ingen uppräkning görs').count()).toBe(1);
      expect(await page.getByText('Det är för få personer för att säga något om valet av dem').count()).toBe(1);
    }));

  it('moves periods of other lengths to twelve months when asked to, and says so', () =>
    visit('/tabell', async (page) => {
      await fillExample(page);
      const [header, ...rows] = textOf('cohort-illustration.csv').trim().split(/\r?\n/u);
      const longer = rows.map((row) => `${row};${row.includes(';före;') ? '24' : '12'}`);
      await choose(page, 'cohort.table', 'perioder.csv', [`${header!};uppföljda månader`, ...longer].join('\n'));
      await calculate(page);
      // One fault with its forty rows.
      expect(await page.locator('.faults li').allInnerTexts()).toEqual([
        expect.stringMatching(/^Rad 2, 4, 6.* och 3\d till/u),
      ]);
      await page.getByLabel('Perioder som inte är tolv månader').selectOption('annualise');
      await calculate(page);
      expect(await page.locator('main').innerText()).toContain(
        '40 perioder är omräknade till tolv månader (från 24 till 24 månader).',
      );
    }));

  it('tells missing values and what was put in their place, and bounds them', () =>
    visit('/tabell', async (page) => {
      await fillExample(page);
      const [header, ...rows] = textOf('cohort-illustration.csv').trim().split(/\r?\n/u);
      const place = header!.split(';').indexOf('Läkarbesök i primärvården');
      const withMissing = rows.map((row, index) =>
        row
          .split(';')
          .map((cell, column) => (column === place && index % 7 === 0 ? 'saknas' : cell))
          .join(';'),
      );
      await choose(page, 'cohort.table', 'saknas.csv', [header, ...withMissing].join('\n'));
      await calculate(page);
      expect(await page.locator('.faults li').allInnerTexts()).toEqual([expect.stringMatching(/^Rad 2, 9, 16/u)]);
      await page.getByLabel('Saknade värden', { exact: true }).selectOption('median');
      await calculate(page);
      const missing = page.getByRole('table', { name: 'Saknade värden och vad som har satts i stället' });
      expect(await missing.innerText()).toContain('Läkarbesök i primärvården, före');
      await page.getByLabel('Saknade värden', { exact: true }).selectOption('bound');
      await calculate(page);
      expect(await page.getByRole('heading', { name: /sämsta fall, 40 personer$/u }).count()).toBe(1);
      expect(await page.getByRole('heading', { name: /bästa fall, 40 personer$/u }).count()).toBe(1);
      expect(await page.getByRole('table', { name: 'Samhällets nyckeltal från sämsta till bästa fall' }).count()).toBe(
        1,
      );
    }));

  it('is read from a workbook, and a packed bomb is refused, in the browser itself', () =>
    visit('/tabell', async (page) => {
      await fillExample(page);
      const cell = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
      const rows = textOf('cohort-illustration.csv')
        .trim()
        .split(/\r?\n/u)
        .map((row) => `<row>${row.split(';').map(cell).join('')}</row>`);
      await choose(
        page,
        'cohort.table',
        'deltagare.xlsx',
        calcWorkbook({ sheet: `<sheetData>${rows.join('')}</sheetData>` }),
      );
      await calculate(page);
      const saved = await savedResult(page);
      expectSame(saved, await expected(), 'assessment.cohort');
      expect(await page.locator('main').innerText()).toContain('Excel, bladet ”Blad1”');
      await page.getByText('Ett annat blad än det första').click();
      await page.getByLabel('Deltagarnas blad').fill('Blad9');
      await calculate(page);
      expect(await page.locator('.faults').innerText()).toContain('Det står: Blad9. Här ska stå: ett av bladen Blad1.');
      const bomb = calcWorkbook({
        sheet: '<sheetData/>',
        others: [{ name: 'xl/media/image1.png', content: Buffer.alloc(60_000_000) }],
      });
      await choose(page, 'cohort.table', 'bomb.xlsx', bomb);
      await calculate(page);
      expect(await page.locator('.faults').innerText()).toContain('xl/media/image1.png: 1 MB → 60 MB');
    }));
});
