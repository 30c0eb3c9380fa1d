import { describe, expect, test } from 'vitest';
import { evaluationOf, valueOf } from '../../testing/situation.ts';
import { incomeTax } from '../income-tax/income-tax.ts';
import { housingAllowance } from './housing-allowance.ts';
import { housingSupplement } from './housing-supplement.ts';
import { residenceSupplement } from './residence-supplement.ts';
import { derivedSocialAssistance } from './social-assistance.ts';

type Plain = Readonly<Record<string, unknown>>;

describe('special housing supplement (socialförsäkringsbalken 102 kap. 26–30 §§)', () => {
  const young = (date: number, rent: number, person: Plain = {}) => ({
    date,
    localRate: 0.32,
    person: { age: 19, housingCost: `${String(rent)} SEK/month`, ...person },
    supports: [{ kind: 'activity-compensation' }, { kind: 'housing-supplement' }],
  });

  test('fills up to 1.473 price base amounts a year after rent in 2017 (SFS 2016:1292)', () => {
    const life = young(2017, 5_700);
    // 2.1 × 44 800 = 94 080 of compensation; 1.473 × 44 800 / 12 = 5 499.20; the ordinary supplement is 95 % of 5 000
    const net = (94_080 - valueOf(incomeTax, life)) / 12;
    expect(net).toBeCloseTo(6_090.67, 2);
    expect(valueOf(housingSupplement, life) / 12).toBe(Math.round(5_499.2 - (net + 4_750 - 5_700)) + 4_750);
  });

  test('rent above what is reasonable is not filled', () => {
    expect(valueOf(housingSupplement, young(2017, 12_000))).toBe(valueOf(housingSupplement, young(2017, 5_700)));
  });

  test('the exempt amount counts as income even of one who has less (30 §)', () => {
    expect(valueOf(housingSupplement, young(2025, 7_500, { insuranceYears: 0 })) / 12).toBe(6_550);
  });

  test('in a couple half of the income of the two counts: 10 000 of a partner leaves nothing to fill', () => {
    // 1.204 × 44 800 / 12 + 2 850 = 7 345 is less than half of 6 091 and 10 000, and 2 375
    expect(
      valueOf(housingSupplement, young(2017, 5_700, { household: 'couple', partnerNetIncome: '10000 SEK/month' })) / 12,
    ).toBe(2_375);
  });
});

describe('residence supplement (socialförsäkringsbalken 103 c–d kap.)', () => {
  const life = (date: number, paid: number, person: Plain = {}, benefit: Plain = {}, supplement: Plain = {}) => ({
    date,
    person: { age: 40, housingCost: '8000 SEK/month', ...person },
    supports: [
      { kind: 'sickness-benefit', amount: `${String(paid)} SEK/month`, ...benefit },
      { kind: 'residence-supplement', ...supplement },
    ],
  });

  test.each([
    // 103 d kap. 2–3 and 7 §§ by SFS 2024:1269: 104 400, 52 200, 18 000–42 000, 70 % above 83 950 a year
    [2025, 6_000, {}, 104_400],
    [2025, 8_000, { children: [4, 8] }, 104_400 + 30_000 - 0.7 * (96_000 - 83_950)],
    [2025, 6_000, { children: [1, 4, 8, 12] }, 104_400 + 42_000],
    [2025, 6_000, { children: [4], household: 'couple' }, 52_200 + 18_000],
    [2025, 25_000, {}, 0],
    // regeringen.se, August 2024: 1 700 a month less before, 500 less for each of up to three children
    [2024, 4_000, {}, 84_000],
    [2024, 4_000, { children: [4, 8] }, 84_000 + 18_000],
    [2024, 6_000, {}, 84_000 - 0.7 * (72_000 - 58_400)],
  ])('in %i with %i a month of sickness benefit and %j: %d a year', (date, paid, person, expected) => {
    expect(valueOf(residenceSupplement, life(date, paid, person))).toBe(12 * Math.round(expected / 12));
  });

  test('half a benefit gives half of what a full one gives (8 §), and it lasts as long', () => {
    expect(valueOf(residenceSupplement, life(2025, 3_000, {}, { extent: 0.5 }))).toBe(52_200);
    expect(valueOf(residenceSupplement, life(2025, 6_000, {}, { months: 5 }))).toBe(5 * 8_700);
    expect(valueOf(residenceSupplement, life(2025, 6_000, {}, { months: 5 }, { months: 3 }))).toBe(3 * 8_700);
  });

  test('housing allowance is taken off (9 §), and it is tax-free', () => {
    const family = life(2025, 6_000, { children: [4] });
    const both = { ...family, supports: [...family.supports, { kind: 'housing-allowance' }] };
    expect(valueOf(residenceSupplement, both)).toBeCloseTo(122_400 - valueOf(housingAllowance, both), 6);
    expect(valueOf(housingAllowance, both)).toBeGreaterThan(12_000);
    expect(valueOf(incomeTax, family)).toBe(valueOf(incomeTax, { ...family, supports: family.supports.slice(0, 1) }));
  });

  test('lowers social assistance by as much', () => {
    const assistance = { kind: 'social-assistance' };
    const [benefit, supplement] = life(2025, 3_000).supports;
    const withAll = evaluationOf({
      ...life(2025, 3_000, { children: [1, 4, 8, 12] }),
      supports: [benefit, supplement, assistance].flatMap((one) => one ?? []),
    });
    const without = evaluationOf({
      ...life(2025, 3_000, { children: [1, 4, 8, 12] }),
      supports: [benefit, assistance].flatMap((one) => one ?? []),
    });
    expect(without.of(derivedSocialAssistance).value - withAll.of(derivedSocialAssistance).value).toBeCloseTo(
      146_400,
      6,
    );
  });
});
