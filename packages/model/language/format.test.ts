import fc from 'fast-check';
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

test('every number is written as the runtime’s own formats of the two languages write it', () => {
  const locales = { sv: 'sv-SE', en: 'en-GB' } as const;
  const halves = fc
    .tuple(fc.integer({ min: -2_000_000, max: 2_000_000 }), fc.integer({ min: 0, max: 5 }))
    .map(([whole, decimals]) => (whole * 10 + 5) / 10 ** decimals);
  const numbers = fc.oneof(
    fc.double(),
    fc.double({ min: -1e9, max: 1e9 }),
    halves,
    fc.constantFrom(0, -0, 0.5, -0.5, 1.005, 999.995, 1e21, -1e21, 5e-324, Infinity, -Infinity, Number.NaN),
  );
  const places = fc
    .integer({ min: 0, max: 5 })
    .chain((most) => fc.tuple(fc.constant(most), fc.integer({ min: 0, max: most })));
  fc.assert(
    fc.property(numbers, places, fc.constantFrom('sv', 'en'), (value, [most, least], language) => {
      const format = new Intl.NumberFormat(locales[language], {
        minimumFractionDigits: least,
        maximumFractionDigits: most,
        signDisplay: 'negative',
      });
      expect(formatNumber(value, language, most, least)).toBe(format.format(value).replace('-', '−'));
    }),
    { numRuns: 2_000 },
  );
});
