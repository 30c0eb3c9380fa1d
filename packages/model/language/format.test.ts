import { expect, test } from 'vitest';
import { formatKronor, formatMillionKronor, formatNumber, formatPercent } from './format.ts';

const spaced = (text: string) => text.replaceAll(' ', '\u00a0');

test('kronor are whole, with the thousands apart', () => {
  expect(formatKronor(2_645_000, 'sv')).toBe(spaced('2 645 000 kr'));
  expect(formatKronor(2_645_000, 'en')).toBe(spaced('SEK 2,645,000'));
  expect(formatKronor(-293_893, 'sv')).toBe(spaced('−293 893 kr'));
  expect(formatKronor(-293_893, 'en')).toBe(spaced('−SEK 293,893'));
});

test('a rounded nothing has no minus sign', () => {
  expect(formatKronor(-0.2, 'sv')).toBe(spaced('0 kr'));
});

test('millions keep the decimals asked for', () => {
  expect(formatMillionKronor(2_600_000, 'sv')).toBe(spaced('2,6 mn kr'));
  expect(formatMillionKronor(6_000_000, 'sv')).toBe(spaced('6,0 mn kr'));
  expect(formatMillionKronor(2_645_000, 'en', 3)).toBe(`${spaced('SEK 2.645')} million`);
});

test('per cent and plain numbers follow the language', () => {
  expect(formatPercent(0.053, 'sv')).toBe(spaced('5,3 %'));
  expect(formatPercent(0.26, 'en')).toBe('26%');
  expect(formatNumber(3.77, 'sv', 2)).toBe('3,77');
});
