/** A file inside a zip file, as the zip's own list of contents tells it. */
export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly crc32: number;
  readonly compressedSize: number;
  readonly uncompressedSize: number;
  /** Where its header begins. */
  readonly offset: number;
}

/** A zip file that does not hold together. */
export class ZipError extends Error {
  constructor(what: string) {
    super(what);
    this.name = 'ZipError';
  }
}

// Records and sizes: APPNOTE.TXT (.ZIP File Format Specification) 4.3.
const endOfDirectory = { signature: 0x06054b50, size: 22 } as const;
const endOfDirectory64 = { signature: 0x06064b50, size: 56 } as const;
const locator64 = { signature: 0x07064b50, size: 20 } as const;
const listed = { signature: 0x02014b50, size: 46 } as const;
const local = { signature: 0x04034b50, size: 30 } as const;
const longestComment = 0xffff;
const encrypted = 1;
/** A number that does not fit is told in an extra field instead. */
const elsewhere = 0xffffffff;
const extra64 = 1;

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Looks for a record at a place. @throws ZipError when there is another or none */
function check(view: DataView, at: number, { signature, size }: { readonly signature: number; readonly size: number }): void {
  const isThere = at >= 0 && at + size <= view.byteLength && view.getUint32(at, true) === signature;
  if (!isThere) throw new ZipError(`no record ${signature.toString(16)} at ${String(at)}`);
}

function endPlace(view: DataView): number {
  const first = Math.max(0, view.byteLength - endOfDirectory.size - longestComment);
  for (let at = view.byteLength - endOfDirectory.size; at >= first; at -= 1) {
    if (view.getUint32(at, true) === endOfDirectory.signature) return at;
  }
  throw new ZipError('no end of the central directory');
}

interface Directory {
  readonly count: number;
  readonly offset: number;
}

/** How many entries the directory has, and where it begins. */
function directoryOf(view: DataView): Directory {
  const end = endPlace(view);
  const locator = end - locator64.size;
  if (locator < 0 || view.getUint32(locator, true) !== locator64.signature) return { count: view.getUint16(end + 10, true), offset: view.getUint32(end + 16, true) };
  const end64 = Number(view.getBigUint64(locator + 8, true));
  check(view, end64, endOfDirectory64);
  return { count: Number(view.getBigUint64(end64 + 32, true)), offset: Number(view.getBigUint64(end64 + 48, true)) };
}

/** Numbers of an extra field that stand in place of those that do not fit, in their order. */
function largeNumbers(view: DataView, from: number, to: number, numbers: readonly number[]): readonly number[] {
  if (!numbers.includes(elsewhere)) return numbers;
  let at = from;
  while (at + 4 <= to && view.getUint16(at, true) !== extra64) at += 4 + view.getUint16(at + 2, true);
  at += 4;
  return numbers.map((number) => {
    if (number !== elsewhere) return number;
    if (at + 8 > to) throw new ZipError('no ZIP64 extra field');
    at += 8;
    return Number(view.getBigUint64(at - 8, true));
  });
}

/** How many files a zip says that it holds. @throws ZipError */
export function countOf(bytes: Uint8Array): number {
  return directoryOf(viewOf(bytes)).count;
}

/** The list of contents of a zip file. Nothing is unpacked. @throws ZipError when it does not hold together */
export function entriesOf(bytes: Uint8Array): readonly ZipEntry[] {
  const view = viewOf(bytes);
  const directory = directoryOf(view);
  const names = new TextDecoder();
  const entries: ZipEntry[] = [];
  let at = directory.offset;
  for (let index = 0; index < directory.count; index += 1) {
    check(view, at, listed);
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((place) => view.getUint16(at + place, true)) as [number, number, number];
    const extra = at + listed.size + nameLength;
    const next = extra + extraLength + commentLength;
    if (next > view.byteLength) throw new ZipError(`entry ${String(index)} is cut off`);
    const numbers = [24, 20, 42].map((place) => view.getUint32(at + place, true));
    const [uncompressedSize = 0, compressedSize = 0, offset = 0] = largeNumbers(view, extra, extra + extraLength, numbers);
    entries.push({
      name: names.decode(bytes.subarray(at + listed.size, extra)),
      isEncrypted: (view.getUint16(at + 8, true) & encrypted) !== 0,
      method: view.getUint16(at + 10, true),
      crc32: view.getUint32(at + 16, true),
      compressedSize,
      uncompressedSize,
      offset,
    });
    at = next;
  }
  return entries;
}

/** The packed bytes of an entry. @throws ZipError */
export function packedBytes(bytes: Uint8Array, { offset, compressedSize }: ZipEntry): Uint8Array {
  const view = viewOf(bytes);
  check(view, offset, local);
  const start = offset + local.size + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + compressedSize > bytes.length) throw new ZipError('packed bytes are cut off');
  return bytes.subarray(start, start + compressedSize);
}
