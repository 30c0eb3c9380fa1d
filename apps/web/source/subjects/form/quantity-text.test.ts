import { describe, expect, it } from 'vitest';
import { plainNumber, quantityText } from './quantity-text.ts';

describe('what is typed in a field', () => {
  it.each([
    ['26 000', 'SEK/month', '26 000 SEK/month'],
    ['26 000 kr', 'SEK/month', '26 000 SEK/month'],
    ['8,45', 'share', '8,45 %'],
    ['80 %', 'share', '80 %'],
    ['9', 'number', '9'],
  ])('%s in a field of %s becomes %s', (typed, unit, expected) => {
    expect(quantityText(typed, unit)).toBe(expected);
  });

  it.each([
    ['300 000 kr/år', 'SEK/month'],
    ['abc', 'SEK/month'],
    ['80 %', 'SEK/month'],
    ['$care', 'SEK/year'],
  ])('%s in a field of %s is left for the reader to judge', (typed, unit) => {
    expect(quantityText(typed, unit)).toBe(typed);
  });

  it('is a number with comma or full stop, or stays as typed', () => {
    expect(plainNumber('1 250,5')).toBe(1250.5);
    expect(plainNumber('12')).toBe(12);
    expect(plainNumber('tolv')).toBe('tolv');
  });
});
