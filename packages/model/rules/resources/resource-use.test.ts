import { describe, expect, test } from 'vitest';
import { type TestSituation, valueOfFirst } from '../../testing/situation.ts';
import { patientFees, resourceCost, unitCost } from './resource-use.ts';

const visit = { id: 'own-visit', name: 'Besök', actor: 'region', price: '1000 SEK/unit', year: 2015, source: 'test' };
const use = (
  date: number,
  resource: Readonly<Record<string, unknown>>,
  more: Partial<TestSituation> = {},
): TestSituation => ({
  date,
  prices: [visit],
  resources: [resource],
  ...more,
});

describe('a resource of the price list', () => {
  test('costs quantity × price, moved with the consumer price index (SCB: 313.35 in 2015, 335.92 in 2020)', () => {
    const three = use(2020, { item: 'own-visit', quantity: 3 });
    expect(valueOfFirst(unitCost, 'resources', three)).toBeCloseTo((1_000 * 335.92) / 313.35, 6);
    expect(valueOfFirst(resourceCost, 'resources', three)).toBeCloseTo((3 * 1_000 * 335.92) / 313.35, 6);
  });

  test('keeps its price in the year of the price, and in the price year that the case chooses', () => {
    expect(valueOfFirst(resourceCost, 'resources', use(2015, { item: 'own-visit', quantity: 2 }))).toBe(2_000);
    expect(
      valueOfFirst(resourceCost, 'resources', use(2020, { item: 'own-visit', quantity: 2 }, { priceYear: 2015 })),
    ).toBe(2_000);
  });

  test('may carry a patient fee for each unit', () => {
    const four = use(2015, { item: 'own-visit', quantity: 4, patientFee: '200 SEK/visit' });
    expect(valueOfFirst(patientFees, 'resources', four)).toBe(800);
    expect(valueOfFirst(resourceCost, 'resources', four)).toBe(4_000);
  });
});

describe('a stated resource', () => {
  test('costs what the case says, a month or a year', () => {
    const cost = (amount: string): number =>
      valueOfFirst(resourceCost, 'resources', use(2020, { actor: 'municipality', amount }));
    expect(cost('30000 SEK/year')).toBe(30_000);
    expect(cost('2500 SEK/month')).toBe(30_000);
  });

  test('has no patient fee', () => {
    expect(valueOfFirst(patientFees, 'resources', use(2020, { actor: 'region', amount: '30000 SEK/year' }))).toBe(0);
  });
});
