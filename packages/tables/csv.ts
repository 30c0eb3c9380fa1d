import { CsvError } from '#csv-parse';
import type { TableRow } from '@samnytta/model/cohort';
import { cellText, checkWidth } from './cell-text.ts';
import { type Delimiter, delimiterOf } from './csv-delimiter.ts';
import { type Encoding, encodingOf, textOf } from './csv-encoding.ts';
import { recordsOf } from './csv-records.ts';
import type { Reading } from './reading.ts';

export interface CsvFile {
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  readonly rows: AsyncGenerator<TableRow>;
}

function* chunksOf(bytes: Uint8Array, encoding: Encoding, reading: Reading): Generator<string> {
  for (const { text, share } of textOf(bytes, encoding)) {
    reading.check();
    yield text;
    reading.share = share;
  }
}

/** Ends reading at what cannot be parted into cells: everything after it would be guesswork. */
function fail({ code, column }: CsvError, rowsBefore: number, reading: Reading): never {
  const row = rowsBefore + 1;
  if (typeof column === 'number') checkWidth(column + 1, row, reading);
  return reading.faults.fail({
    kind: code === 'CSV_MAX_RECORD_SIZE' ? 'too-large' : 'unreadable',
    row,
    expected: {
      sv: 'citattecken (") som både öppnas och stängs runt hela cellen, och två i följd ("") inne i den',
      en: 'quotation marks (") that both open and close around the whole cell, and two of them ("") inside it',
    },
    example: '"a ""b"" c"',
  });
}

async function* rowsOf(
  bytes: Uint8Array,
  encoding: Encoding,
  delimiter: Delimiter,
  linesBefore: number,
  reading: Reading,
): AsyncGenerator<TableRow> {
  let number = 0;
  try {
    for await (const records of recordsOf(chunksOf(bytes, encoding, reading), delimiter, reading.limits)) {
      for (const record of records) {
        number += 1;
        if (number <= linesBefore) continue;
        checkWidth(record.findLastIndex((cell) => cell !== '') + 1, number, reading);
        const row = number;
        yield { number, cells: record.map((cell, column) => cellText(cell, row, column, reading)) };
      }
    }
  } catch (error) {
    if (error instanceof CsvError) fail(error, number, reading);
    throw error;
  }
}

/** A CSV file: how it is written, and its rows, empty ones included. */
export function readCsv(bytes: Uint8Array, reading: Reading): CsvFile {
  const encoding = encodingOf(bytes, reading);
  const [first] = textOf(bytes, encoding);
  const { delimiter, linesBefore } = delimiterOf(first?.text ?? '');
  return { encoding, delimiter, rows: rowsOf(bytes, encoding, delimiter, linesBefore, reading) };
}
