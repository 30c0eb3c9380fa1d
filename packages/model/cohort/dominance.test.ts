import { expect, test } from 'vitest';
import { contributionsOf, isCarriedByOne, isDominated, isSpreadSafe } from './dominance.ts';

// The p%-rule with p = 10 (Hundepool et al., Statistical Disclosure Control, 2012, § 4.2.2): of 100, 50 and 9 the second tells
// the largest to within 9 %, of 100, 50 and 11 to within 11 %.
test.each([
  [[100, 50, 9], true],
  [[100, 50, 11], false],
  [[-100, 50, -9], true],
  [[7, 7, 7, 7, 7], false],
])('%j is dominated by one: %s', (changes, expected) => {
  expect(isDominated(contributionsOf(changes))).toBe(expected);
});

test.each([
  [[60, 20, 20], true],
  [[50, 25, 25], false],
  // The second would know the first to lie between 50 and 55.
  [[55, 45], false],
  [[-97, 1, 1, 1], true],
])('%j is carried by one: %s', (changes, expected) => {
  expect(isCarriedByOne(changes)).toBe(expected);
});

test.each([
  ['all alike', [100, 101, 102, 103, 104, 105], false],
  ['one unlike', [100, 100, 100, 100, 100, 200], false],
  ['two unlike', [100, 100, 100, 100, 200, 200, 150], true],
  ['one with most', [1000, 1, 20, 30, 4, 50], false],
  ['few whose change is other than nothing', [0, 0, 0, 0, 0, 10, 20, 30], false],
  ['nothing', [0, 0, 0, 0, 0], true],
])('how much people differ may be released of %s: %s', (_, changes, expected) => {
  expect(isSpreadSafe(changes)).toBe(expected);
});
