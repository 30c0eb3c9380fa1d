import { describe, expect, test } from 'vitest';
import { parameterCatalogue } from '../parameters/catalogue.ts';
import { ParameterError } from '../parameters/look-up.ts';
import { withOverrides } from '../parameters/override.ts';
import { citedText } from '../sources/citation.ts';
import { lookUpPrice, UnknownPriceError } from './look-up.ts';
import { addPrices, priceList } from './price-list.ts';
import type { UnitCost } from './unit-cost.ts';

const price = (item: string, year: number) => lookUpPrice(priceList, item, year, parameterCatalogue);

function resource(...prices: UnitCost['prices']): UnitCost {
  return {
    id: 'course-place',
    actor: 'municipality',
    unit: 'SEK/month',
    label: { sv: 'Kursplats', en: 'Course place' },
    prices,
  };
}
const ownPrice = (year: number, ...prices: UnitCost['prices']) =>
  lookUpPrice(addPrices(priceList, [resource(...prices)]), 'course-place', year, parameterCatalogue);

test('a price of the year asked for is used as it is', () => {
  expect(price('gp-visit', 2024)).toMatchObject({
    item: 'gp-visit',
    actor: 'region',
    unit: 'SEK/visit',
    value: 2093,
    original: { year: 2024, value: 2093, grade: 'verified' },
    adjustment: undefined,
    overridden: false,
  });
});

test('another price is moved with the consumer price index, not rounded', () => {
  // 1 748 SEK of 2016 (KPI 316.43) in 2015 (KPI 313.35): 1 748 × 313.35 / 316.43 = 1 730.985…
  const found = price('gp-visit', 2015);
  expect(found.value).toBeCloseTo(1730.9857, 4);
  expect(found.original).toMatchObject({ year: 2016, value: 1748, grade: 'estimated' });
  expect(found.adjustment).toMatchObject({ fromYear: 2016, toYear: 2015, fromIndex: 316.43, toIndex: 313.35 });
  expect(citedText(found.adjustment?.index.to.source ?? '').sv).toContain('SCB');
  // 2 093 SEK of 2024 (KPI 415.15) in 2025 (KPI 417.98): 2 093 × 417.98 / 415.15 = 2 107.267…
  expect(price('gp-visit', 2025).value).toBeCloseTo(2107.2676, 4);
});

describe('which price is used', () => {
  const verified = { value: 100, source: 's', grade: 'verified' } as const;
  const estimated = { value: 200, source: 's', grade: 'estimated' } as const;

  test('the nearest year, also when a verified one is farther off', () => {
    expect(ownPrice(2020, { ...verified, year: 2015 }, { ...estimated, year: 2021 }).original.year).toBe(2021);
  });
  test('of two as near, the later', () => {
    expect(ownPrice(2020, { ...verified, year: 2018 }, { ...verified, year: 2022 }).original.year).toBe(2022);
    expect(ownPrice(2020, { ...estimated, year: 2018 }, { ...estimated, year: 2022 }).original.year).toBe(2022);
  });
  test('of two as near, the verified before the later', () => {
    expect(ownPrice(2020, { ...verified, year: 2018 }, { ...estimated, year: 2022 }).original.year).toBe(2018);
    expect(ownPrice(2020, { ...estimated, year: 2018 }, { ...verified, year: 2022 }).original.year).toBe(2022);
  });
});

test('every resource has a price for every year of the index', () => {
  for (const item of priceList.unitCosts.keys()) {
    for (let year = 2011; year <= 2025; year++) expect(price(item, year).value, `${item} ${year}`).toBeGreaterThan(0);
  }
});

test('a year without an index is an error, unless the price is of that year or the case gives the index', () => {
  expect(() => price('gp-visit', 2026)).toThrow(ParameterError);
  expect(() => price('gp-visit', 2026)).toThrow('price.consumer-price-index');
  expect(ownPrice(2026, { year: 2026, value: 9000, source: 'offer', grade: 'measured' }).value).toBe(9000);
  const forecast = { id: 'price.consumer-price-index', value: 422, source: 'forecast', from: '2026-01-01' };
  const found = lookUpPrice(priceList, 'gp-visit', 2026, withOverrides(parameterCatalogue, [forecast]));
  expect(found.value).toBeCloseTo((2093 * 422) / 415.15, 6);
  expect(found.adjustment?.index.to).toMatchObject({ overridden: true, source: 'forecast' });
});

test('an unknown resource is an error that suggests the nearest', () => {
  expect(() => price('gp-visits', 2024)).toThrow(UnknownPriceError);
  expect(() => price('gp-visits', 2024)).toThrow('Did you mean "gp-visit"?');
});

test('a case’s own price takes the place of the published one and says so', () => {
  const visit = { year: 2015, value: 2000, source: 'the region', grade: 'measured' } as const;
  const own = addPrices(priceList, [{ ...resource(visit), id: 'gp-visit', actor: 'region', unit: 'SEK/visit' }]);
  expect(lookUpPrice(own, 'gp-visit', 2015, parameterCatalogue)).toMatchObject({ value: 2000, overridden: true });
  expect(lookUpPrice(own, 'nurse-visit-primary-care', 2022, parameterCatalogue).overridden).toBe(false);
  expect(price('gp-visit', 2015).overridden).toBe(false);
});
