import { CsvError, parse } from 'csv-parse';
import { decode, getDecoder } from 'iconv-lite';
import { Readable } from 'node:stream';
import type { TableRow } from '@samnytta/model/cohort/table.ts';
import { cellText, checkWidth } from './cell-text.ts';
import { type Delimiter, delimiterOf } from './csv-delimiter.ts';
import { type Encoding, encodingOf } from './csv-encoding.ts';
import type { Reading } from './reading.ts';

const chunkBytes = 65_536;

export interface CsvFile {
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  readonly rows: AsyncGenerator<TableRow>;
}

function* chunksOf(bytes: Buffer, encoding: Encoding, reading: Reading): Generator<string> {
  const decoder = getDecoder(encoding);
  for (let start = 0; start < bytes.length; start += chunkBytes) {
    reading.check();
    yield decoder.write(bytes.subarray(start, start + chunkBytes));
    reading.share = Math.min(1, (start + chunkBytes) / bytes.length);
  }
  yield decoder.end() ?? '';
}

/** Ends reading at what cannot be parted into cells: everything after it would be guesswork. */
function fail(error: CsvError, rowsBefore: number, reading: Reading): never {
  const row = rowsBefore + 1;
  const fields: unknown = error['column'];
  const isLong = error.code === 'CSV_MAX_RECORD_SIZE';
  if (isLong && typeof fields === 'number') checkWidth(fields, row, reading);
  return reading.faults.fail({
    kind: isLong ? 'too-large' : 'unreadable',
    row,
    expected: {
      sv: 'citattecken (") som både öppnas och stängs runt hela cellen, och två i följd ("") inne i den',
      en: 'quotation marks (") that both open and close around the whole cell, and two of them ("") inside it',
    },
    example: '"a ""b"" c"',
  });
}

async function* rowsOf(bytes: Buffer, encoding: Encoding, delimiter: Delimiter, linesBefore: number, reading: Reading): AsyncGenerator<TableRow> {
  const { columns, cellCharacters } = reading.limits;
  const parser = Readable.from(chunksOf(bytes, encoding, reading), { objectMode: false }).compose(
    parse({
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      from: linesBefore + 1,
      max_record_size: columns * cellCharacters,
    }),
  );
  let number = linesBefore;
  try {
    for await (const record of parser as AsyncIterable<readonly string[]>) {
      number += 1;
      checkWidth(record.findLastIndex((cell) => cell !== '') + 1, number, reading);
      const row = number;
      yield { number, cells: record.map((cell, column) => cellText(cell, row, column, reading)) };
    }
  } catch (error) {
    if (error instanceof CsvError) fail(error, number, reading);
    throw error;
  }
}

/** A CSV file: how it is written, and its rows, empty ones included. */
export function readCsv(bytes: Buffer, reading: Reading): CsvFile {
  const encoding = encodingOf(bytes, reading);
  const { delimiter, linesBefore } = delimiterOf(decode(bytes.subarray(0, chunkBytes), encoding));
  return { encoding, delimiter, rows: rowsOf(bytes, encoding, delimiter, linesBefore, reading) };
}
