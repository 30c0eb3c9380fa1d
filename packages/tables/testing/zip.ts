import { crc32, deflateRawSync } from 'node:zlib';

/** One file to put in a zip, and what the zip is to say of it when that is not the truth. */
export interface ZipPart {
  readonly name: string;
  readonly content: string | Buffer;
  readonly statedSize?: number;
  readonly statedCrc?: number;
  /** Number of the method of packing. */
  readonly statedMethod?: number;
  readonly isEncrypted?: boolean;
  readonly isStored?: boolean;
  /** Tells sizes and place in an extra field, as programs do that do not know them beforehand. */
  readonly isLarge?: boolean;
}

const elsewhere = 0xffffffff;

/** The ZIP64 extra field: unpacked size, packed size and, in the list of contents, place. */
function extraOf(numbers: readonly number[]): Buffer {
  const extra = Buffer.alloc(4 + 8 * numbers.length);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(8 * numbers.length, 2);
  for (const [index, number] of numbers.entries()) extra.writeBigUInt64LE(BigInt(number), 4 + 8 * index);
  return extra;
}

function header(part: ZipPart, content: Buffer, packed: Buffer, isCentral: boolean, offset: number): Buffer {
  const name = Buffer.from(part.name);
  const fixed = Buffer.alloc(isCentral ? 46 : 30);
  fixed.writeUInt32LE(isCentral ? 0x02014b50 : 0x04034b50, 0);
  let at = 4;
  if (isCentral) at = fixed.writeUInt16LE(20, at);
  at = fixed.writeUInt16LE(20, at);
  at = fixed.writeUInt16LE(part.isEncrypted === true ? 1 : 0, at);
  at = fixed.writeUInt16LE(part.statedMethod ?? (part.isStored === true ? 0 : 8), at);
  at = fixed.writeUInt32LE(0, at);
  at = fixed.writeUInt32LE(part.statedCrc ?? crc32(content), at);
  const isLarge = part.isLarge === true;
  const extra = isLarge
    ? extraOf([part.statedSize ?? content.length, packed.length, ...(isCentral ? [offset] : [])])
    : Buffer.alloc(0);
  at = fixed.writeUInt32LE(isLarge ? elsewhere : packed.length, at);
  at = fixed.writeUInt32LE(isLarge ? elsewhere : (part.statedSize ?? content.length), at);
  at = fixed.writeUInt16LE(name.length, at);
  fixed.writeUInt16LE(extra.length, at);
  if (isCentral) fixed.writeUInt32LE(isLarge ? elsewhere : offset, 42);
  return Buffer.concat([fixed, name, extra]);
}

/** The end of the list of contents with large numbers, and the record that tells where it is. */
function largeEnd(count: number, size: number, offset: number): readonly Buffer[] {
  const end = Buffer.alloc(56);
  end.writeUInt32LE(0x06064b50, 0);
  end.writeBigUInt64LE(44n, 4);
  end.writeBigUInt64LE(BigInt(count), 24);
  end.writeBigUInt64LE(BigInt(count), 32);
  end.writeBigUInt64LE(BigInt(size), 40);
  end.writeBigUInt64LE(BigInt(offset), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(offset + size), 8);
  locator.writeUInt32LE(1, 16);
  return [end, locator];
}

/** A zip file of the parts. */
export function zipOf(parts: readonly ZipPart[]): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const content = Buffer.from(part.content);
    const packed = part.isStored === true ? content : deflateRawSync(content);
    centrals.push(header(part, content, packed, true, offset));
    const local = Buffer.concat([header(part, content, packed, false, 0), packed]);
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(centrals);
  const isLarge = parts.some((part) => part.isLarge);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(isLarge ? 0xffff : parts.length, 8);
  end.writeUInt16LE(isLarge ? 0xffff : parts.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(isLarge ? elsewhere : offset, 16);
  return Buffer.concat([...locals, central, ...(isLarge ? largeEnd(parts.length, central.length, offset) : []), end]);
}
