import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's root folder, with a separator at its end. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs npm in the project's root and waits for it.
 * @param {string[]} parameters what comes after `npm`
 * @param {{ quiet?: boolean }} [options] quiet: npm's output is shown only if it fails
 * @returns {boolean} true when npm ended well
 */
export function runNpm(parameters, { quiet = false } = {}) {
  const npmProgram = process.env.npm_execpath;
  const [command, leading] = npmProgram ? [process.execPath, [npmProgram]] : ['npm', []];
  const result = spawnSync(command, [...leading, ...parameters], {
    cwd: root,
    encoding: 'utf8',
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    shell: !npmProgram && process.platform === 'win32'
  });
  if (result.error) process.stderr.write(`npm could not be started: ${result.error.message}\n`);
  if (quiet && result.status !== 0) process.stderr.write(`${result.stdout ?? ''}${result.stderr ?? ''}`);
  return result.status === 0;
}
