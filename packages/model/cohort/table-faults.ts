import { faultHeadings } from '../case/fault-headings.ts';
import { foundText } from '../case/found-text.ts';
import { SamnyttaError, textOfAll } from '../language/samnytta-error.ts';
import type { Language, Text } from '../language/text.ts';
import { columnLetter } from './table.ts';

export const tableProblemKinds = [
  'unreadable',
  'unsupported',
  'too-large',
  'encoding',
  'formula',
  'merged',
  'hidden',
  'ragged',
  'empty',
  'unknown-column',
  'missing-column',
  'repeated-column',
  'personal-number',
  'missing-value',
  'not-a-value',
  'out-of-range',
  'unknown-choice',
  'unread-value',
  'repeated-row',
  'missing-period',
  'inconsistent',
  'outside-dates',
  'too-few',
] as const;
/** What sort of fault it is, for programs; people read `text`. */
export type TableProblemKind = (typeof tableProblemKinds)[number];

/** A fault before it is put in words. */
export interface TableFault {
  readonly kind: TableProblemKind;
  readonly row?: number | undefined;
  /** Counted from 0. */
  readonly column?: number | undefined;
  /** The column's header, when it has one. */
  readonly header?: string | undefined;
  readonly found?: unknown;
  readonly expected: Text;
  readonly example: string;
}

/** One fault in a table: where, what was found, what was expected, and an example. */
export interface TableProblem {
  readonly kind: TableProblemKind;
  /** First row as the spreadsheet counts; undefined for the whole file. */
  readonly row: number | undefined;
  /** Every row with the same fault. */
  readonly rows: readonly number[];
  /** Letter of the column; undefined for the whole row. */
  readonly column: string | undefined;
  readonly header: string | undefined;
  readonly found: string;
  readonly expected: Text;
  readonly example: string;
  /** The whole message, in sentences. */
  readonly text: Text;
}

/** A table that cannot be read. Nothing of it has been used. */
export class TableError extends SamnyttaError {
  override readonly problems: readonly TableProblem[];
  /** True when reading stopped because there were too many faults to tell. */
  readonly isCutShort: boolean;

  constructor(problems: readonly TableProblem[], isCutShort: boolean) {
    super('TableError', textOfAll(problems));
    this.problems = problems;
    this.isCutShort = isCutShort;
  }
}

const headings: Readonly<Record<TableProblemKind, Text>> = {
  ...faultHeadings,
  unsupported: { sv: 'Den sortens fil tas inte emot.', en: 'This sort of file is not accepted.' },
  'too-large': { sv: 'Det är för mycket.', en: 'It is too much.' },
  encoding: { sv: 'Tecken går inte att läsa.', en: 'Characters cannot be read.' },
  formula: { sv: 'Cellen är en formel.', en: 'The cell is a formula.' },
  merged: { sv: 'Celler är sammanslagna.', en: 'Cells are merged.' },
  hidden: { sv: 'Något är dolt.', en: 'Something is hidden.' },
  ragged: { sv: 'Raden har fel antal kolumner.', en: 'The row has the wrong number of columns.' },
  empty: { sv: 'Tabellen är tom.', en: 'The table is empty.' },
  'unknown-column': { sv: 'Kolumnen är okänd.', en: 'The column is unknown.' },
  'missing-column': { sv: 'En kolumn saknas.', en: 'A column is missing.' },
  'repeated-column': { sv: 'Kolumnen finns två gånger.', en: 'The column stands twice.' },
  'personal-number': { sv: 'Det ser ut som ett personnummer.', en: 'This looks like a personal identity number.' },
  'missing-value': { sv: 'Ett värde saknas.', en: 'A value is missing.' },
  'not-a-value': { sv: 'Värdet går inte att läsa.', en: 'The value cannot be read.' },
  'unread-value': { sv: 'Värdet hör inte hemma här.', en: 'The value does not belong here.' },
  'repeated-row': { sv: 'Raden upprepar en annan.', en: 'The row repeats another.' },
  'missing-period': { sv: 'Personen saknar en period.', en: 'The person lacks a period.' },
  'outside-dates': {
    sv: 'Det finns inga regler eller värden för dagen.',
    en: 'There are no rules or values for the day.',
  },
  'too-few': { sv: 'Underlaget är för litet.', en: 'There is too little data.' },
};

const words = {
  sv: {
    row: 'Rad',
    rows: 'Rad',
    and: 'och',
    more: 'till',
    column: 'kolumn',
    file: 'Filen',
    found: 'Det står',
    expected: 'Här ska stå',
    example: 'Exempel',
  },
  en: {
    row: 'Row',
    rows: 'Rows',
    and: 'and',
    more: 'more',
    column: 'column',
    file: 'The file',
    found: 'Found',
    expected: 'Expected',
    example: 'Example',
  },
} as const;

const listedRows = 5;

function rowsText(rows: readonly number[], language: Language): string {
  const { row, rows: several, and, more } = words[language];
  if (rows.length < 2) return `${row} ${rows.join('')}`;
  const listed = rows.slice(0, rows.length <= listedRows ? rows.length - 1 : listedRows);
  const last = rows.length <= listedRows ? String(rows.at(-1)) : `${String(rows.length - listedRows)} ${more}`;
  return `${several} ${listed.join(', ')} ${and} ${last}`;
}

function placeText(
  rows: readonly number[],
  column: string | undefined,
  header: string | undefined,
  language: Language,
): string {
  const word = words[language];
  const parts: string[] = [];
  if (rows.length > 0) parts.push(rowsText(rows, language));
  if (column !== undefined)
    parts.push(`${word.column} ${column}${header === undefined || header === '' ? '' : ` (${header})`}`);
  if (parts.length === 0) return word.file;
  const text = parts.join(', ');
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

/** Puts a fault in words, in both languages. @param rows those that have it, in order */
export function describeFault(fault: TableFault, rows: readonly number[] = []): TableProblem {
  const { kind, expected, example } = fault;
  const column = fault.column === undefined ? undefined : columnLetter(fault.column);
  const header = fault.header === undefined ? undefined : foundText(fault.header);
  const found = foundText(fault.found);
  const text = (language: Language): string => {
    const word = words[language];
    return [
      `${placeText(rows, column, header, language)}:`,
      headings[kind][language],
      found === '' ? '' : `${word.found}: ${found}.`,
      `${word.expected}: ${expected[language]}.`,
      example === '' ? '' : `${word.example}: ${example}`,
    ]
      .filter((part) => part !== '')
      .join(' ');
  };
  return {
    kind,
    row: rows[0],
    rows,
    column,
    header,
    found,
    expected,
    example,
    text: { sv: text('sv'), en: text('en') },
  };
}

/** How many faults are told at once unless another limit is given. */
export const mostFaults = 100;

interface Told {
  readonly fault: TableFault;
  readonly rows: Set<number>;
}

/** Collects the faults of a table while it is read, so that all are told at once up to a limit; the same fault in many rows is told once. */
export class TableFaults {
  readonly #told = new Map<string, Told>();
  readonly #limit: number;

  constructor(limit = mostFaults) {
    this.#limit = limit;
  }

  get isEmpty(): boolean {
    return this.#told.size === 0;
  }

  /** @throws TableError when the limit is reached */
  add(fault: TableFault): void {
    this.#tell(fault);
    if (this.#told.size >= this.#limit) throw this.#error(true);
  }

  /** A fault that nothing can be read after. @throws TableError with it and all that were found before */
  fail(fault: TableFault): never {
    this.#tell(fault);
    throw this.#error(false);
  }

  /** @throws TableError when there are any faults */
  throwIfAny(): void {
    if (!this.isEmpty) throw this.#error(false);
  }

  #tell(fault: TableFault): void {
    const { row, ...same } = fault;
    const key = JSON.stringify(same);
    const told = this.#told.get(key) ?? { fault, rows: new Set() };
    if (row !== undefined) told.rows.add(row);
    this.#told.set(key, told);
  }

  #error(isCutShort: boolean): TableError {
    const problems = Array.from(this.#told.values(), ({ fault, rows }) =>
      describeFault(
        fault,
        [...rows].toSorted((one, other) => one - other),
      ),
    );
    const inOrder = problems.toSorted((one, other) => (one.row ?? 0) - (other.row ?? 0));
    return new TableError(inOrder, isCutShort);
  }
}
