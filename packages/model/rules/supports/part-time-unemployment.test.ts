import { describe, expect, test } from 'vitest';
import { valueOfFirst } from '../../testing/situation.ts';
import { supportAmount } from './support-amount.ts';

const yearly = (date: string, more: object): number =>
  valueOfFirst(supportAmount, 'supports', {
    date,
    supports: [{ kind: 'unemployment-benefit', concurrent: true, ...more }],
  });

/**
 * Who works part time is given fewer days at the full daily amount: 20 of 40 hours a week are 2.5 days
 * (arbetsloshetskassa.nu, 75-dagars; Handels a-kassa, Beräkning av ersättningsdagar), and 8 of 40 leave four (Kommunalarbetaren 2009-05-07).
 */
describe('unemployment in part of full time', () => {
  const halfTime = { previousWage: '25000 SEK/month', extent: 0.5 };

  test('half time in 2019: 126 days after six without pay, 100 of them at 909 and 26 at 760 SEK', () => {
    // 25 000 / 22 × 80 % = 909; highest amount 910 for 100 days, then 760 (förordningen 1997:835, 4 §).
    expect(yearly('2019-01-01', halfTime)).toBe(100 * 909 + 26 * 760);
  });

  test('half time uses half as many days, so that the higher share lasts for two years', () => {
    // 132 days from day 50 on are at 80 % of 22 000 / 22.
    expect(yearly('2024-01-01', { previousWage: '22000 SEK/month', extent: 0.5, daysUsed: 50 })).toBe(132 * 800);
  });

  test('four days a week are 80 % of full time: five weeks are twenty days', () => {
    expect(
      yearly('2024-01-01', { previousWage: '22000 SEK/month', extent: 0.8, daysUsed: 10, months: 25 / 22 }),
    ).toBeCloseTo(20 * 800, 6);
  });

  test('under the 2024 act days are used in the share of the benefit that is left (6 kap. 9 §)', () => {
    // 11 days a month; two waiting days; 100 days at 80 % and 30 at 70 % of 24 000 / 22.
    expect(yearly('2026-01-01', { previousWage: '24000 SEK/month', extent: 0.5 })).toBeCloseTo(
      (24_000 / 22) * (100 * 0.8 + 30 * 0.7),
      6,
    );
    expect(
      yearly('2026-01-01', { previousWage: '24000 SEK/month', extent: 0.5, daysUsed: 290, months: 6 }),
    ).toBeCloseTo((24_000 / 22) * 10 * 0.65, 6);
  });

  test('the last days are as many whole days for who is unemployed in part', () => {
    expect(yearly('2024-01-01', { previousWage: '22000 SEK/month', extent: 0.5, daysUsed: 290 })).toBe(10 * 700);
    expect(
      yearly('2024-01-01', { previousWage: '22000 SEK/month', level: 'not-member', extent: 0.5, daysUsed: 10 }),
    ).toBe(132 * 510);
  });
});
