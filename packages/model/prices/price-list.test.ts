import { describe, expect, test } from 'vitest';
import { type Cited, citedText, isWeaklyCited } from '../sources/citation.ts';
import { priceList } from './price-list.ts';
import { unitCostFileSchema, unitCostSchema } from './schema.ts';
import unitCostFile from './unit-costs.json' with { type: 'json' };

const gpVisit = {
  id: 'gp-visit',
  actor: 'region',
  unit: 'SEK/visit',
  label: { sv: 'Läkarbesök', en: 'GP visit' },
  prices: [
    { year: 2022, value: 1905, source: 's', grade: 'verified', covers: 'full-price' },
    { year: 2023, value: 1975, source: 's', grade: 'verified', covers: 'full-price' },
  ],
};

test('the file agrees with the schema, each resource once', () => {
  expect(unitCostFileSchema.safeParse(unitCostFile).error).toBeUndefined();
  expect(priceList.unitCosts.size).toBe(unitCostFile.length);
});

test('no price is older than the price index, so that every price can be moved to another year', () => {
  const years = [...priceList.unitCosts.values()].flatMap(({ prices }) => prices.map(({ year }) => year));
  expect(Math.min(...years)).toBeGreaterThanOrEqual(2011);
  expect(Math.max(...years)).toBeLessThanOrEqual(2025);
});

test('transfers, taxes and patient fees are not in the price list', () => {
  for (const id of [
    'social-assistance-household-year',
    'habilitation-allowance-day',
    'outpatient-care-patient-ceiling',
    'employer-contribution-rate',
  ]) {
    expect(priceList.unitCosts.has(id), id).toBe(false);
  }
});

test('a series has one definition: tariffs of payment liability are not the earlier years of full costs', () => {
  const isTariff = (source: Cited): boolean => /1991:1278|2010:1647/u.test(citedText(source).sv);
  for (const { id, prices } of priceList.unitCosts.values()) {
    expect(new Set(prices.map(({ source }) => isTariff(source))).size, id).toBe(1);
  }
  // 4 085 in 2016 was such a tariff (Kristianstads kommun); the cost of a psychiatric day has one figure, of 2024.
  expect(priceList.unitCosts.get('payment-liability-day-psychiatric')?.prices).toMatchObject([
    { year: 2016, value: 4085 },
  ]);
  expect(priceList.unitCosts.get('inpatient-day-psychiatric')?.prices.map(({ year }) => year)).toEqual([2024]);
  expect(priceList.unitCosts.get('prison-day')?.prices).toHaveLength(1);
});

test('a source that a Swedish evaluator would not accept is marked weak, and its price is not verified', () => {
  const outsiders = /BMJ|blogg|debatt|Skattebetalarna/u;
  const all = [...priceList.unitCosts.values()].flatMap(({ prices }) => prices);
  expect(all.filter(({ source }) => outsiders.test(citedText(source).sv)).length).toBeGreaterThan(5);
  for (const { source, grade } of all) {
    expect(isWeaklyCited(source), citedText(source).sv).toBe(outsiders.test(citedText(source).sv));
    if (isWeaklyCited(source)) expect(grade).not.toBe('verified');
  }
});

describe('refuses', () => {
  const price = gpVisit.prices[0];
  test.each([
    ['an unknown key', { ...gpVisit, description: 'x' }],
    ['an unknown key of a price', { ...gpVisit, prices: [{ ...price, quality: 'verified' }] }],
    ['an unknown actor', { ...gpVisit, actor: 'prison-service' }],
    ['the state, which is a sum of actors', { ...gpVisit, actor: 'state' }],
    ['an unknown unit', { ...gpVisit, unit: 'kr' }],
    ['years out of order', { ...gpVisit, prices: gpVisit.prices.toReversed() }],
    ['two prices of one year', { ...gpVisit, prices: [price, price] }],
    ['a negative price', { ...gpVisit, prices: [{ ...price, value: -1 }] }],
    ['a price without a source', { ...gpVisit, prices: [{ ...price, source: undefined }] }],
    ['no price', { ...gpVisit, prices: [] }],
    ['a price that does not say what it covers', { ...gpVisit, prices: [{ ...price, covers: undefined }] }],
    ['an unknown coverage', { ...gpVisit, prices: [{ ...price, covers: 'all' }] }],
  ])('%s', (_, unitCost) => {
    expect(unitCostSchema.safeParse(gpVisit).success).toBe(true);
    expect(unitCostSchema.safeParse(unitCost).success).toBe(false);
  });
});
