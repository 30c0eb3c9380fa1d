import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quantilesOf } from './distribution.ts';

const values = (changes: readonly number[]): readonly (number | undefined)[] =>
  quantilesOf(changes).map(({ value }) => (value.kind === 'shown' ? value.value : undefined));
const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

test('of many people they are the quantiles: 10, 25, 50, 75 and 90 per cent', () => {
  expect(quantilesOf(upTo(101)).map(({ share }) => share)).toEqual([0.1, 0.25, 0.5, 0.75, 0.9]);
  expect(values(upTo(101).toReversed())).toEqual([10, 25, 50, 75, 90]);
});

test('of few people the outer ones are given up, two by two', () => {
  expect(values(upTo(4))).toEqual([undefined, undefined, undefined, undefined, undefined]);
  expect(values(upTo(5))).toEqual([undefined, undefined, 2, undefined, undefined]);
  expect(values(upTo(9))).toEqual([undefined, undefined, undefined, undefined, undefined]);
  expect(values(upTo(21))).toEqual([undefined, 5, 10, 15, undefined]);
});

test('no person is in two of them, and those in none are five or more or nobody: changes by powers of two tell who is in', () => {
  fc.assert(
    fc.property(fc.integer({ min: 5, max: 48 }), (count) => {
      const shown = values(Array.from({ length: count }, (_, index) => 2 ** index)).filter(
        (value) => value !== undefined,
      );
      const members = shown.map((value) => [...(value * 5).toString(2)].filter((bit) => bit === '1').length);
      expect(members.every((one) => one === 5)).toBe(true);
      const together = shown.reduce((sum, value) => sum + value * 5, 0);
      expect([...together.toString(2)].filter((bit) => bit === '1')).toHaveLength(shown.length * 5);
      expect([1, 2, 3, 4]).not.toContain(count - shown.length * 5);
    }),
  );
});
