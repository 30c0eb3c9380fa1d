import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { blocksOf, type Cell, type Report, type Section } from '@samnytta/report';
import type { Page } from 'playwright-core';

/** Path of a file among the examples. */
export const example = (name: string): string =>
  fileURLToPath(new URL(`../../../../examples/${name}`, import.meta.url));
export const textOf = (name: string): string => readFileSync(example(name), 'utf8').replace('\ufeff', '');

/** Presses the button and waits for what comes of it, which is not what stood there before. */
export async function calculate(page: Page): Promise<void> {
  await page
    .locator('#result-heading, .faults')
    .evaluateAll((all) => all.forEach((one) => one.setAttribute('data-before', '')));
  await page.getByRole('button', { name: /^(?:Räkna|Evaluate)$/u }).click();
  await page.locator(':is(#result-heading, .faults):not([data-before])').waitFor();
}

/** Fills in the made-up table. */
export async function fillExample(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(?:Fyll i exemplet|Fill in the example)$/u }).click();
}

/** Puts a text in a file field as a file of its own. */
export async function choose(page: Page, field: string, name: string, content: string | Buffer): Promise<void> {
  await page.locator(`[name="${field}"]`).setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
}

/** The result as the page saves it. */
export async function savedResult(page: Page): Promise<Report> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /JSON/u }).click(),
  ]);
  return JSON.parse(readFileSync(await download.path(), 'utf8')) as Report;
}

function numbersIn(cell: Cell): readonly number[] {
  if (cell.kind === 'money' || cell.kind === 'share' || cell.kind === 'number') return [cell.value];
  return cell.kind === 'range' ? [...numbersIn(cell.low), ...numbersIn(cell.high)] : [];
}

/** Every number of the tables of a section, by table, row, column and place in the cell. */
export function numbersOf({ blocks, sections }: Pick<Section, 'blocks' | 'sections'>): ReadonlyMap<string, number> {
  const own = blocks.flatMap((block) =>
    block.kind !== 'table'
      ? []
      : block.rows.flatMap((row) =>
          Object.entries(row.cells).flatMap(([column, cell]) =>
            numbersIn(cell).map((value, place): [string, number] => [
              [block.id, row.id, column, place].join(' '),
              value,
            ]),
          ),
        ),
  );
  return new Map([...own, ...sections.flatMap((section) => [...numbersOf(section)])]);
}

/** The people that a saved result says the table has. */
export function peopleIn(report: Report): number | undefined {
  const found = blocksOf(report).find(({ id }) => id === 'people');
  return found?.kind === 'key-figure' && found.value.kind === 'number' ? found.value.value : undefined;
}
