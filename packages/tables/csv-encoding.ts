import type { Reading } from './reading.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const sampleBytes = 4096;
const chunkBytes = 262_144;

/** Reads bytes as text, chunk by chunk, in the encoding of the file. A mark at the beginning is left out. */
interface Decoder {
  decode(chunk: Uint8Array, options: { readonly stream: boolean }): string;
}

/** The bytes 80–9F in Windows-1252; five of them stand for nothing. All others are as in Latin-1. */
const windowsLetters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const firstOfWindows = 0x80;

/** Not by TextDecoder, which in Node before 24 reads Windows-1252 as Latin-1 and loses €, – and ”. */
const windowsDecoder: Decoder = {
  decode: (chunk) =>
    Array.from(chunk, (byte) => windowsLetters[byte - firstOfWindows] ?? String.fromCharCode(byte)).join(''),
};

/** The text of a file, chunk by chunk, with the share of it that has been read. */
export function* textOf(
  bytes: Uint8Array,
  encoding: Encoding,
): Generator<{ readonly text: string; readonly share: number }> {
  const decoder: Decoder = encoding === 'windows-1252' ? windowsDecoder : new TextDecoder(encoding);
  for (let start = 0; start < bytes.length; start += chunkBytes) {
    const end = Math.min(bytes.length, start + chunkBytes);
    yield {
      text: decoder.decode(bytes.subarray(start, end), { stream: end < bytes.length }),
      share: end / bytes.length,
    };
  }
}

/** Whether bytes are UTF-8 all the way. */
function isUtf8(bytes: Uint8Array): boolean {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (let start = 0; start < bytes.length; start += chunkBytes)
      decoder.decode(bytes.subarray(start, start + chunkBytes), { stream: true });
    decoder.decode();
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/** Latin text in UTF-16 without a mark has a zero in every second byte. */
function unmarkedUtf16(bytes: Uint8Array): Encoding | undefined {
  const sample = bytes.subarray(0, sampleBytes - (sampleBytes % 2));
  const pairs = Math.floor(sample.length / 2);
  if (pairs < 2) return undefined;
  let [even, odd] = [0, 0];
  for (let index = 0; index < pairs * 2; index += 2) {
    if (sample[index] === 0) even += 1;
    if (sample[index + 1] === 0) odd += 1;
  }
  if (odd > pairs * 0.8 && even < pairs * 0.1) return 'utf-16le';
  return even > pairs * 0.8 && odd < pairs * 0.1 ? 'utf-16be' : undefined;
}

/**
 * The encoding of a text file: by its mark, by the zeros of UTF-16, by being valid UTF-8, or else
 * Windows-1252, which Excel in Sweden saves CSV in.
 */
export function encodingOf(bytes: Uint8Array, reading: Reading): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const utf16 = unmarkedUtf16(bytes);
  if (utf16 !== undefined) return utf16;
  if (isUtf8(bytes)) return 'utf-8';
  if (!isMarked) return 'windows-1252';
  return reading.faults.fail({
    kind: 'encoding',
    row: lineOfFault(bytes),
    expected: {
      sv: 'UTF-8 hela vägen, eftersom filen börjar som UTF-8; filen är hopsatt av delar med olika teckenkodning',
      en: 'UTF-8 all the way, since the file begins as UTF-8; it is put together from parts in different encodings',
    },
    example: '',
  });
}

const newline = 10;

/** The first line that is not UTF-8, counted from 1. */
function lineOfFault(bytes: Uint8Array): number {
  let [line, start] = [1, 0];
  for (let end = bytes.indexOf(newline); end >= 0; end = bytes.indexOf(newline, start)) {
    if (!isUtf8(bytes.subarray(start, end))) return line;
    [line, start] = [line + 1, end + 1];
  }
  return line;
}
