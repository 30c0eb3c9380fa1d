import { crc32 } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { TableError } from '@samnytta/model/cohort/table-faults.ts';
import { harmlessBytes } from './limits.ts';
import type { Reading } from './reading.ts';

/** The files inside an XLSX file, found and checked but not unpacked. */
export interface Zip {
  readonly file: ZipFile;
  readonly entries: ReadonlyMap<string, Entry>;
}

const damaged = {
  sv: 'en hel fil; den här är skadad eller avbruten. Spara eller ladda upp den igen',
  en: 'a whole file; this one is damaged or cut off. Save or upload it again',
};

function megabytes(bytes: number): string {
  return `${String(Math.ceil(bytes / 1_000_000))} MB`;
}

/** What the zip says of itself is checked before anything is unpacked, and held against what comes out. */
function checkSizes(entries: Iterable<Entry>, reading: Reading): void {
  const { inflatedBytes, ratio } = reading.limits;
  let total = 0;
  for (const { fileName, compressedSize, uncompressedSize } of entries) {
    total += uncompressedSize;
    const isBomb = uncompressedSize > harmlessBytes && uncompressedSize > compressedSize * ratio;
    if (!isBomb && total <= inflatedBytes) continue;
    reading.faults.fail({
      kind: 'too-large',
      found: `${fileName}: ${megabytes(compressedSize)} → ${megabytes(uncompressedSize)}`,
      expected: {
        sv: `högst ${megabytes(inflatedBytes)} uppackat, och ingen del packad till mindre än en ${String(ratio)}:e del`,
        en: `at most ${megabytes(inflatedBytes)} unpacked, and no part packed to less than a ${String(ratio)}th`,
      },
      example: '',
    });
  }
}

/** Runs what reads the zip; what the zip reader throws is told as a damaged file. */
async function guarded<T>(reading: Reading, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    reading.check();
    if (error instanceof TableError) throw error;
    return reading.faults.fail({
      kind: 'unreadable',
      found: error instanceof Error ? error.message : undefined,
      expected: damaged,
      example: '',
    });
  }
}

/** Opens a zip file and checks its list of contents. */
export async function openZip(bytes: Buffer, reading: Reading): Promise<Zip> {
  return guarded(reading, async () => {
    const file = await fromBufferPromise(bytes, { lazyEntries: true, validateEntrySizes: true });
    const most = reading.limits.entries;
    if (file.entryCount > most) {
      reading.faults.fail({
        kind: 'too-large',
        found: String(file.entryCount),
        expected: { sv: `högst ${String(most)} filer i arbetsboken`, en: `at most ${String(most)} files in the workbook` },
        example: '',
      });
    }
    const entries = new Map<string, Entry>();
    for await (const entry of file.eachEntry()) entries.set(entry.fileName, entry);
    checkSizes(entries.values(), reading);
    return { file, entries };
  });
}

/** Unpacks one file as text, chunk by chunk. Its checksum is checked at the end. */
export async function* textOf(zip: Zip, entry: Entry, reading: Reading): AsyncGenerator<string> {
  const stream = await guarded(reading, () => zip.file.openReadStreamPromise(entry));
  const chunks: AsyncIterator<Buffer> = stream[Symbol.asyncIterator]();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let checksum = 0;
  try {
    for (;;) {
      const text = await guarded(reading, async () => {
        reading.check();
        const { done, value } = await chunks.next();
        if (done === true) {
          if (checksum !== entry.crc32) throw new Error('CRC-32');
          return undefined;
        }
        checksum = crc32(value, checksum);
        return decoder.decode(value, { stream: true });
      });
      if (text === undefined) break;
      yield text;
    }
  } finally {
    stream.destroy();
  }
}
