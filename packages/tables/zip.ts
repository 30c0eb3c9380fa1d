import { TableError } from '@samnytta/model/cohort/table-faults.ts';
import { crc32 } from './checksum.ts';
import { inflated } from './inflate.ts';
import { harmlessBytes } from './limits.ts';
import type { Reading } from './reading.ts';
import { countOf, entriesOf, packedBytes, type ZipEntry, ZipError } from './zip-directory.ts';

/** The files inside an XLSX file, found and checked but not unpacked. */
export interface Zip {
  readonly bytes: Uint8Array;
  readonly entries: ReadonlyMap<string, ZipEntry>;
}

const damaged = {
  sv: 'en hel fil; den här är skadad eller avbruten. Spara eller ladda upp den igen',
  en: 'a whole file; this one is damaged or cut off. Save or upload it again',
};

function megabytes(bytes: number): string {
  return `${String(Math.ceil(bytes / 1_000_000))} MB`;
}

/** What the zip says of itself is checked before anything is unpacked, and held against what comes out. */
function checkSizes(entries: Iterable<ZipEntry>, reading: Reading): void {
  const { inflatedBytes, ratio } = reading.limits;
  let total = 0;
  for (const { name, compressedSize, uncompressedSize } of entries) {
    total += uncompressedSize;
    const isBomb = uncompressedSize > harmlessBytes && uncompressedSize > compressedSize * ratio;
    if (!isBomb && total <= inflatedBytes) continue;
    reading.faults.fail({
      kind: 'too-large',
      found: `${name}: ${megabytes(compressedSize)} → ${megabytes(uncompressedSize)}`,
      expected: {
        sv: `högst ${megabytes(inflatedBytes)} uppackat, och ingen del packad till mindre än en ${String(ratio)}:e del`,
        en: `at most ${megabytes(inflatedBytes)} unpacked, and no part packed to less than a ${String(ratio)}th`,
      },
      example: '',
    });
  }
}

/** Runs what reads the zip; what is thrown there is told as a damaged file. */
async function guarded<T>(reading: Reading, read: () => T | Promise<T>): Promise<T> {
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
export async function openZip(bytes: Uint8Array, reading: Reading): Promise<Zip> {
  return guarded(reading, () => {
    const most = reading.limits.entries;
    const count = countOf(bytes);
    if (count > most) {
      reading.faults.fail({
        kind: 'too-large',
        found: String(count),
        expected: { sv: `högst ${String(most)} filer i arbetsboken`, en: `at most ${String(most)} files in the workbook` },
        example: '',
      });
    }
    const entries = new Map(entriesOf(bytes).map((entry) => [entry.name, entry] as const));
    checkSizes(entries.values(), reading);
    return { bytes, entries };
  });
}

/** Unpacks one file as text, chunk by chunk. Its size and checksum are held against what the zip says. */
export async function* textOf({ bytes }: Zip, entry: ZipEntry, reading: Reading): AsyncGenerator<string> {
  const packed = await guarded(reading, () => packedBytes(bytes, entry));
  const chunks = inflated(packed, entry.method);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let [size, checksum] = [0, 0];
  try {
    for (;;) {
      const text = await guarded(reading, async () => {
        reading.check();
        const { done, value } = await chunks.next();
        if (done === true) {
          if (size !== entry.uncompressedSize || checksum !== entry.crc32) throw new ZipError('CRC-32');
          return undefined;
        }
        size += value.length;
        if (size > entry.uncompressedSize) throw new ZipError(`${entry.name}: more than ${String(entry.uncompressedSize)} bytes`);
        checksum = crc32(value, checksum);
        return decoder.decode(value, { stream: true });
      });
      if (text === undefined) break;
      yield text;
    }
  } finally {
    await chunks.return(undefined);
  }
}
