import { acceptedKeys, supportKindFields } from '../case/fields/kind-fields.ts';
import { supportFields } from '../case/fields/support-fields.ts';
import type { Text } from '../language/text.ts';
import { isSupportKind } from '../rules/supports/support-kinds.ts';
import { type CaseChoices, type CellValue, isCellFault, missing, readCell } from './cell-value.ts';
import { type Column, columns, type GroupPart, groupParts, mainColumn } from './columns.ts';
import type { HeaderColumn } from './header.ts';
import type { Item, SideName, Values } from './person.ts';
import { looksLikePersonalNumber } from './personal-number.ts';
import type { TableRow } from './table.ts';
import type { TableFaults } from './table-faults.ts';

export type Read = CellValue | typeof missing;

/** What a cell says of the person or of the period. */
export interface StatedCell {
  readonly id: string;
  readonly part: 'person' | 'side';
  readonly value: Read;
}

/** What the cells of an item say, by column id. */
type ItemCells = Readonly<Partial<Record<string, Read>>>;

/** What one row says, before it is put together with the person's other rows. */
export interface RowRecord {
  readonly row: number;
  /** Undefined when the cell cannot be used, which has been told. */
  readonly key: string | undefined;
  readonly side: SideName | undefined;
  readonly part: number;
  /** Values of the person and of the period. */
  readonly stated: readonly StatedCell[];
  readonly items: readonly Item[];
  /** Resources whose own column is empty on this row. */
  readonly uncounted: readonly string[];
  /** True when something on the row could not be used, which has been told. */
  readonly hasFault: boolean;
}

interface Group {
  readonly part: GroupPart;
  readonly number: number;
  /** Columns of the group, by their place in the header. */
  readonly columns: ReadonlyMap<number, HeaderColumn>;
}

function isGroupPart(part: string): part is GroupPart {
  return (groupParts as readonly string[]).includes(part);
}

function groupsOf(header: readonly HeaderColumn[]): readonly Group[] {
  const groups = new Map<string, Group & { readonly columns: Map<number, HeaderColumn> }>();
  for (const [position, one] of header.entries()) {
    const { part } = one.column;
    if (!isGroupPart(part) || one.item !== undefined) continue;
    const key = `${part} ${String(one.group)}`;
    const group = groups.get(key) ?? { part, number: one.group, columns: new Map() };
    group.columns.set(position, one);
    groups.set(key, group);
  }
  return [...groups.values()];
}

const columnOfField: ReadonlyMap<string, Column> = new Map(
  columns.filter(({ part }) => part === 'support').map((column) => [column.field ?? '', column]),
);

/**
 * Whether an empty cell of a support's amount says that it is not known: the kind has an amount, and the rules cannot
 * work it out from the numbers on the row. A choice that is left out is a fault of its own, told with the whole person.
 */
function isAmountMissing(kind: string, values: ItemCells): boolean {
  if (!isSupportKind(kind)) return true;
  const { statedBy, needs } = supportKindFields(kind);
  if (!statedBy.includes('amount')) return false;
  const numbers = needs.flatMap((key) => columnOfField.get(key) ?? []).filter(({ kind: { is } }) => is === 'number');
  return numbers.some(({ id }) => values[id] === undefined);
}

/** Whether anything is made of a column for a job, support or resource: what its kind does not read cannot be missing. */
function isRead({ part, field = '' }: Column, kind: string, values: ItemCells): boolean {
  if (part !== 'support' || !isSupportKind(kind)) return true;
  const ofKind = supportKindFields(kind);
  return acceptedKeys(
    supportFields,
    ofKind,
    ofKind.statedBy.includes('amount') && values['support amount'] !== undefined,
  ).includes(field);
}

/** Cells of one column that are remembered, at most: few columns have as many that differ. */
const mostRemembered = 20_000;

/** Reads rows under a header that has been understood. */
export class RowReader {
  readonly #header: readonly HeaderColumn[];
  readonly #groups: readonly Group[];
  readonly #choices: CaseChoices;
  readonly #faults: TableFaults;
  /** What cells have been read as, by column: the same municipality or support stands on row after row. */
  readonly #remembered: readonly Map<string | number, Read>[];
  #hasFault = false;

  constructor(header: readonly HeaderColumn[], choices: CaseChoices, faults: TableFaults) {
    this.#header = header;
    this.#groups = groupsOf(header);
    this.#choices = choices;
    this.#faults = faults;
    this.#remembered = header.map(() => new Map());
  }

  read(row: TableRow): RowRecord {
    this.#hasFault = row.cells.includes(undefined);
    const cells = this.#header.map((column, position) => this.#cell(row, column, this.#remembered[position]));
    const stated: StatedCell[] = [];
    const counted: Item[] = [];
    const uncounted: string[] = [];
    const ofRow: Partial<Record<string, Read>> = {};
    for (const [
      index,
      {
        column: { id, part },
        item,
      },
    ] of this.#header.entries()) {
      const value = cells[index];
      if (item !== undefined) {
        if (value === undefined) uncounted.push(item);
        else if (value !== 0) counted.push(countedItem(item, value, row.number));
      } else if (value !== undefined) {
        if (part === 'row') ofRow[id] = value;
        if (part === 'person' || part === 'side') stated.push({ id, part, value });
      }
    }
    const items = this.#groups.map((group) => this.#item(group, row.number, cells)).filter((one) => one !== undefined);
    this.#tellMissing(row, ofRow);
    return {
      row: row.number,
      key: textOf(ofRow['person']),
      side: sideOf(ofRow['period']),
      part: numberOf(ofRow['part']) ?? 1,
      stated,
      items: [...items, ...counted],
      uncounted: uncounted.length === 0 ? none : uncounted,
      hasFault: this.#hasFault,
    };
  }

  /** Value of a cell; undefined when it is empty, or could not be used, which has been told. */
  #cell(row: TableRow, header: HeaderColumn, remembered: Map<string | number, Read> | undefined): Read | undefined {
    const cell = row.cells[header.index];
    if (cell === undefined || cell === '') return undefined;
    const known = remembered?.get(cell);
    if (known !== undefined) return known;
    const read = this.#readCell(row.number, cell, header);
    if (read !== undefined && remembered !== undefined && remembered.size < mostRemembered) remembered.set(cell, read);
    return read;
  }

  #readCell(row: number, cell: string | number, { index, text, column }: HeaderColumn): Read | undefined {
    const place = { row, column: index, header: text };
    // Decimals of a number are no part of an identity number.
    if ((typeof cell === 'string' || Number.isInteger(cell)) && looksLikePersonalNumber(String(cell))) {
      this.#hasFault = true;
      this.#faults.add({
        kind: 'personal-number',
        ...place,
        expected: {
          sv: 'en pseudonym som inte kan ledas till personen; ta bort alla personnummer ur tabellen och behåll nyckeln hos den som är personuppgiftsansvarig',
          en: 'a pseudonym that does not lead to the person; take all personal identity numbers out of the table and leave the key with the data controller',
        },
        example: 'P001',
      });
      return undefined;
    }
    const read = readCell(cell, column.kind, this.#choices);
    if (!isCellFault(read)) return read;
    this.#hasFault = true;
    this.#faults.add({
      kind: read.kind,
      ...place,
      found: cell,
      expected: read.expected,
      example: read.example ?? column.example,
    });
    return undefined;
  }

  /** Person and period stand on every row. */
  #tellMissing(row: TableRow, ofRow: ItemCells): void {
    for (const { index, text, column } of this.#header) {
      if (column.id !== 'person' && column.id !== 'period') continue;
      const value = ofRow[column.id];
      if (value !== undefined && value !== missing) continue;
      // A cell with content that could not be used has been told already.
      if (row.cells[index] !== '' && value !== missing) continue;
      this.#hasFault = true;
      const expected = { sv: `${column.sv} på varje rad`, en: `${column.id} on every row` };
      this.#faults.add({
        kind: 'missing-value',
        row: row.number,
        column: index,
        header: text,
        expected,
        example: column.example,
      });
    }
  }

  /** What a job or support is called has been left out, unless it stands there and could not be used. */
  #tellUnnamed(ids: readonly string[], columns: Group['columns'], row: number, expected: Text, example: string): void {
    const all = [...columns.values()];
    const place =
      ids.map((id) => all.find(({ column }) => column.id === id)).find((found) => found !== undefined) ?? all[0];
    if (!this.#hasFault)
      this.#faults.add({ kind: 'missing-value', row, column: place?.index, header: place?.text, expected, example });
    this.#hasFault = true;
  }

  #item({ part, number, columns }: Group, row: number, cells: readonly (Read | undefined)[]): Item | undefined {
    const values: Partial<Record<string, Read>> = {};
    let isEmpty = true;
    for (const [position, header] of columns) {
      const value = cells[position];
      if (value === undefined) continue;
      values[header.column.id] = value;
      isEmpty = false;
    }
    if (isEmpty || isNothing(part, values)) return undefined;
    const kind = part === 'work' ? 'job' : (textOf(values[mainColumn[part]]) ?? '');
    if (part === 'support' && kind === '') {
      this.#tellUnnamed(
        ['support'],
        columns,
        row,
        { sv: 'vilken försörjning det är', en: 'which support it is' },
        'ekonomiskt bistånd',
      );
      return undefined;
    }
    if (part === 'work' && values['subsidy'] === undefined && subsidyColumns.some((id) => values[id] !== undefined)) {
      this.#tellUnnamed(
        ['subsidy', ...subsidyColumns],
        columns,
        row,
        { sv: 'vilket lönestöd det är', en: 'which wage subsidy it is' },
        'lönebidrag',
      );
    }
    const unknown: string[] = [];
    for (const { column } of columns.values()) if (isUnknown(column, kind, values)) unknown.push(column.id);
    return { part, kind, row, group: number, values: knownOf(values), missing: unknown.length === 0 ? none : unknown };
  }
}

/** One for all that lack nothing. */
const none: readonly string[] = [];

/** Whether a column's value is missing for a job, support or resource, and not left to the rules. */
function isUnknown(column: Column, kind: string, values: ItemCells): boolean {
  const value = values[column.id];
  if (value !== undefined) return value === missing && isRead(column, kind, values);
  if (column.id === 'quantity') return kind !== '';
  if (column.id === 'support months') return values['study weeks'] === undefined;
  if (column.id === 'support amount') return isAmountMissing(kind, values);
  return column.isNeeded;
}

function knownOf(values: ItemCells): Values {
  const known: Partial<Record<string, CellValue>> = {};
  for (const id of Object.keys(values)) {
    const value = values[id];
    if (value !== undefined && value !== missing) known[id] = value;
  }
  return known;
}

/** What belongs to a wage subsidy and says nothing without its kind. */
const subsidyColumns = columns
  .filter(({ group, field }) => group === 'subsidy' && field !== 'subsidy.kind')
  .map(({ id }) => id);

function countedItem(item: string, value: Read, row: number): Item {
  const values = value === missing ? { resource: item } : { resource: item, quantity: value };
  return { part: 'resource', kind: item, row, group: 0, values, missing: value === missing ? ['quantity'] : none };
}

/** Zeros in place of empty cells: no months, no wage or none of the resource, and nothing said of what it would have been. */
function isNothing(part: GroupPart, values: ItemCells): boolean {
  const zero = (id: string): boolean => values[id] === 0;
  if (part === 'resource') return zero('quantity') || (values['resource'] === undefined && zero('resource amount'));
  const [months, extent] = part === 'work' ? ['work months', 'work extent'] : ['support months', 'support extent'];
  return zero(months) || zero(extent) || (part === 'work' && zero('wage') && Object.keys(values).length === 1);
}

function textOf(value: Read | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function numberOf(value: Read | undefined): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

function sideOf(value: Read | undefined): SideName | undefined {
  return value === 'before' || value === 'after' ? value : undefined;
}
