// Runs before npm's start, test and samnytta: installs and builds what is missing.
// Plain JavaScript without dependencies, because it runs before anything is installed.
//
//   node scripts/prepare.mjs [--quiet] [cli] [web]
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildMissing, isProduct } from './build.mjs';
import { installMissing } from './install.mjs';
import { root } from './run-npm.mjs';

const parameters = process.argv.slice(2);
const quiet = parameters.includes('--quiet');
const products = parameters.filter(isProduct);

/**
 * npm brings a Node to Linux and Windows; elsewhere the machine's own must do.
 * 22.18 is the first that runs TypeScript files as they are.
 */
function hasNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (existsSync(join(root, 'node_modules/.bin/node')) || major > 22 || (major === 22 && minor >= 18)) return true;
  process.stderr.write(`Node ${process.version} är för gammal här: installera Node 24. / Install Node 24.\n`);
  return false;
}

const ready = installMissing({ quiet }) && hasNode() && products.every((product) => buildMissing(product, { quiet }));
if (!ready) {
  process.stderr.write('Förberedelsen misslyckades, se ovan. / Preparation failed, see above.\n');
  process.exit(1);
}
