import { createReadStream, statSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { usageError, type UsageKind } from '../arguments/usage.ts';
import { type Language, formatNumber, largestCase } from '@samnytta/model';
import type { Texts } from '../texts/sv.ts';
import type { UsageError } from '../told-problem.ts';

/** Most bytes that are read: a character takes at most four, and more characters than this are refused anyway. */
const mostBytes = 4 * largestCase;

export interface InputText {
  /** What the input is called in messages. */
  readonly name: string;
  readonly text: string;
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

/** Reads to the end, or until more than the most has come. */
async function bytesOf(stream: Readable): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of stream as AsyncIterable<Uint8Array>) {
    size += part.length;
    if (size > mostBytes) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** What the error of a file system means for the one who named the file; undefined for other errors. */
export function fileRefusal(error: unknown, path: string, example: string, texts: Texts): UsageError | undefined {
  const { problem } = texts;
  const refusal = (kind: UsageKind, heading: string): UsageError =>
    usageError(
      { kind, path: path === '-' ? '-' : '', heading, found: path, expected: problem.oneFile, example },
      texts,
    );
  switch (codeOf(error)) {
    case '':
      return undefined;
    case 'ENOENT':
    case 'ENOTDIR':
      return refusal('missing-file', problem.fileMissing);
    case 'EISDIR':
      return refusal('directory', problem.fileDirectory);
    case 'EACCES':
    case 'EPERM':
      return refusal('unreadable', problem.fileDenied);
    default:
      return refusal('unreadable', problem.fileUnreadable);
  }
}

/**
 * The text of a file, or of standard input for `-`. A file that is too large is refused before it is read.
 * @throws UsageError when there is nothing to read
 */
export async function readInput(path: string, example: string, language: Language, texts: Texts): Promise<InputText> {
  const { problem } = texts;
  const size = (bytes: number): string => `${formatNumber(bytes, language)} byte`;
  const tooLarge = (found: string): UsageError =>
    usageError(
      {
        kind: 'too-large',
        path: path === '-' ? '-' : '',
        heading: problem.fileTooLarge,
        found,
        expected: problem.atMost(size(mostBytes)),
        example,
      },
      texts,
    );
  try {
    if (path !== '-') {
      const about = statSync(path);
      if (about.isDirectory()) throw Object.assign(new Error(path), { code: 'EISDIR' });
      if (about.size > mostBytes) throw tooLarge(`${path}, ${size(about.size)}`);
    }
    const bytes = await bytesOf(path === '-' ? process.stdin : createReadStream(path));
    if (bytes === undefined) throw tooLarge(path);
    return { name: path === '-' ? texts.standardInput : path, text: new TextDecoder().decode(bytes) };
  } catch (error) {
    throw fileRefusal(error, path, example, texts) ?? error;
  }
}
