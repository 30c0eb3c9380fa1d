import { open } from 'node:fs/promises';
import type { Reading } from './reading.ts';

/** A table's file: its path, its bytes, or a stream of them such as an upload. */
export type TableSource = string | Uint8Array | AsyncIterable<Uint8Array>;

function checkSize(bytes: number, reading: Reading): void {
  const most = reading.limits.fileBytes;
  if (bytes <= most) return;
  const megabytes = (size: number): string => String(Math.ceil(size / 1_000_000));
  reading.faults.fail({
    kind: 'too-large',
    found: `${megabytes(bytes)} MB`,
    expected: { sv: `en fil på högst ${megabytes(most)} MB`, en: `a file of at most ${megabytes(most)} MB` },
    example: '',
  });
}

/** Reads chunks until the end, or until there are more bytes than allowed. */
async function collected(chunks: AsyncIterable<Uint8Array>, reading: Reading): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    reading.check();
    size += chunk.byteLength;
    checkSize(size, reading);
    parts.push(chunk);
  }
  return Buffer.concat(parts, size);
}

/** The path is looked at before anything is read, so that a file too large costs nothing. */
async function bytesOfFile(path: string, reading: Reading): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    checkSize(size, reading);
    return await collected(file.createReadStream({ autoClose: false }), reading);
  } finally {
    await file.close();
  }
}

/**
 * The whole file, never more than the limit. A spreadsheet is read from its end and an encoding is
 * known only when all bytes have been seen; the rows are read from these bytes one by one.
 * @throws Error of the file system when there is no such file
 */
export async function fileBytes(source: TableSource, reading: Reading): Promise<Buffer> {
  if (typeof source === 'string') return bytesOfFile(source, reading);
  if (source instanceof Uint8Array) {
    checkSize(source.byteLength, reading);
    return Buffer.from(source.buffer, source.byteOffset, source.byteLength);
  }
  return collected(source, reading);
}
