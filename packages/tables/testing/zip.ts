import { crc32, deflateRawSync } from 'node:zlib';

/** One file to put in a zip, and what the zip is to say of it when that is not the truth. */
export interface ZipPart {
  readonly name: string;
  readonly content: string | Buffer;
  readonly statedSize?: number;
  readonly statedCrc?: number;
  readonly isEncrypted?: boolean;
}

function header(part: ZipPart, content: Buffer, packed: Buffer, isCentral: boolean, offset: number): Buffer {
  const name = Buffer.from(part.name);
  const fixed = Buffer.alloc(isCentral ? 46 : 30);
  fixed.writeUInt32LE(isCentral ? 0x02014b50 : 0x04034b50, 0);
  let at = 4;
  if (isCentral) at = fixed.writeUInt16LE(20, at);
  at = fixed.writeUInt16LE(20, at);
  at = fixed.writeUInt16LE(part.isEncrypted === true ? 1 : 0, at);
  at = fixed.writeUInt16LE(8, at);
  at = fixed.writeUInt32LE(0, at);
  at = fixed.writeUInt32LE(part.statedCrc ?? crc32(content), at);
  at = fixed.writeUInt32LE(packed.length, at);
  at = fixed.writeUInt32LE(part.statedSize ?? content.length, at);
  fixed.writeUInt16LE(name.length, at);
  if (isCentral) fixed.writeUInt32LE(offset, 42);
  return Buffer.concat([fixed, name]);
}

/** A zip file of the parts. */
export function zipOf(parts: readonly ZipPart[]): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const content = Buffer.from(part.content);
    const packed = deflateRawSync(content);
    centrals.push(header(part, content, packed, true, offset));
    const local = Buffer.concat([header(part, content, packed, false, 0), packed]);
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, central, end]);
}
