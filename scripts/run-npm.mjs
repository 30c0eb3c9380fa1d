import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's root folder, with a separator at its end. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * How npm is started here.
 * @param {string[]} parameters what comes after `npm`
 * @returns {{ command: string, words: string[], shell: boolean }}
 */
function npmCommand(parameters) {
  const npmProgram = process.env.npm_execpath;
  const [command, leading] = npmProgram ? [process.execPath, [npmProgram]] : ['npm', []];
  return { command, words: [...leading, ...parameters], shell: !npmProgram && process.platform === 'win32' };
}

/**
 * Runs npm in the project's root beside other work.
 * @param {string[]} parameters what comes after `npm`
 * @returns {Promise<{ isWell: boolean, output: string }>} whether it ended well, and what it said
 */
export function npmBeside(parameters) {
  const { command, words, shell } = npmCommand(parameters);
  return new Promise((resolve) => {
    const child = spawn(command, words, { cwd: root, shell, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (output += part));
    child.on('error', (error) => resolve({ isWell: false, output: `npm could not be started: ${error.message}\n` }));
    child.on('close', (code) => resolve({ isWell: code === 0, output }));
  });
}

/**
 * Runs npm in the project's root and waits for it.
 * @param {string[]} parameters what comes after `npm`
 * @param {{ quiet?: boolean }} [options] quiet: npm's output is shown only if it fails
 * @returns {boolean} true when npm ended well
 */
export function runNpm(parameters, { quiet = false } = {}) {
  const { command, words, shell } = npmCommand(parameters);
  const result = spawnSync(command, words, {
    cwd: root,
    encoding: 'utf8',
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    shell,
  });
  if (result.error) process.stderr.write(`npm could not be started: ${result.error.message}\n`);
  if (quiet && result.status !== 0) process.stderr.write(`${result.stdout ?? ''}${result.stderr ?? ''}`);
  return result.status === 0;
}
