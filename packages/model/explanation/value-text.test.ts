import { expect, test } from 'vitest';
import { valueText } from './value-text.ts';

test.each([
  [12, 'months', '12 månader', '12 months'],
  [1, 'months', '1 månad', '1 month'],
  [-1, 'months', '−1 månad', '−1 month'],
  [1, 'years', '1 år', '1 year'],
  [0, 'persons', '0 personer', '0 persons'],
  [1, 'PBB', '1 prisbasbelopp', '1 price base amount'],
] as const)('%d %s is counted as one counts', (value, unit, swedish, english) => {
  expect(valueText(value, unit, 'sv')).toBe(swedish.replace(' ', '\u00a0'));
  expect(valueText(value, unit, 'en')).toBe(english.replace(' ', '\u00a0'));
});
