import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quantities, report, row, section, table, texts } from '../document/blocks.ts';
import { money, notGiven, quantity, range, sameWords, suppressed, words } from '../document/cells.ts';
import type { Cell } from '../document/cell-schema.ts';
import type { Report } from '../document/schema.ts';
import { reportCsv } from './csv.ts';

const same = (text: string): { sv: string; en: string } => ({ sv: text, en: text });

function withCells(cells: Readonly<Record<string, Cell>>, label = 'Rad'): Report {
  const columns = Object.entries(cells).map(([id, { kind }]) =>
    kind === 'text' ? texts(id, same(id)) : quantities(id, same(id)),
  );
  const shown = table('t', same('Tabell'), { rowHeading: same('Namn'), columns, rows: [row('r', same(label), cells)] });
  return report('evaluation', same('Titel'), [section('s', 'full', undefined, [shown])]);
}

/** Fields of a CSV text, read as RFC 4180 says. */
function fieldsIn(csv: string, delimiter: string): readonly (readonly string[])[] {
  const field = new RegExp(`(?:"((?:[^"]|"")*)"|([^"\\r\\n${delimiter}]*))(${delimiter}|\\r\\n|$)`, 'uy');
  const lines: string[][] = [[]];
  for (const text = csv.replace('\uFEFF', ''); field.lastIndex < text.length;) {
    const [, quoted, plain, end] = field.exec(text) ?? [];
    if (end === undefined) throw new Error(`Not CSV at ${String(field.lastIndex)}: ${text}`);
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') lines.push([]);
  }
  return lines;
}

/** The fields of the only row. */
function rowIn(cells: Readonly<Record<string, Cell>>, language: 'sv' | 'en' = 'sv', label?: string): readonly string[] {
  return fieldsIn(reportCsv(withCells(cells, label), language), language === 'sv' ? ';' : ',')[2] ?? [];
}

test('a spreadsheet of the language reads numbers as numbers: decimal comma and semicolons in Swedish', () => {
  const cells = { amount: money(-1234.5, 'SEK/year'), share: quantity(0.053, 'share') };
  expect(rowIn(cells, 'sv')).toEqual(['Rad', '-1234,5', '0,053']);
  expect(rowIn(cells, 'en')).toEqual(['Rad', '-1234.5', '0.053']);
});

test('begins with a byte-order mark, so that å, ä and ö are read, and lines end with CR LF', () => {
  const csv = reportCsv(withCells({ name: sameWords('Åsele') }), 'sv');
  expect(csv).toBe('\uFEFFTabell\r\nNamn;name\r\nRad;Åsele\r\n');
});

test('a range stands in two columns, so that its ends can be counted with', () => {
  const csv = reportCsv(
    withCells({ interval: range(money(100.5, 'SEK'), money(200, 'SEK')), after: money(1, 'SEK') }),
    'sv',
  );
  expect(fieldsIn(csv, ';').slice(1, 3)).toEqual([
    ['Namn', 'interval, från', 'interval, till', 'after'],
    ['Rad', '100,5', '200', '1'],
  ]);
});

test('what is not given or suppressed is words, never a number', () => {
  const cells = {
    none: notGiven(same('Kostnaden är inte angiven.')),
    never: notGiven(same('Tjänas aldrig in.'), same('aldrig')),
    hidden: suppressed(same('Få personer.')),
  };
  for (const field of rowIn(cells).slice(1)) expect(Number(field.replace(',', '.'))).toBeNaN();
});

describe('text from files', () => {
  test.each(['=cmd|calc', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=1;=2', '="x"\n=3'])(
    '%j is not run as a formula',
    (text) => {
      for (const language of ['sv', 'en'] as const) {
        const [label, field] = rowIn({ name: words(same(text)) }, language, text);
        expect(field).toBe(`'${text}`);
        expect(label).toBe(`'${text}`);
      }
    },
  );

  test('is read back as it was, or with a mark before what could be run, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.string({
          minLength: 1,
          unit: fc.oneof(
            fc.constantFrom(';', ',', '"', '\n', '\r', '\t', '=', '-', '@', ' '),
            fc.string({ minLength: 1, maxLength: 1 }),
          ),
        }),
        fc.constantFrom('sv', 'en'),
        (text, language) => {
          const [, field = ''] = rowIn({ name: sameWords(text) }, language);
          expect([text, `'${text}`]).toContain(field);
          expect(field).not.toMatch(/^[=+\-@\t\r]/u);
        },
      ),
    );
  });
});
