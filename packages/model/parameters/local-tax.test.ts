import { describe, expect, test } from 'vitest';
import { municipalities, parameterCatalogue } from './catalogue.ts';
import { lookUpScalar } from './look-up.ts';

/** Total local tax rate in per cent, 2011–2026: SCB Statistikdatabasen, Kommunala skattesatser (TAB2017). */
const totals: Readonly<Record<string, readonly number[]>> = {
  'national-average': [31.55, 31.60, 31.73, 31.86, 31.99, 32.10, 32.12, 32.12, 32.19, 32.28, 32.27, 32.24, 32.24, 32.37, 32.41, 32.38],
  ale: [32.75, 32.75, 33.00, 33.00, 33.35, 33.35, 33.35, 33.35, 33.35, 33.35, 33.35, 33.35, 33.35, 33.35, 32.85, 32.80],
  eskilstuna: [32.35, 32.35, 32.95, 32.90, 32.85, 32.85, 32.85, 32.85, 32.85, 32.85, 32.85, 32.85, 32.85, 32.85, 32.85, 32.85],
  kungalv: [32.32, 32.32, 32.57, 32.57, 32.92, 32.92, 32.92, 32.92, 32.92, 32.92, 32.92, 32.92, 32.92, 32.92, 32.92, 32.92],
  lund: [31.23, 31.23, 31.23, 31.93, 31.93, 31.93, 31.93, 31.93, 32.42, 32.42, 32.42, 32.42, 32.42, 32.42, 32.42, 32.42],
  malmo: [31.23, 31.23, 31.33, 31.63, 31.93, 31.93, 31.93, 31.93, 32.42, 32.42, 32.42, 32.42, 32.42, 32.42, 32.42, 32.42],
  norsjo: [33.65, 33.65, 33.65, 34.15, 34.15, 34.20, 34.70, 34.70, 34.70, 34.70, 34.70, 34.70, 34.70, 34.70, 34.70, 35.20],
  sala: [32.69, 32.69, 33.19, 33.19, 33.19, 33.19, 33.19, 33.19, 33.19, 33.19, 33.19, 33.19, 33.19, 33.19, 33.19, 33.19],
  skelleftea: [32.90, 32.90, 32.90, 33.40, 33.40, 33.45, 33.95, 33.95, 33.95, 33.95, 33.95, 33.95, 33.95, 33.95, 33.95, 34.45],
  stenungsund: [32.52, 32.52, 32.77, 32.77, 33.12, 33.12, 33.12, 33.12, 33.12, 33.12, 33.12, 33.12, 33.12, 33.12, 33.12, 33.12],
  stockholm: [29.58, 29.58, 29.43, 29.43, 29.78, 29.98, 29.98, 29.98, 29.82, 29.82, 29.82, 29.82, 29.82, 30.36, 30.60, 30.55],
  tjorn: [32.09, 32.09, 32.34, 32.34, 32.69, 32.69, 33.19, 33.19, 33.19, 33.19, 33.19, 33.19, 33.19, 33.19, 33.19, 33.19],
};
const years = Array.from({ length: 16 }, (_, index) => 2011 + index);
const rateOf = (id: string, year: number) => lookUpScalar(parameterCatalogue, `local-tax.${id}`, `${year}-07-01`).value;

test('there is a published total for every municipality', () => {
  expect(Object.keys(totals).sort()).toEqual(['national-average', ...municipalities.map(({ id }) => id)].sort());
});

describe.each(municipalities)('$name and $regionName', ({ id, regionId }) => {
  test.each(years)('%i add up to the total that SCB publishes', (year) => {
    const total = totals[id]?.[year - 2011] ?? Number.NaN;
    expect(rateOf(`municipality.${id}`, year) + rateOf(`region.${regionId}`, year)).toBeCloseTo(total / 100, 8);
  });
});

test.each(years)('the national averages of %i add up to the average total within rounding', (year) => {
  const total = totals['national-average']?.[year - 2011] ?? Number.NaN;
  const sum = rateOf('municipality.national-average', year) + rateOf('region.national-average', year);
  expect(Math.abs(sum - total / 100)).toBeLessThan(0.000_101);
});
