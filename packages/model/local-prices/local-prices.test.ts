import { describe, expect, test } from 'vitest';
import { readCase } from '../case/read-case.ts';
import { TableError } from '../cohort/table-faults.ts';
import type { TableRow } from '../cohort/table.ts';
import { assessmentOf } from '../explanation/explain-figure.ts';
import { evaluate, figureOf } from '../evaluation/evaluate.ts';
import type { FigureId } from '../figures/figure-rules.ts';
import { lookUpPrice } from '../prices/look-up.ts';
import { priceList } from '../prices/price-list.ts';
import { localPricesUsed } from './effect.ts';
import { isUnit } from './price-unit.ts';
import { readLocalPrices } from './read-local-prices.ts';
import { localPriceTemplate } from './template.ts';
import { withLocalPrices } from './with-local-prices.ts';

function rowsOf(text: string, delimiter = ';'): { header: TableRow; rows: TableRow[] } {
  const [header, ...rows] = text
    .trim()
    .split(/\r?\n/u)
    .map((line, index) => ({ number: index + 1, cells: line.split(delimiter) }));
  if (header === undefined) throw new Error('no header');
  return { header, rows };
}
const read = (text: string, delimiter?: string) => readLocalPrices(rowsOf(text, delimiter));
async function faultsOf(text: string) {
  try {
    await read(text);
  } catch (error) {
    if (error instanceof TableError) return error.problems;
    throw error;
  }
  throw new Error('The list was read');
}

const data = {
  title: 'T',
  date: '2024-01-01',
  priceYear: 2024,
  typeCases: [
    {
      id: 't',
      name: 'T',
      before: {},
      after: {
        resources: [
          { item: 'gp-visit', quantity: 10 },
          { item: 'inpatient-day-psychiatric', quantity: 2 },
        ],
      },
    },
  ],
};
const header = 'id;pris;enhet;år;källa';
const stHans = 'gp-visit;1 905;kr per besök;2022;S:t Hans';

test('a list is read in Swedish and in English, by id or name, and leaves rows without a price', async () => {
  const swedish = await read(`${header}\n${stHans}\nnurse-visit-primary-care;;kr per besök;;`);
  expect(swedish).toEqual([{ id: 'gp-visit', value: 1905, year: 2022, source: 'S:t Hans' }]);
  expect(
    await read('resource,id,price,unit,year,source\n,GP visit in primary care,1905.5,SEK per visit,2022,S:t Hans', ','),
  ).toEqual([{ id: 'gp-visit', value: 1905.5, year: 2022, source: 'S:t Hans' }]);
  expect(['kr/besök', 'SEK/visit', 'kr per besök', 'SEK per visit'].every((one) => isUnit(one, 'SEK/visit'))).toBe(
    true,
  );
  expect(isUnit('kr per dag', 'SEK/visit')).toBe(false);
});

test.each([
  ['gp-visits;1905;kr per besök;2022;S', 'A', 'unknown-choice', 'gp-visit'],
  [';1905;kr per besök;2022;S', 'A', 'missing-value', 'gp-visit'],
  ['gp-visit;nittonhundra;kr per besök;2022;S', 'B', 'not-a-value', '1950'],
  ['gp-visit;-5;kr per besök;2022;S', 'B', 'out-of-range', '1950'],
  ['gp-visit;1905;kr per dag;2022;S', 'C', 'unknown-choice', 'kr per besök'],
  ['gp-visit;1905;kr per besök;1990;S', 'D', 'out-of-range', '2024'],
  ['gp-visit;1905;kr per besök;;S', 'D', 'missing-value', '2024'],
  ['gp-visit;1905;kr per besök;2022;', 'E', 'missing-value', 'Region Skåne, prislista 2024'],
])('%s is a fault in column %s', async (row, column, kind, example) => {
  const [fault, ...more] = await faultsOf(`${header}\n${row}`);
  expect(more).toEqual([]);
  expect(fault).toMatchObject({ row: 2, column, kind, example });
  expect(fault?.text.sv).not.toBe(fault?.text.en);
});

test('every fault is told at once, with its row', async () => {
  const faults = await faultsOf(`${header}\n${stHans}\n${stHans}\nno-such;1;kr per besök;2022;S`);
  expect(faults.map(({ row, kind }) => [row, kind])).toEqual([
    [3, 'repeated-row'],
    [4, 'unknown-choice'],
  ]);
  expect((await faultsOf('id;pris;enhet;år\ngp-visit;1;kr per besök;2022'))[0]).toMatchObject({
    kind: 'missing-column',
    expected: { sv: 'källa' },
  });
  expect((await faultsOf(`${header};anteckning\n${stHans};x`))[0]).toMatchObject({
    kind: 'unknown-column',
    column: 'F',
  });
  expect((await faultsOf(`${header}\ngp-visit;;kr per besök;;`))[0]?.kind).toBe('empty');
});

describe('the template', () => {
  test.each(['sv', 'en'] as const)(
    'has every resource with its unit in %s, and is no list before it is filled in',
    async (language) => {
      const lines = localPriceTemplate(language)
        .split('\r\n')
        .filter((line) => line !== '');
      expect(lines).toHaveLength(priceList.unitCosts.size + 1);
      for (const { id, unit } of priceList.unitCosts.values()) {
        const line = lines.find((one) => one.startsWith(`${id}${language === 'sv' ? ';' : ','}`)) ?? '';
        const cells = line.split(language === 'sv' ? ';' : ',');
        expect(isUnit(cells.at(-3) ?? '', unit), line).toBe(true);
        expect(cells.at(-4), line).toBe('');
      }
    },
  );

  test('comes back filled in', async () => {
    const { header: heading, rows } = rowsOf(localPriceTemplate('sv').slice(1));
    const filled = rows.map((row): TableRow => {
      const [id, name, , unit] = row.cells;
      return id === 'gp-visit' ? { ...row, cells: [id, name, '1905', unit, '2022', 'S:t Hans'] } : row;
    });
    expect(await readLocalPrices({ header: heading, rows: filled })).toEqual([
      { id: 'gp-visit', value: 1905, year: 2022, source: 'S:t Hans' },
    ]);
  });
});

describe('in place of the catalogue’s', () => {
  // Hälsocentralen S:t Hans: 1 905 kr in 2022; Region Stockholm: 2 093 kr in 2024. Consumer price index: SCB.
  const [kpi2022, kpi2024] = [371.91, 415.15];
  const difference = (1905 * kpi2024) / kpi2022 - 2093;

  test('a visit costs the region what the list says, moved to the price level, and society 1.25 times that', async () => {
    const prices = await read(`${header}\n${stHans}\nprison-day;4000;kr per dag;2024;K`);
    const without = evaluate(readCase(data));
    const withList = evaluate(readCase(withLocalPrices(data, prices)));
    const change = (figure: FigureId) =>
      (figureOf(assessmentOf(withList, 't'), figure)?.value ?? NaN) -
      (figureOf(assessmentOf(without, 't'), figure)?.value ?? NaN);
    expect(change('income.region')).toBeCloseTo(-10 * difference, 4);
    expect(change('income.society')).toBeCloseTo(-12.5 * difference, 4);
    expect(change('income.municipality')).toBeCloseTo(0, 6);
    const used = localPricesUsed(without, prices);
    expect(used.effects.map(({ price }) => price.id)).toEqual(['gp-visit']);
    expect(used.effects[0]?.bySociety.get('t')).toBeCloseTo(-12.5 * difference, 4);
    expect(used.unused.map(({ id }) => id)).toEqual(['prison-day']);
  });

  test('the changes of the prices add up to the change of the list', async () => {
    const prices = await read(`${header}\n${stHans}\ninpatient-day-psychiatric;8000;kr per dag;2024;R`);
    const without = evaluate(readCase(data));
    const { effects } = localPricesUsed(without, prices);
    const whole = evaluate(readCase(withLocalPrices(data, prices)));
    const society = (result: typeof whole) => figureOf(assessmentOf(result, 't'), 'income.society')?.value ?? NaN;
    const sum = effects.reduce((total, { bySociety }) => total + (bySociety.get('t') ?? NaN), 0);
    expect(effects).toHaveLength(2);
    expect(sum).toBeCloseTo(society(whole) - society(without), 6);
  });

  test('what the case states itself stays, and the data is not changed', async () => {
    const own = {
      id: 'gp-visit',
      name: 'Läkarbesök',
      actor: 'region',
      price: '1500 SEK/unit',
      year: 2024,
      source: 'fallet',
    };
    const stated = { ...data, prices: [own] };
    const { context } = readCase(withLocalPrices(stated, await read(`${header}\n${stHans}`)));
    expect(lookUpPrice(context.prices, 'gp-visit', 2024, context.parameters)).toMatchObject({
      value: 1500,
      overridden: true,
    });
    expect(stated.prices).toEqual([own]);
  });
});
