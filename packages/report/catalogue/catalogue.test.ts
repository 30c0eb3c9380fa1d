import { parameterCatalogue, parameterOf, priceList } from '@samnytta/model';
import { expect, test } from 'vitest';
import { blocksOf } from '../document/find.ts';
import type { Cell } from '../document/cell-schema.ts';
import type { Report, Table } from '../document/schema.ts';
import { parameterListReport, parameterReport, parametersOnDateReport } from './catalogue-report.ts';
import { parameterEntry } from './parameter-entry.ts';
import { priceEntry } from './price-entry.ts';

const all = [...parameterCatalogue.parameters.values()];

function tableIn(report: Report, id: string): Table {
  const found = blocksOf(report).find((block): block is Table => block.kind === 'table' && block.id === id);
  if (found === undefined) throw new Error(`There is no table ${id}`);
  return found;
}

function valueIn(table: Table, row: string, column = 'value'): Cell | undefined {
  return table.rows.find(({ id }) => id === row)?.cells[column];
}

test('the price base amount was 44 500 kr in 2015 and 44 300 kr in 2016 (SFS 2015:536)', () => {
  const values = tableIn(parameterReport(parameterOf(parameterCatalogue, 'basic-amount.price-base')), 'values');
  expect(valueIn(values, '2015-01-01')).toMatchObject({ kind: 'money', unit: 'SEK/year', value: 44_500 });
  expect(valueIn(values, '2016-01-01')).toMatchObject({ value: 44_300 });
  expect(values.rows.find(({ id }) => id === '2016-01-01')).toMatchObject({
    label: { sv: '2016-01-01 – 2016-12-31' },
    cells: { source: { text: { sv: 'SFS 2015:536' } } },
  });
});

test('a day without a value says why', () => {
  const { value } = parameterEntry(parameterOf(parameterCatalogue, 'wage.average.all'), '2026-01-01').row.cells;
  expect(value).toMatchObject({
    kind: 'not-given',
    reason: { sv: 'Lönestrukturstatistik efter 2024 har inte hittats.' },
  });
});

test('every parameter is told on a day, and each schedule in force has its pieces', () => {
  const report = parametersOnDateReport(all, '2015-01-01');
  const { rows } = tableIn(report, 'parameters');
  expect(rows.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
  const inForce = all.filter(
    ({ id, kind }) => kind === 'schedule' && valueIn(tableIn(report, 'parameters'), id)?.kind !== 'not-given',
  );
  expect(inForce.length).toBeGreaterThan(5);
  // Basic allowance, Inkomstskattelagen 63 kap. 3 §: 0.423 price base amounts, plus 20 % of what is above 0.99.
  const allowance = tableIn(report, 'income-tax.basic-allowance');
  expect(valueIn(allowance, '0.99', 'base')).toMatchObject({ unit: 'PBB', value: 0.423 });
  expect(valueIn(allowance, '0.99', 'slope')).toMatchObject({ value: 0.2 });
  for (const { id } of inForce) expect(tableIn(report, id).rows.length).toBeGreaterThan(0);
});

test('what has values is listed with the days it has them for', () => {
  const { rows } = tableIn(parameterListReport(all), 'parameters');
  expect(rows).toHaveLength(all.length);
  expect(rows.find(({ id }) => id === 'basic-amount.price-base')?.cells['period']).toMatchObject({
    text: { sv: '2011-01-01 – 2026-12-31' },
  });
});

test('a price says what it was in its source, and who pays', () => {
  const visit = priceList.unitCosts.get('gp-visit');
  if (visit === undefined) throw new Error('The price list has no visit to a doctor');
  // BMJ Open i-CBT trial, unit costs of 2016: 1 748 kr; consumer price index 313.35 in 2015 and 316.43 in 2016.
  const { value, original, payer } = priceEntry(visit, 2015).cells;
  expect(value?.kind === 'money' ? value.value : undefined).toBeCloseTo((1748 * 313.35) / 316.43, 0);
  expect(original).toMatchObject({ text: { en: 'SEK\u00a01,748 in the prices of 2016' } });
  expect(payer).toMatchObject({ text: { sv: 'Regionen' } });
});
