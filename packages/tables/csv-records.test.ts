import fc from 'fast-check';
import { afterAll, describe, expect, test, vi } from 'vitest';
import type * as Records from './csv-records.ts';

const limits = { columns: 10, cellCharacters: 100 };

async function allOf(
  { recordsOf }: typeof Records,
  pieces: readonly string[],
  some = limits,
): Promise<readonly (readonly string[])[]> {
  const all: (readonly string[])[] = [];
  for await (const records of recordsOf(pieces, ';', some)) all.push(...records);
  return all;
}

/** As RFC 4180 writes cells: quotation marks around what needs them, doubled inside. */
function written(records: readonly (readonly string[])[], end: string): string {
  return records
    .map(
      (cells) =>
        cells.map((cell) => (/[";\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(';') + end,
    )
    .join('');
}

describe.each(['csv-parse', 'csv-parse/browser/esm'])('by %s', async (build) => {
  vi.resetModules();
  vi.doMock('#csv-parse', () => import(build));
  const reader = await import('./csv-records.ts');

  // The files after this one share modules with it, and read errors of the build that the program has.
  afterAll(() => {
    vi.doUnmock('#csv-parse');
    vi.resetModules();
  });

  test('what is written by RFC 4180 is read back, however the text is cut into pieces', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'å', '😀', '"', ';', ',', '\n', '\r', ' '), maxLength: 6 });
    const records = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(
        records,
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.integer({ min: 1, max: 7 }),
        async (some, end, length) => {
          const letters = [...written(some, end)];
          const pieces = Array.from({ length: Math.ceil(letters.length / length) }, (_, index) =>
            letters.slice(index * length, (index + 1) * length).join(''),
          );
          expect(await allOf(reader, pieces)).toEqual(some);
        },
      ),
    );
  });

  test('the last record needs no line break, and an empty line is a record of one empty cell', async () => {
    expect(await allOf(reader, ['a;b\n\n1;'])).toEqual([['a', 'b'], [''], ['1', '']]);
    expect(await allOf(reader, [''])).toEqual([]);
  });

  test.each(['a"b\n', '"a"b\n', '"a'])(
    '%j is refused, when the records before it have been given out',
    async (text) => {
      const given: unknown[] = [];
      const reading = async (): Promise<void> => {
        for await (const records of reader.recordsOf([`1\n2\n${text}`], ';', limits)) given.push(...records);
      };
      await expect(reading()).rejects.toMatchObject({ column: 0 });
      expect(given).toEqual([['1'], ['2']]);
    },
  );

  test('cells beyond the columns are one, or none when there is nothing in them', async () => {
    const text = '1;2;;;\n1;2;;3;\n1;2\n';
    expect(await allOf(reader, [text], { columns: 2, cellCharacters: 100 })).toEqual([
      ['1', '2'],
      ['1', '2', ';3;'],
      ['1', '2'],
    ]);
  });

  test('full cells are read in every alphabet; without an end, reading stops at the size of a full record', async () => {
    const full = ['a', 'å', '€', '😀'].map((letter) => letter.repeat(100 / letter.length));
    const record = Array.from({ length: 10 }, (_, index) => full[index % 4]!);
    expect(await allOf(reader, [record.join(';')])).toEqual([record]);
    let pieces = 0;
    const endless = function* (): Generator<string> {
      for (; ; pieces += 1) yield 'x'.repeat(100);
    };
    const reading = async (): Promise<void> => {
      for await (const records of reader.recordsOf(endless(), ';', limits)) expect(records).toEqual([]);
    };
    await expect(reading()).rejects.toMatchObject({ code: 'CSV_MAX_RECORD_SIZE' });
    expect(pieces).toBeLessThan(15);
  });
});
