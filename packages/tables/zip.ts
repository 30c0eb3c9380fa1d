import { configure, type FileEntry, Uint8ArrayReader, ZipReader } from '@zip.js/zip.js/lib/zip-core-custom.js';
import { TableError } from '@samnytta/model/cohort';
import { harmlessBytes } from './limits.ts';
import type { Reading } from './reading.ts';

/** Few enough that what comes out of them, at the tightest that deflate packs, is a few megabytes. */
const packedAtOnce = 4096;

// Workers of its own are left out: in the browser a table is read in one already. A file that is open counts as
// one all the same, and those above the greatest number would have to wait.
configure({ useWebWorkers: false, maxWorkers: Number.MAX_SAFE_INTEGER, chunkSize: packedAtOnce });

/** The files inside an XLSX file by name, found and checked but not unpacked. */
export type Zip = ReadonlyMap<string, FileEntry>;

const damaged = {
  sv: 'en hel fil; den här är skadad eller avbruten. Spara eller ladda upp den igen',
  en: 'a whole file; this one is damaged or cut off. Save or upload it again',
};

function megabytes(bytes: number): string {
  return `${String(Math.ceil(bytes / 1_000_000))} MB`;
}

/** What the zip says of itself is checked before anything is unpacked, and held against what comes out. */
function checkSizes(entries: Iterable<FileEntry>, reading: Reading): void {
  const { inflatedBytes, ratio } = reading.limits;
  let total = 0;
  for (const { filename, compressedSize, uncompressedSize } of entries) {
    total += uncompressedSize;
    const isBomb = uncompressedSize > harmlessBytes && uncompressedSize > compressedSize * ratio;
    if (!isBomb && total <= inflatedBytes) continue;
    reading.faults.fail({
      kind: 'too-large',
      found: `${filename}: ${megabytes(compressedSize)} → ${megabytes(uncompressedSize)}`,
      expected: {
        sv: `högst ${megabytes(inflatedBytes)} uppackat, och ingen del packad till mindre än en ${String(ratio)}:e del`,
        en: `at most ${megabytes(inflatedBytes)} unpacked, and no part packed to less than a ${String(ratio)}th`,
      },
      example: '',
    });
  }
}

/** Runs what reads the zip; what is thrown there is told as a damaged file. */
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

function checkCount(count: number, reading: Reading): void {
  const most = reading.limits.entries;
  if (count <= most) return;
  reading.faults.fail({
    kind: 'too-large',
    found: String(count),
    expected: { sv: `högst ${String(most)} filer i arbetsboken`, en: `at most ${String(most)} files in the workbook` },
    example: '',
  });
}

/** Opens a zip file and checks its list of contents. */
export async function openZip(bytes: Uint8Array, reading: Reading): Promise<Zip> {
  return guarded(reading, async () => {
    let count = 0;
    const listed = new ZipReader(new Uint8ArrayReader(bytes)).getEntriesGenerator({
      onprogress: (_, total) => {
        count = total;
      },
    });
    const entries = new Map<string, FileEntry>();
    for await (const entry of listed) {
      checkCount(count, reading);
      if (!entry.directory) entries.set(entry.filename, entry);
    }
    checkSizes(entries.values(), reading);
    return entries;
  });
}

/** Unpacks a file as it is asked for. Its size and checksum are held against what the zip says. */
function unpacked(entry: FileEntry): ReadableStreamDefaultReader<Uint8Array> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  // What is wrong before the first byte, such as its header, reaches the one who reads only in this way.
  entry
    .getData(writable, { checkCrc32: true })
    .catch((error: unknown) => writable.abort(error))
    .catch(() => undefined);
  return readable.getReader();
}

/** Unpacks one file as text, chunk by chunk. */
export async function* textOf(entry: FileEntry, reading: Reading): AsyncGenerator<string> {
  const chunks = unpacked(entry);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (;;) {
      const text = await guarded(reading, async () => {
        reading.check();
        const { done, value } = await chunks.read();
        return done ? undefined : decoder.decode(value, { stream: true });
      });
      if (text === undefined) break;
      yield text;
    }
  } finally {
    await chunks.cancel().catch(() => undefined);
  }
}
