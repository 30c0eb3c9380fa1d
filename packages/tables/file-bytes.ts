import type { Reading } from './reading.ts';

/** Chunks of a file, with its size when that is known beforehand. */
export interface FileChunks extends AsyncIterable<Uint8Array> {
  readonly size?: number;
}

/** A table's file: its bytes, a file that a browser has been given, or a stream such as an upload. */
export type TableSource = Uint8Array | Blob | FileChunks;

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
async function collected(chunks: FileChunks, reading: Reading): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    reading.check();
    size += chunk.byteLength;
    checkSize(size, reading);
    parts.push(chunk);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.byteLength;
  }
  return bytes;
}

/**
 * The whole file, never more than the limit; a size that is known is looked at before anything is
 * read. A spreadsheet is read from its end and an encoding is known only when all bytes have been
 * seen; the rows are read from these bytes one by one.
 */
export async function fileBytes(source: TableSource, reading: Reading): Promise<Uint8Array> {
  if (source instanceof Uint8Array) {
    checkSize(source.byteLength, reading);
    return source;
  }
  if (source.size !== undefined) checkSize(source.size, reading);
  if (!(source instanceof Blob)) return collected(source, reading);
  const bytes = new Uint8Array(await source.arrayBuffer());
  reading.check();
  return bytes;
}
