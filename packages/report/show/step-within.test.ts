import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stepWithin } from './step-within.ts';

test.each([
  ['a value of the interval’s size', 7_245_628, 5_020_000, 9_820_000, 100_000],
  ['a value that is small beside the interval keeps its first digit', 435_000, -5_500_000, 5_500_000, 100_000],
  ['a value that is known exactly', 1_234_567, 1_234_567, 1_234_567, 1],
  ['an interval without an end', 8, 4, Infinity, 1],
  ['an interval narrower than the value’s own step', 100.4, 100, 101, 1],
] as const)('%s', (_, value, low, high, expected) => {
  expect(stepWithin(value, low, high, 1)).toBe(expected);
});

test('no value that is not nought is shown as nought', () => {
  const amount = fc.double({ min: -1e9, max: 1e9, noNaN: true }).filter((value) => Math.abs(value) >= 1);
  fc.assert(
    fc.property(amount, amount, amount, (value, one, other) => {
      const step = stepWithin(value, Math.min(one, other), Math.max(one, other), 1);
      expect(Math.abs(Math.round(value / step))).toBeGreaterThanOrEqual(1);
    }),
    { seed: 4 },
  );
});
