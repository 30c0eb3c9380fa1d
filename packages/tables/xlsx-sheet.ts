import { cellText, checkWidth } from './cell-text.ts';
import type { Reading } from './reading.ts';
import type { Attributes, XmlHandlers } from './xml.ts';
import type { Workbook } from './xlsx-workbook.ts';
import type { TableCell, TableRow } from '@samnytta/model/cohort';

const letters = 26;
const beforeA = 64;
const millisecondsOfDay = 86_400_000;

/** Column of a reference such as `AB12`, counted from 0. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference) {
    const code = letter.charCodeAt(0);
    if (code <= beforeA || code > beforeA + letters) break;
    column = column * letters + (code - beforeA);
  }
  return column - 1;
}

/** A spreadsheet's day number as YYYY-MM-DD. Counting from 1900 has a 29 February 1900 that never was. */
function dateText(days: number, from1904: boolean): string {
  const start = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30);
  const date = new Date(start + Math.floor(days) * millisecondsOfDay);
  return Number.isNaN(date.getTime()) ? String(days) : date.toISOString().slice(0, 10);
}

function isTrue(attribute: string | undefined): boolean {
  return attribute === '1' || attribute === 'true';
}

function isZero(size: string | undefined): boolean {
  return size !== undefined && Number(size) === 0;
}

interface HiddenColumns {
  isHidden: boolean;
  isTold: boolean;
}

/** A number as a workbook writes it; powers of ten are its own, and other digits than decimals nobody's. */
const machineNumber = /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?\s*$/iu;

/** Puts the parts of a sheet together to rows. Formulas, errors, merged and hidden cells are told as faults. */
export class SheetRows {
  readonly #workbook: Workbook;
  readonly #reading: Reading;
  readonly #emit: (row: TableRow) => void;
  readonly #columns: (HiddenColumns & { readonly from: number; readonly to: number })[] = [];
  /** The columns that the sheet says nothing of. */
  readonly #otherColumns: HiddenColumns = { isHidden: false, isTold: false };
  /** Whether rows are hidden that have no height of their own. */
  #areRowsHidden = false;
  #row = 0;
  #isHiddenRow = false;
  #cells: TableCell[] = [];
  #column = -1;
  #type = 'n';
  #style = 0;
  #formula: string | undefined;
  #value = '';
  /** Which text is being read: a value, a formula, or nothing that counts. */
  #part: 'value' | 'formula' | 'nothing' = 'nothing';
  #inReadingAid = false;

  constructor(workbook: Workbook, reading: Reading, emit: (row: TableRow) => void) {
    this.#workbook = workbook;
    this.#reading = reading;
    this.#emit = emit;
  }

  readonly handlers: XmlHandlers = {
    open: (name, attributes) => this.#open(name, attributes),
    text: (text) => {
      if (this.#part === 'value' && !this.#inReadingAid) this.#value += text;
      if (this.#part === 'formula') this.#formula = `${this.#formula ?? ''}${text}`;
    },
    close: (name) => this.#close(name),
  };

  #open(name: string, attributes: Attributes): void {
    switch (name) {
      case 'col':
        this.#columns.push({
          from: Number(attributes['min']) - 1,
          to: Number(attributes['max']) - 1,
          isHidden: isTrue(attributes['hidden']) || isZero(attributes['width']),
          isTold: false,
        });
        break;
      case 'sheetFormatPr':
        this.#areRowsHidden = isTrue(attributes['zeroHeight']) || isZero(attributes['defaultRowHeight']);
        this.#otherColumns.isHidden = isZero(attributes['defaultColWidth']);
        break;
      case 'row':
        this.#openRow(attributes);
        break;
      case 'c':
        this.#column = attributes['r'] === undefined ? this.#column + 1 : columnOf(attributes['r']);
        this.#type = attributes['t'] ?? 'n';
        this.#style = Number(attributes['s'] ?? 0);
        this.#formula = undefined;
        this.#value = '';
        break;
      case 'v':
      case 't':
        this.#part = 'value';
        break;
      case 'f':
        this.#part = 'formula';
        this.#formula = '';
        break;
      case 'rPh':
        this.#inReadingAid = true;
        break;
      case 'mergeCell':
        this.#tellMerged(attributes['ref'] ?? '');
        break;
      default:
    }
  }

  #close(name: string): void {
    if (name === 'v' || name === 't' || name === 'f') this.#part = 'nothing';
    if (name === 'rPh') this.#inReadingAid = false;
    if (name === 'c') this.#closeCell();
    if (name === 'row') this.#closeRow();
  }

  #openRow(attributes: Attributes): void {
    const number = attributes['r'] === undefined ? this.#row + 1 : Number(attributes['r']);
    if (!Number.isInteger(number) || number <= this.#row) {
      const expected = { sv: 'rader i ordning, var och en en gång', en: 'rows in order, each of them once' };
      this.#reading.faults.fail({ kind: 'unreadable', row: this.#row, found: attributes['r'], expected, example: '' });
    }
    this.#row = number;
    const { hidden, ht } = attributes;
    this.#isHiddenRow =
      isTrue(hidden) || isZero(ht) || (this.#areRowsHidden && hidden === undefined && ht === undefined);
    this.#cells = [];
    this.#column = -1;
  }

  #closeCell(): void {
    const cell = this.#cell();
    if (cell === '') return;
    checkWidth(this.#column + 1, this.#row, this.#reading);
    this.#cells[this.#column] = cell;
    const stated = this.#columns.filter(({ from, to }) => this.#column >= from && this.#column <= to);
    const hidden = stated.length === 0 ? this.#otherColumns : stated.find(({ isHidden }) => isHidden);
    if (hidden?.isHidden !== true || hidden.isTold) return;
    hidden.isTold = true;
    this.#reading.faults.add({
      kind: 'hidden',
      row: this.#row,
      column: this.#column,
      expected: {
        sv: 'kolumner som syns; visa kolumnen eller ta bort den',
        en: 'columns that can be seen; show the column or delete it',
      },
      example: '',
    });
  }

  #cell(): TableCell {
    const { faults } = this.#reading;
    const place = { row: this.#row, column: this.#column };
    if (this.#formula !== undefined) {
      faults.add({
        kind: 'formula',
        ...place,
        found: `=${this.#formula}`,
        expected: {
          sv: 'ett värde; kopiera kolumnen och klistra in den som värden',
          en: 'a value; copy the column and paste it as values',
        },
        example: '25000',
      });
      return undefined;
    }
    switch (this.#type) {
      case 's': {
        const text = this.#workbook.texts[Number(this.#value)];
        return text === undefined ? '' : cellText(text, place.row, place.column, this.#reading);
      }
      case 'b':
        return this.#value === '1' ? 'ja' : 'nej';
      case 'e':
        faults.add({
          kind: 'not-a-value',
          ...place,
          found: this.#value,
          expected: { sv: 'ett värde', en: 'a value' },
          example: '25000',
        });
        return undefined;
      case 'd':
        return this.#value.slice(0, 10);
      case 'n':
        return this.#number();
      default:
        return cellText(this.#value, place.row, place.column, this.#reading);
    }
  }

  #number(): TableCell {
    if (this.#value === '') return '';
    const number = Number(this.#value);
    if (!Number.isFinite(number) || !machineNumber.test(this.#value))
      return cellText(this.#value, this.#row, this.#column, this.#reading);
    const format = this.#workbook.formats[this.#style];
    switch (format?.is) {
      case 'date':
        return dateText(number, this.#workbook.from1904);
      case 'duration':
        return Number((number * format.perDay).toFixed(6));
      default:
        return number;
    }
  }

  #closeRow(): void {
    if (this.#cells.length === 0) return;
    if (this.#isHiddenRow) {
      this.#reading.faults.add({
        kind: 'hidden',
        row: this.#row,
        expected: {
          sv: 'rader som syns; ta bort filtret, visa raden eller ta bort den',
          en: 'rows that can be seen; clear the filter, show the row or delete it',
        },
        example: '',
      });
    }
    this.#emit({
      number: this.#row,
      cells: Array.from(this.#cells, (cell, index) => (index in this.#cells ? cell : '')),
    });
  }

  #tellMerged(range: string): void {
    const row = /\d+/u.exec(range)?.[0];
    this.#reading.faults.add({
      kind: 'merged',
      row: row === undefined ? undefined : Number(row),
      column: columnOf(range),
      found: range,
      expected: { sv: 'ett värde i varje cell; dela cellerna', en: 'a value in each cell; split the cells' },
      example: '',
    });
  }
}
