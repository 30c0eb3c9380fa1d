import { describe, expect, test } from 'vitest';
import { roundTo } from './round.ts';

describe('rounding to whole steps', () => {
  test.each([
    ['down', 100, 199.99, 100],
    ['down', 100, 200, 200],
    ['down', 1, -0.5, -1],
    ['up', 100, 100.01, 200],
    ['up', 100, 200, 200],
    ['nearest', 1, 11_189.5, 11_190],
    ['nearest', 1, 11_189.49, 11_189],
    ['nearest-half-down', 100, 3_850, 3_800],
    ['nearest-half-down', 100, 3_850.01, 3_900],
    ['nearest-half-down', 100, 3_849.99, 3_800],
  ] as const)('%s to %i: %d gives %d', (mode, step, value, expected) => {
    expect(roundTo(value, mode, step)).toBe(expected);
  });

  // Each product is exact on paper and not in binary: 55 000 × 0.07 = 3 850, 0.423 × 100 000 = 42 300 …
  test.each([
    ['down', 1, 0.1 * 3 * 10, 3],
    ['down', 1, 1.1 * 1.1 * 100, 121],
    ['down', 100, 4.35 * 100 * 100, 43_500],
    ['down', 100, (120_000 / 7) * 7, 120_000],
    ['up', 100, 0.07 * 100 * 100, 700],
    ['up', 100, 1.1 * 3 * 1_000, 3_300],
    ['nearest', 1, 1.005 * 1_000 - 0.5, 1_005],
    ['nearest-half-down', 100, 55_000 * 0.07, 3_800],
    ['nearest-half-down', 100, 0.1 * 3 * 500, 100],
  ] as const)('%s to %i: the float %d is taken for the decimal it stands for, %d', (mode, step, value, expected) => {
    expect(roundTo(value, mode, step)).toBe(expected);
  });

  test('some of those floats really miss their decimal, so that plain rounding would be wrong', () => {
    expect(Math.ceil((1.1 * 3 * 1_000) / 100) * 100).not.toBe(3_300);
    expect(Math.floor(4.35 * 100)).not.toBe(435);
  });

  test('gives no negative zero', () => {
    for (const mode of ['down', 'up', 'nearest', 'nearest-half-down'] as const) {
      expect(Object.is(roundTo(0, mode, 100), 0), mode).toBe(true);
      expect(Object.is(roundTo(-0.000_000_001, mode, 100), 0), mode).toBe(true);
    }
  });
});
