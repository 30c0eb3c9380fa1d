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

/**
 * The text of a file, or of standard input for `-`. A file that is too large is refused before it is read.
 * @throws UsageError when there is nothing to read
 */
export async function readInput(path: string, example: string, language: Language, texts: Texts): Promise<InputText> {
  const { problem } = texts;
  const refusal = (kind: UsageKind, heading: string, expected = problem.oneFile, found = path): UsageError =>
    usageError({ kind, path: path === '-' ? '-' : '', heading, found, expected, example }, texts);
  const size = (bytes: number): string => `${formatNumber(bytes, language)} byte`;
  const tooLarge = (found: string): UsageError => refusal('too-large', problem.fileTooLarge, problem.atMost(size(mostBytes)), found);
  try {
    if (path !== '-') {
      const about = statSync(path);
      if (about.isDirectory()) throw refusal('directory', problem.fileDirectory);
      if (about.size > mostBytes) throw tooLarge(`${path}, ${size(about.size)}`);
    }
    const bytes = await bytesOf(path === '-' ? process.stdin : createReadStream(path));
    if (bytes === undefined) throw tooLarge(path);
    return { name: path === '-' ? texts.standardInput : path, text: new TextDecoder().decode(bytes) };
  } catch (error) {
    switch (codeOf(error)) {
      case '':
        throw error;
      case 'ENOENT':
      case 'ENOTDIR':
        throw refusal('missing-file', problem.fileMissing);
      case 'EISDIR':
        throw refusal('directory', problem.fileDirectory);
      case 'EACCES':
      case 'EPERM':
        throw refusal('unreadable', problem.fileDenied);
      default:
        throw refusal('unreadable', problem.fileUnreadable);
    }
  }
}
