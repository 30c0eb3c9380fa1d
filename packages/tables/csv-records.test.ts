import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recordsOf } from './csv-records.ts';

const most = 1000;

/** As RFC 4180 writes cells: quotation marks around what needs them, doubled inside. */
function written(records: readonly (readonly string[])[], end: string): string {
  return records.map((cells) => cells.map((cell) => (/[";\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(';') + end).join('');
}

test('what is written by RFC 4180 is read back, however the text is cut into pieces', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'å', '"', ';', ',', '\n', '\r', ' '), maxLength: 6 });
  const records = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(records, fc.constantFrom('\n', '\r\n', '\r'), fc.integer({ min: 1, max: 7 }), (some, end, length) => {
      const text = written(some, end);
      const pieces = Array.from({ length: Math.ceil(text.length / length) }, (_, index) => text.slice(index * length, (index + 1) * length));
      expect([...recordsOf(pieces, ';', most)]).toEqual(some);
    }),
  );
});

test('the last record needs no line break, and an empty line is a record of one empty cell', () => {
  expect([...recordsOf(['a;b\n\n1;'], ';', most)]).toEqual([['a', 'b'], [''], ['1', '']]);
  expect([...recordsOf([], ';', most)]).toEqual([]);
});

test.each(['a"b\n', '"a"b\n', '"a'])('%j is refused', (text) => {
  expect(() => [...recordsOf([text], ';', most)]).toThrow('Record 1: quotation');
});
