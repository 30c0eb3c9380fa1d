#!/usr/bin/env node
// Starts the bundled program. Plain JavaScript, so that it can say what is missing before anything is built.
import { existsSync } from 'node:fs';
import * as module from 'node:module';

const program = new URL('./dist/main.js', import.meta.url);

if (!existsSync(program)) {
  process.stderr.write(
    'samnytta är inte byggd än. Kör: npm run samnytta -- --help\n' +
      'samnytta is not built yet. Run: npm run samnytta -- --help\n',
  );
  process.exit(1);
}

// npm runs scripts from the project's root; file names are meant from where the user stands.
if (process.env.npm_lifecycle_event === 'samnytta' && process.env.INIT_CWD) {
  process.chdir(process.env.INIT_CWD);
}

// Compiled code is kept in the system's temporary folder between runs, where the runtime can (Node 22 and later).
module.enableCompileCache?.();

await import(program.href);
