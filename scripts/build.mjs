import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runNpm } from './run-npm.mjs';

/** What can be built: its workspace, its product, and what the product is made from. */
const products = {
  model: {
    workspace: '@samnytta/model',
    folder: 'packages/model/dist',
    sources: ['packages/model', 'scripts/build-library.mjs', 'LICENSE', 'package.json', 'package-lock.json'],
  },
  cli: {
    workspace: '@samnytta/cli',
    folder: 'apps/cli/dist',
    sources: ['packages', 'apps/cli', 'package-lock.json'],
  },
  web: {
    workspace: '@samnytta/web',
    folder: 'apps/web/build',
    sources: ['packages', 'apps/web', 'examples', 'package-lock.json'],
  },
};

/** @typedef {keyof typeof products} Product */

/** @type {(name: string) => name is Product} */
export const isProduct = (name) => Object.hasOwn(products, name);

const notSource = /^(\..*|node_modules|dist|build|tests|.*\.test\.ts)$/;

/**
 * All source files under a path, in a fixed order.
 * @param {string} path from the project's root
 * @returns {string[]}
 */
function sourceFiles(path) {
  if (!existsSync(join(root, path))) return [];
  if (statSync(join(root, path)).isFile()) return [path];
  return readdirSync(join(root, path), { withFileTypes: true })
    .filter((entry) => !notSource.test(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? sourceFiles(`${path}/${entry.name}`) : [`${path}/${entry.name}`]));
}

/** @param {string[]} sources */
function fingerprint(sources) {
  const hash = createHash('sha256');
  for (const file of sources.flatMap(sourceFiles)) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/**
 * Builds a product when its sources have changed since it was last built.
 * @param {Product} name
 * @param {{ quiet: boolean }} options
 * @returns {boolean} true when an up-to-date product is in place
 */
export function buildMissing(name, { quiet }) {
  const { workspace, folder, sources } = products[name];
  const stamp = join(root, folder, '.fingerprint');
  const current = fingerprint(sources);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === current) return true;
  process.stderr.write(`Bygger / Building ${workspace} …\n`);
  if (!runNpm(['run', 'build', '--silent', '-w', workspace], { quiet })) return false;
  writeFileSync(stamp, current);
  return true;
}
