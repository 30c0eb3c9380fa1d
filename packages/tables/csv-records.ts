import type { Delimiter } from './csv-delimiter.ts';

/** A text that cannot be parted into cells at a record, counted from 1. */
export class RecordError extends Error {
  readonly kind: 'quotation' | 'too-long';
  /** Cells that had been read of the record. */
  readonly cells: number;

  constructor(kind: RecordError['kind'], record: number, cells: number) {
    super(`Record ${String(record)}: ${kind}`);
    this.name = 'RecordError';
    this.kind = kind;
    this.cells = cells;
  }
}

const quote = '"';

/**
 * Parts a text into records of cells (RFC 4180): a cell in quotation marks may hold delimiters, line
 * breaks and doubled quotation marks; a record ends with CR, LF or both. An empty line is a record of
 * one empty cell.
 * @param chunks the text, in pieces of any length
 * @param most characters of one record
 * @throws RecordError
 */
export function* recordsOf(chunks: Iterable<string>, delimiter: Delimiter, most: number): Generator<readonly string[]> {
  let cells: string[] = [];
  let cell = '';
  /** Where the reader stands: at the start of a cell, inside it, inside its quotation marks, or at a mark that may have closed it. */
  let place: 'start' | 'plain' | 'quoted' | 'closing' = 'start';
  let isAfterReturn = false;
  let [record, length] = [1, 0];
  const endCell = (): void => {
    cells.push(cell);
    cell = '';
    place = 'start';
  };
  const fail = (kind: RecordError['kind']): never => {
    throw new RecordError(kind, record, cells.length + 1);
  };
  for (const chunk of chunks) {
    for (const letter of chunk) {
      const isSecondHalf = isAfterReturn && letter === '\n';
      isAfterReturn = false;
      if (isSecondHalf) continue;
      length += letter.length;
      if (length > most) fail('too-long');
      if (place === 'quoted') {
        if (letter === quote) place = 'closing';
        else cell += letter;
      } else if (letter === quote) {
        if (place === 'plain') fail('quotation');
        // The second of two marks is one that belongs to the cell.
        if (place === 'closing') cell += quote;
        place = 'quoted';
      } else if (letter === delimiter) endCell();
      else if (letter === '\n' || letter === '\r') {
        isAfterReturn = letter === '\r';
        endCell();
        yield cells;
        cells = [];
        [record, length] = [record + 1, 0];
      } else {
        if (place === 'closing') fail('quotation');
        place = 'plain';
        cell += letter;
      }
    }
  }
  if (place === 'quoted') fail('quotation');
  if (cells.length === 0 && place === 'start') return;
  endCell();
  yield cells;
}
