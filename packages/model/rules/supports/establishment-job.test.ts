import { describe, expect, test } from 'vitest';
import { ledgerOf, realTotal, totalByActor } from '../../ledger/ledger.ts';
import { sumOver } from '../../ledger/actor.ts';
import { evaluationOf, valueOf, valueOfFirst } from '../../testing/situation.ts';
import { disposableIncome } from '../disposable-income.ts';
import { incomeTax } from '../income-tax/income-tax.ts';
import { supportAmount } from './support-amount.ts';

const life = (date: number, wage: number, reference: number, more: object = {}) => ({
  date,
  work: [{ wage: `${String(wage)} SEK/month` }],
  supports: [{ kind: 'establishment-job', referenceWage: `${String(reference)} SEK/month`, ...more }],
});

describe('establishment job (förordningen 2022:807, 8 and 14–15 §§)', () => {
  test.each([
    // 14 a §: 8 778–15 162 at the level of 2023 × 76 200, 80 600 or 83 400 / 74 300, whole kronor
    [2024, 16_000, 0],
    [2024, 18_000, 9_002],
    [2024, 20_200, 12_552],
    [2024, 21_500, 13_735],
    [2024, 23_000, 14_772],
    [2024, 25_000, 15_550],
    [2025, 25_030, 15_625],
    [2025, 26_000, 16_448],
    [2026, 30_000, 17_019],
  ])('in %i at a reference wage of %i: %i a month', (date, reference, expected) => {
    expect(valueOfFirst(supportAmount, 'supports', life(date, 7_374, reference)) / 12).toBe(expected);
  });

  test('follows the share of full time that the wage is paid for (15 §)', () => {
    expect(valueOfFirst(supportAmount, 'supports', life(2024, 7_563, 25_000, { extent: 0.5, months: 6 }))).toBe(
      3 * 15_550,
    );
  });

  test('is taxed as the wage that it stands in for (inkomstskattelagen 67 kap. 6 §)', () => {
    const asWage = { date: 2024, work: [{ wage: `${String(7_563 + 15_550)} SEK/month` }] };
    expect(valueOf(incomeTax, life(2024, 7_563, 25_000))).toBe(valueOf(incomeTax, asWage));
    expect(valueOf(disposableIncome, life(2024, 7_563, 25_000))).toBe(valueOf(disposableIncome, asWage));
  });

  test('Försäkringskassan pays it and the employer the low wage with its contribution; the two laws hold', () => {
    const ledger = ledgerOf(evaluationOf({ ...life(2024, 7_563, 25_000), person: { age: 40 } }));
    expect(totalByActor(ledger)['social-insurance']).toBe(-12 * 15_550);
    expect(totalByActor(ledger).employer).toBeCloseTo(0, 6);
    expect(sumOver(totalByActor(ledger))).toBeCloseTo(realTotal(ledger), 6);
  });

  test('a job at an ordinary wage is none, and there were none before 2024', () => {
    expect(() => evaluationOf(life(2024, 23_000, 25_000))).toThrow(/7563/u);
    expect(() => evaluationOf(life(2023, 7_374, 25_000))).toThrow(/2024/u);
  });
});
