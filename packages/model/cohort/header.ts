import { priceList } from '../prices/price-list.ts';
import type { UnitCost } from '../prices/unit-cost.ts';
import { type Column, columns, groupParts } from './columns.ts';
import { nearName } from './near-name.ts';
import { normalName } from './normal-name.ts';
import { looksLikePersonalNumber } from './personal-number.ts';
import type { TableRow } from './table.ts';
import type { TableFaults } from './table-faults.ts';

/** One column of the table that was understood. */
export interface HeaderColumn {
  /** Place in the row, counted from 0. */
  readonly index: number;
  readonly text: string;
  readonly column: Column;
  /** Which job, support or resource of the row it tells of, counted from 1. */
  readonly group: number;
  /** Resource whose quantity the column holds, when the header is the name of one. */
  readonly item: string | undefined;
}

const required = ['person', 'period'] as const;
const numbered = /^(.*\S) ?([1-9]\d?)$/u;

const byName: ReadonlyMap<string, Column> = new Map(
  columns.flatMap((column) =>
    [column.id, column.sv, ...column.also].map((name) => [normalName(name), column] as const),
  ),
);

function columnNamed(id: string): Column {
  const column = byName.get(id);
  if (column === undefined) throw new RangeError(`There is no column ${id}`);
  return column;
}

interface Understood {
  readonly column: Column;
  readonly group: number;
  readonly item: string | undefined;
}

function understood(name: string, items: ReadonlyMap<string, string>): Understood | undefined {
  const alone = byName.get(name);
  if (alone !== undefined) return { column: alone, group: 1, item: undefined };
  const item = items.get(name);
  if (item !== undefined) return { column: columnNamed('quantity'), group: 1, item };
  const [, stem = '', number = ''] = numbered.exec(name) ?? [];
  const column = byName.get(stem);
  if (column === undefined || !groupParts.includes(column.part)) return undefined;
  return { column, group: Number(number), item: undefined };
}

function itemsOf(prices: Iterable<UnitCost>): ReadonlyMap<string, string> {
  return new Map(
    Array.from(prices).flatMap(({ id, label }) =>
      [id, label.sv, label.en].map((name) => [normalName(name), id] as const),
    ),
  );
}

let itemsOfList: ReadonlyMap<string, string> | undefined;

/**
 * Whether a text is the name of a column, or of a resource of the price list.
 *
 * @example
 * ```ts
 * import { isColumnName } from '@samnytta/model/cohort';
 *
 * console.log(isColumnName('lön'), isColumnName('wage'));
 * ```
 */
export function isColumnName(text: string): boolean {
  itemsOfList ??= itemsOf(priceList.unitCosts.values());
  return understood(normalName(text), itemsOfList) !== undefined;
}

/** Reads the header. What it does not understand is told, with the nearest name it knows. */
export function readHeader(header: TableRow, prices: Iterable<UnitCost>, faults: TableFaults): readonly HeaderColumn[] {
  const items = itemsOf(prices);
  const found = new Map<string, HeaderColumn>();
  let isCertain = true;
  for (const [index, cell] of header.cells.entries()) {
    const text = String(cell ?? '');
    const place = { row: header.number, column: index, header: text };
    const name = normalName(text);
    if (cell === undefined) {
      isCertain = false;
    } else if (looksLikePersonalNumber(text)) {
      isCertain = false;
      faults.add({
        kind: 'personal-number',
        row: header.number,
        column: index,
        expected: namesExpected,
        example: 'deltagare',
      });
    } else if (name === '') {
      const expected = { sv: 'ett namn i rubrikraden på varje kolumn', en: 'a name in the header of each column' };
      faults.add({ kind: 'unknown-column', ...place, expected, example: 'lön' });
    } else {
      const one = understood(name, items);
      if (one === undefined) {
        isCertain = false;
        const known = [...byName.keys(), ...items.keys()];
        const example = nearName(name, known) ?? known.find((other) => other.startsWith(name)) ?? 'lön';
        faults.add({ kind: 'unknown-column', ...place, found: text, expected: namesExpected, example });
        continue;
      }
      // Age and birth year say the same thing, and only one of them is needed.
      const what = one.column.field === 'age' ? 'age' : one.column.id;
      const key = `${what} ${String(one.group)} ${one.item ?? ''}`;
      const first = found.get(key);
      if (first === undefined) found.set(key, { index, text, ...one });
      else
        faults.add({
          kind: 'repeated-column',
          ...place,
          found: text,
          expected: repeatedExpected(first, one.column),
          example: exampleOfSecond(one.column),
        });
    }
  }
  checkRequired(found, header, isCertain, faults);
  return [...found.values()];
}

const namesExpected = {
  sv: 'ett kolumnnamn som tabellen för deltagare har, på svenska eller engelska, eller en resurs ur prislistan',
  en: 'a name of a column of the cohort table, in Swedish or English, or a resource of the price list',
};

function repeatedExpected(first: HeaderColumn, column: Column): { readonly sv: string; readonly en: string } {
  const numbers = groupParts.includes(column.part);
  return {
    sv: `kolumnen en gång; den är samma som ${first.text}${numbers ? '. Flera arbeten, stöd eller resurser får nummer efter namnet' : ''}`,
    en: `the column once; it is the same as ${first.text}${numbers ? '. Further jobs, supports and resources have a number after the name' : ''}`,
  };
}

function exampleOfSecond(column: Column): string {
  return groupParts.includes(column.part) ? `${column.sv} 2` : column.sv;
}

/** Without person and period no row can be read; a misspelt one has been told as unknown. */
function checkRequired(
  found: ReadonlyMap<string, HeaderColumn>,
  header: TableRow,
  isCertain: boolean,
  faults: TableFaults,
): void {
  for (const id of required) {
    if (found.has(`${id} 1 `)) continue;
    const { sv } = columnNamed(id);
    const separators =
      header.cells.length === 1
        ? {
            sv: '; kolumnerna skiljs åt med semikolon, tabb eller komma',
            en: '; columns are parted by semicolon, tab or comma',
          }
        : { sv: '', en: '' };
    faults.fail({
      kind: 'missing-column',
      row: header.number,
      expected: { sv: `kolumnen ${sv} (${id})${separators.sv}`, en: `the column ${id} (${sv})${separators.en}` },
      example: isCertain ? sv : `${sv};…`,
    });
  }
}
