import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { FileChunks } from './file-bytes.ts';

/** A file of the file system, for Node. It is opened when it is read. @throws Error of the file system when there is no such file */
export async function openFile(path: string): Promise<FileChunks> {
  const { size } = await stat(path);
  return { size, [Symbol.asyncIterator]: () => createReadStream(path)[Symbol.asyncIterator]() };
}
