import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's root, where the program is started. */
export const root = fileURLToPath(new URL('../../..', import.meta.url));
export const program = fileURLToPath(new URL('../samnytta.js', import.meta.url));

export interface Run {
  readonly output: string;
  readonly errors: string;
  readonly exitCode: number | null;
}

/** Runs the built program as a process of its own. */
export function samnytta(
  words: readonly string[],
  {
    input = '',
    environment = {},
    folder = root,
  }: { input?: string | Uint8Array; environment?: Record<string, string>; folder?: string } = {},
): Run {
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, ...words], {
    cwd: folder,
    input,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
    env: { PATH: process.env['PATH'], ...environment },
  });
  return { output: stdout, errors: stderr, exitCode: status };
}

/** The answer in JSON, as plain data. */
export function answer<T>(run: Run): T {
  return JSON.parse(run.output) as T;
}

/** Spaces of all kinds as one sort, so that texts can be looked for. */
export function plain(text: string): string {
  return text.replaceAll(/[\s\u00a0]+/gu, ' ');
}
