import { describe, expect, test } from 'vitest';
import { lookUpScalar, ParameterError } from '../parameters/look-up.ts';
import { everyPlace } from './every-place.ts';
import { type LocalLevel, localTaxId } from './local-tax.ts';

const { municipalities, parameters } = everyPlace();

/** Rate in per cent, in whole hundredths. */
function percent(level: LocalLevel, id: string, year: number): number {
  return Math.round(lookUpScalar(parameters, localTaxId(level, id), `${String(year)}-07-01`).value * 10_000) / 100;
}

function ratesIn(written: string, year: number): readonly [municipal: number, regional: number] {
  const place = municipalities.find(written);
  if (place === undefined) throw new Error(`${written} is not in the register`);
  return [percent('municipality', place.id, year), percent('region', place.regionId, year)];
}

function total(written: string, year: number): number {
  const [municipal, regional] = ratesIn(written, year);
  return Math.round((municipal + regional) * 100) / 100;
}

/** Total in per cent, 2011–2026: SCB Statistikdatabasen, Kommunala skattesatser (TAB2017). */
const totals: Readonly<Record<string, readonly number[]>> = {
  Ale: [32.75, 32.75, 33, 33, 33.35, 33.35, 33.35, 33.35, 33.35, 33.35, 33.35, 33.35, 33.35, 33.35, 32.85, 32.8],
  Eskilstuna: [
    32.35, 32.35, 32.95, 32.9, 32.85, 32.85, 32.85, 32.85, 32.85, 32.85, 32.85, 32.85, 32.85, 32.85, 32.85, 32.85,
  ],
  Kungälv: [
    32.32, 32.32, 32.57, 32.57, 32.92, 32.92, 32.92, 32.92, 32.92, 32.92, 32.92, 32.92, 32.92, 32.92, 32.92, 32.92,
  ],
  Lund: [
    31.23, 31.23, 31.23, 31.93, 31.93, 31.93, 31.93, 31.93, 32.42, 32.42, 32.42, 32.42, 32.42, 32.42, 32.42, 32.42,
  ],
  Malmö: [
    31.23, 31.23, 31.33, 31.63, 31.93, 31.93, 31.93, 31.93, 32.42, 32.42, 32.42, 32.42, 32.42, 32.42, 32.42, 32.42,
  ],
  Norsjö: [33.65, 33.65, 33.65, 34.15, 34.15, 34.2, 34.7, 34.7, 34.7, 34.7, 34.7, 34.7, 34.7, 34.7, 34.7, 35.2],
  Sala: [
    32.69, 32.69, 33.19, 33.19, 33.19, 33.19, 33.19, 33.19, 33.19, 33.19, 33.19, 33.19, 33.19, 33.19, 33.19, 33.19,
  ],
  Skellefteå: [
    32.9, 32.9, 32.9, 33.4, 33.4, 33.45, 33.95, 33.95, 33.95, 33.95, 33.95, 33.95, 33.95, 33.95, 33.95, 34.45,
  ],
  Stenungsund: [
    32.52, 32.52, 32.77, 32.77, 33.12, 33.12, 33.12, 33.12, 33.12, 33.12, 33.12, 33.12, 33.12, 33.12, 33.12, 33.12,
  ],
  Stockholm: [
    29.58, 29.58, 29.43, 29.43, 29.78, 29.98, 29.98, 29.98, 29.82, 29.82, 29.82, 29.82, 29.82, 30.36, 30.6, 30.55,
  ],
  Tjörn: [
    32.09, 32.09, 32.34, 32.34, 32.69, 32.69, 33.19, 33.19, 33.19, 33.19, 33.19, 33.19, 33.19, 33.19, 33.19, 33.19,
  ],
};

describe.each(Object.entries(totals))('%s', (name, published) => {
  test.each(published.map((rate, index) => [2011 + index, rate] as const))(
    '%i adds up to the total that SCB publishes (TAB2017): %d',
    (year, rate) => {
      expect(total(name, year)).toBe(rate);
    },
  );
});

test.each([
  // Skatteverket, Skattesatser 2014–2017, 2019, 2020, 2025, 2026; SCB SM OE 18 SM 1301 and TAB2017 for 2013.
  ['Norsjö', 2013, 23.35, 10.3],
  ['Norsjö', 2014, 23.35, 10.8],
  ['Norsjö', 2015, 23.35, 10.8],
  ['Norsjö', 2016, 23.4, 10.8],
  ['Norsjö', 2019, 23.4, 11.3],
  ['Skellefteå', 2015, 22.6, 10.8],
  ['Stockholm', 2016, 17.9, 12.08],
  ['Stockholm', 2026, 18.22, 12.33],
  ['Göteborgs stad', 2016, 21.12, 11.48],
  ['1480', 2013, 21.12, 11.13],
  ['Knivsta', 2019, 21.61, 11.71],
  ['Heby', 2016, 22.5, 11.71],
  ['Håbo', 2026, 21.59, 11.71],
  ['Malung-Sälen', 2016, 23.04, 11.16],
  ['Malung-Sälen', 2026, 22.46, 11.99],
  ['Upplands Väsby', 2019, 19.42, 12.08],
  // All of the tax is the municipality's.
  ['Region Gotland', 2013, 33.1, 0],
  ['Gotland', 2026, 33.6, 0],
])('%s %i has %d for the municipality and %d for the region', (written, year, municipal, regional) => {
  expect(ratesIn(written, year)).toEqual([municipal, regional]);
});

test('no total 2013–2026 is outside the lowest and highest that SCB publishes: Österåker 2024 and Dorotea 2025', () => {
  for (const { name } of municipalities.places) {
    for (let year = 2013; year <= 2026; year += 1) {
      expect(total(name, year)).toBeGreaterThanOrEqual(28);
      expect(total(name, year)).toBeLessThanOrEqual(35.65);
    }
  }
});

test("SCB's counts: 58 totals rise in 2019, 47 rise in 2024, 16 rise and 45 fall in 2026", () => {
  const changes = (year: number): { readonly up: number; readonly down: number } => {
    const differences = municipalities.places.map(({ name }) => total(name, year) - total(name, year - 1));
    return { up: differences.filter((one) => one > 0).length, down: differences.filter((one) => one < 0).length };
  };
  expect(changes(2019).up).toBe(58);
  expect(changes(2024).up).toBe(47);
  expect(changes(2026)).toEqual({ up: 16, down: 45 });
});

test('a municipality whose rates begin in 2013 says so of an earlier year, and a year is all that a value covers', () => {
  const look = (id: string, date: string) => () => lookUpScalar(parameters, localTaxId('municipality', id), date);
  expect(look('goteborg', '2012-12-31')).toThrow(ParameterError);
  expect(look('goteborg', '2012-12-31')).toThrow('2013');
  expect(look('lund', '2011-01-01')()).toMatchObject({ value: 0.2084, grade: 'estimated' });
  expect(look('goteborg', '2013-01-01')()).toMatchObject({ to: '2013-12-31', grade: 'verified' });
  expect(look('goteborg', '2027-01-01')).toThrow(ParameterError);
});
