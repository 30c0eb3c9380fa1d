import { describe, expect, test } from 'vitest';
import { sumOver } from '../../ledger/actor.ts';
import { ledgerOf, realTotal, totalByActor } from '../../ledger/ledger.ts';
import { evaluationOf, type TestSituation, valueOf } from '../../testing/situation.ts';
import { visitFees } from './visit-fees.ts';

type Resources = NonNullable<TestSituation['resources']>;

const paid = (date: TestSituation['date'], resources: Resources, visitFee = '250 SEK/visit'): number =>
  valueOf(visitFees, { date, settings: { visitFee }, resources });

describe('the fee of each visit to care that a case states once', () => {
  test('is paid for each visit of the price list that has none of its own', () => {
    expect(
      paid(2026, [
        { item: 'gp-visit', quantity: 3 },
        { item: 'specialist-doctor-visit', quantity: 1 },
      ]),
    ).toBe(1_000);
    expect(paid(2026, [{ item: 'gp-visit', quantity: 3 }], '0 SEK/visit')).toBe(0);
  });

  // 0.025 price base amounts, rounded down to 50: published by regions and 1177 for 2019, 2022, 2023 and 2024.
  test.each([
    [2014, 1_100],
    [2018, 1_100],
    [2019, 1_150],
    [2022, 1_200],
    [2023, 1_300],
    [2024, 1_400],
    [2025, 1_450],
    [2026, 1_450],
  ])('stops at the ceiling of twelve months: %d, %d', (year, ceiling) => {
    expect(paid(year, [{ item: 'gp-visit', quantity: 30 }])).toBe(ceiling);
  });

  test('leaves room for the fees that are stated at a visit, which stand as they are', () => {
    const stated = { item: 'specialist-doctor-visit', quantity: 3, patientFee: '400 SEK/visit' };
    expect(paid(2026, [stated, { item: 'gp-visit', quantity: 10 }])).toBe(1_450 - 1_200);
    expect(
      paid(2026, [
        { ...stated, quantity: 5 },
        { item: 'gp-visit', quantity: 10 },
      ]),
    ).toBe(0);
  });

  test('is not paid for what is no visit to the region', () => {
    expect(
      paid(2026, [
        { item: 'social-worker-hour', quantity: 5 },
        { item: 'gp-visit', quantity: 2, actor: 'municipality' },
        { actor: 'region', amount: '9000 SEK/year' },
      ]),
    ).toBe(0);
  });

  test('divides the price between region and participant: the actors sum to society', () => {
    const ledger = ledgerOf(
      evaluationOf({
        date: 2026,
        priceYear: 2024,
        settings: { visitFee: '250 SEK/visit', indirectTaxFactor: 1 },
        resources: [{ item: 'gp-visit', quantity: 4 }],
      }),
    );
    const { participant, region } = totalByActor(ledger);
    expect(participant).toBe(-1_000);
    expect(region).toBeCloseTo(realTotal(ledger) + 1_000, 9);
    expect(sumOver(totalByActor(ledger))).toBeCloseTo(realTotal(ledger), 9);
  });
});
