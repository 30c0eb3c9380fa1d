// Builds packages/model as others install it, in packages/model/dist: JavaScript with types, and a manifest of its own.
// In the repository the manifest's entries are TypeScript, which every tool here reads as it is.
import { spawnSync } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run-npm.mjs';

const source = join(root, 'packages/model');
const target = join(source, 'dist');

/** @type {(path: string) => any} */
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** The import of a data file, which Node 20 would warn of; and one of a TypeScript file that the compiler leaves in types. */
const dataImport = /(from '\.[^']*\.json)' with \{ type: 'json' \}/g;
const typeImport = /((?:from |import\()['"]\.[^'"]*)\.ts(['"])/g;

/** @param {string} file path of what the compiler has written */
function finish(file) {
  if (file.endsWith('.json')) {
    writeFileSync(`${file}.js`, `export default ${JSON.stringify(readJson(file))};\n`);
    rmSync(file);
    return;
  }
  const [pattern, replacement] = file.endsWith('.d.ts') ? [typeImport, '$1.js$2'] : [dataImport, "$1.js'"];
  const text = readFileSync(file, 'utf8');
  const finished = text.replace(pattern, replacement);
  if (finished !== text) writeFileSync(file, finished);
}

function manifest() {
  const { name, version, license, type, sideEffects, exports, imports, dependencies } = readJson(
    join(source, 'package.json'),
  );
  const built = Object.entries(exports).map(([entry, file]) => {
    const path = String(file).replace(/\.ts$/, '');
    return [entry, { types: `${path}.d.ts`, default: `${path}.js` }];
  });
  const inside = JSON.parse(JSON.stringify(imports).replaceAll('.ts"', '.js"'));
  const { description, engines } = readJson(join(root, 'package.json'));
  const files = ['**/*.js', '**/*.d.ts'];
  return {
    name,
    version,
    description,
    license,
    type,
    sideEffects,
    engines,
    exports: Object.fromEntries(built),
    imports: inside,
    files,
    dependencies,
  };
}

rmSync(target, { recursive: true, force: true });
const compiler = join(root, 'node_modules/typescript/bin/tsc');
const { status } = spawnSync(process.execPath, [compiler, '-p', join(source, 'tsconfig.build.json')], {
  stdio: 'inherit',
});
if (status !== 0) process.exit(1);
for (const path of readdirSync(target, { recursive: true, encoding: 'utf8' })) {
  if (/\.(js|json|d\.ts)$/.test(path)) finish(join(target, path));
}
writeFileSync(join(target, 'package.json'), `${JSON.stringify(manifest(), undefined, 2)}\n`);
copyFileSync(join(source, 'README.md'), join(target, 'README.md'));
copyFileSync(join(root, 'LICENSE'), join(target, 'LICENSE'));
