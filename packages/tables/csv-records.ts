import { parse } from '#csv-parse';
import type { Delimiter } from './csv-delimiter.ts';
import type { Limits } from './limits.ts';

type CsvRecord = readonly string[];

/** UTF-8, which the parser counts the cell in that it reads, has at most three bytes for one character. */
const bytesOfCharacter = 3;

/** What a step of the parser ends with: an error, or nothing. */
function ended(step: (callback: (error?: Error | null) => void) => void): Promise<Error | undefined> {
  return new Promise((resolve) => {
    step((error) => {
      resolve(error ?? undefined);
    });
  });
}

/**
 * Parts a text into records of cells (RFC 4180), a batch for each piece of it: a cell in quotation marks
 * may hold delimiters, line breaks and doubled quotation marks; a record ends with CR, LF or both. An
 * empty line is a record of one empty cell. A record with more cells than columns are allowed has one
 * more, in which the rest of it stands; empty cells there are left out.
 * @param chunks the text, in pieces of any length; at least one, which may be empty
 * @throws CsvError at what cannot be parted into cells, when the records before it have been given out
 */
export async function* recordsOf(
  chunks: Iterable<string>,
  delimiter: Delimiter,
  { columns, cellCharacters }: Pick<Limits, 'columns' | 'cellCharacters'>,
): AsyncGenerator<readonly CsvRecord[]> {
  let records: CsvRecord[] = [];
  let failure: Error | undefined;
  const parser = parse({
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    ignore_last_delimiters: columns + 1,
    max_record_size: (columns + bytesOfCharacter) * cellCharacters,
    // Taken here and not as from a stream, which drops the records before an error.
    on_record: (record: string[]) => {
      const isRestEmpty = record[columns]?.replaceAll(delimiter, '') === '';
      records.push(isRestEmpty ? record.slice(0, columns) : record);
      return undefined;
    },
  });
  parser.on('error', (error) => {
    failure = error;
  });
  for (const chunk of chunks) {
    const error = await ended((callback) => parser.write(chunk, callback));
    yield records;
    records = [];
    if (error !== undefined) throw error;
  }
  // What the browser's build finds at the end it tells as an event only.
  const error = (await ended((callback) => parser.end(callback))) ?? failure;
  yield records;
  if (error !== undefined) throw error;
}
