import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runNpm } from './run-npm.mjs';

/**
 * The packages that a lockfile names.
 * @param {string} file path from the project's root
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function lockedPackages(file) {
  return JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
}

/** True when every package in package-lock.json is in node_modules in that version. */
function isInstalled() {
  if (!existsSync(join(root, 'node_modules/.package-lock.json'))) return false;
  const installed = lockedPackages('node_modules/.package-lock.json');
  return Object.entries(lockedPackages('package-lock.json'))
    .filter(([folder]) => folder.includes('node_modules/'))
    .every(([folder, { version, optional }]) => {
      const found = installed[folder];
      if (found && existsSync(join(root, folder))) return found.version === version;
      return optional === true;
    });
}

/**
 * Installs what package-lock.json names and node_modules lacks.
 * @param {{ quiet: boolean }} options
 * @returns {boolean} true when everything is in place
 */
export function installMissing({ quiet }) {
  if (isInstalled()) return true;
  process.stderr.write('Installerar paket (en till två minuter första gången) … / Installing packages …\n');
  return runNpm(['install', '--no-fund', '--no-audit', '--loglevel=error'], { quiet });
}
