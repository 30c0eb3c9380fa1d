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

/** A record with no more cells than are allowed, and one in which the rest of it stands unless that is empty. */
function limited(record: CsvRecord, columns: number, delimiter: Delimiter): CsvRecord {
  if (record.length <= columns) return record;
  const rest = record.slice(columns).join(delimiter);
  return rest.replaceAll(delimiter, '') === '' ? record.slice(0, columns) : [...record.slice(0, columns), rest];
}

async function* parsed(
  chunks: Iterable<string>,
  delimiter: Delimiter,
  columns: number,
  largest: number,
): AsyncGenerator<readonly CsvRecord[]> {
  let records: CsvRecord[] = [];
  let failure: Error | undefined;
  const parser = parse({
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    ignore_last_delimiters: columns + 1,
    max_record_size: largest,
    // Taken here and not as from a stream, which drops the records before an error.
    on_record: (record: string[]) => {
      records.push(limited(record, columns, delimiter));
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

/** A piece, and those that have not been taken yet. */
function* followedBy(first: string, others: Iterator<string>): Generator<string> {
  yield first;
  for (let next = others.next(); next.done !== true; next = others.next()) yield next.value;
}

/** Where the last line ends whose end is there: a CR at the end of a piece may be half of one. */
function endOfLines(text: string): number {
  const whole = text.endsWith('\r') ? text.length - 1 : text.length;
  return Math.max(text.lastIndexOf('\n', whole - 1), whole === 0 ? -1 : text.lastIndexOf('\r', whole - 1)) + 1;
}

function linesOf(text: string): readonly string[] {
  const lines = text.includes('\r') ? text.split(/\r\n|\n|\r/u) : text.split('\n');
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
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
  const largest = (columns + bytesOfCharacter) * cellCharacters;
  const isLong = (line: string): boolean => line.length * bytesOfCharacter > largest;
  const recordsIn = (lines: readonly string[]): readonly CsvRecord[] =>
    lines.map((line) => limited(line.split(delimiter), columns, delimiter));
  const pieces = chunks[Symbol.iterator]();
  let rest = '';
  // Lines are their own records until the first quotation mark, which few tables have. That the parser is for.
  for (let next = pieces.next(); next.done !== true; next = pieces.next()) {
    const text = rest + next.value;
    const end = endOfLines(text);
    const lines = text.includes('"') ? undefined : linesOf(text.slice(0, end));
    rest = text.slice(end);
    if (lines === undefined || lines.some(isLong) || isLong(rest)) {
      yield* parsed(followedBy(text, pieces), delimiter, columns, largest);
      return;
    }
    yield recordsIn(lines);
  }
  yield recordsIn(linesOf(rest));
}
