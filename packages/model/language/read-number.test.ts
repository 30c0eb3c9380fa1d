import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatKronor, formatNumber } from './format.ts';
import { decimalText, isNumberFault, readNumber, readPlainNumber } from './read-number.ts';

/** How Swedish and English write numbers: decimal comma and point, thousands by blank, point and comma. */
test.each<readonly [text: string, value: number, unit: string]>([
  ['12', 12, ''],
  [' 12 ', 12, ''],
  ['12.5', 12.5, ''],
  ['12,5', 12.5, ''],
  ['-12', -12, ''],
  ['−12', -12, ''],
  ['–12', -12, ''],
  ['- 12', -12, ''],
  ['+12', 12, ''],
  ['19 000', 19_000, ''],
  ['19\u00a0000', 19_000, ''],
  ['19\u2009000', 19_000, ''],
  ['19\u202f000', 19_000, ''],
  ['1 019 000,50', 1_019_000.5, ''],
  ['1.019.000', 1_019_000, ''],
  ['1,019,000', 1_019_000, ''],
  ['19.000,50', 19_000.5, ''],
  ['19,000.50', 19_000.5, ''],
  ['19 000,50 kr/mån', 19_000.5, 'kr/mån'],
  ['SEK 2,645,000', 2_645_000, 'SEK'],
  ['20 %', 20, '%'],
  ['1234567890123456', 1_234_567_890_123_456, ''],
])('%j is %d', (text, value, unit) => {
  expect(readNumber(text)).toMatchObject({ value, unit, inThousands: undefined });
});

test.each<readonly [text: string, fault: string]>([
  ['4 5', 'digits-apart'],
  ['4\u00a05', 'digits-apart'],
  ['4\n5', 'digits-apart'],
  ['4\r\n500', 'digits-apart'],
  ['4 5 1', 'digits-apart'],
  ['1 2', 'digits-apart'],
  ['2 5000', 'digits-apart'],
  ['2500 000', 'digits-apart'],
  ['1 90 00', 'digits-apart'],
  ['4_5', 'digits-apart'],
  ['19_000', 'digits-apart'],
  ['1.2.5', 'digits-apart'],
  ['1,2,5', 'digits-apart'],
  ['0x5', 'no-number'],
  ['1e1', 'no-number'],
  ['1e-3', 'no-number'],
  ['', 'no-number'],
  ['abc', 'no-number'],
  ['9'.repeat(400), 'no-number'],
])('%j is no number: %s', (text, fault) => {
  expect(readNumber(text)).toEqual({ fault });
});

test('a mark with four decimals of which two are naught may have slipped', () => {
  expect(readNumber('2.5000')).toMatchObject({ value: 2.5, withoutMark: 25_000 });
  expect(readNumber('-12,3400 kr')).toMatchObject({ value: -12.34, withoutMark: -123_400 });
  for (const text of ['2.5', '2.50', '1.1250', '2.500', '0.5000', '2.50000', '19 000,5000'])
    expect(readNumber(text)).toMatchObject({ withoutMark: undefined });
});

test('19.000 and 19,000 may be nineteen thousand, and are the one of the two that can stand there', () => {
  expect(readNumber('19.000')).toMatchObject({ value: 19, inThousands: 19_000 });
  expect(readNumber('-19,000 kr')).toMatchObject({ value: -19, inThousands: -19_000 });
  expect(readPlainNumber('19.000', 100, 50_000)).toBe(19_000);
  expect(readPlainNumber('1.250', 1, 3)).toBe(1.25);
  expect(readPlainNumber('19.000')).toEqual({ fault: 'two-numbers', readings: [19, 19_000] });
  expect(readPlainNumber('0.125')).toBe(0.125);
});

test('what is written for people is read as the same number', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.constantFrom('sv', 'en'), (whole, language) => {
      const read = [formatNumber(whole, language), formatKronor(whole, language)].map(readNumber);
      for (const one of read) expect(isNumberFault(one) ? one : [one.value, one.inThousands ?? whole]).toContain(whole);
    }),
  );
  fc.assert(
    fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), (value) => {
      const read = readPlainNumber(decimalText(value));
      expect(Math.abs(Number(read) - value)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(value)));
    }),
  );
});
