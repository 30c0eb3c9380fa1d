import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const thread = fileURLToPath(new URL('../../packages/model/kernel/threads/worker.ts', import.meta.url));

// Everything (data too) in a few files that need no node_modules; a command reads only what it uses.
export default defineConfig({
  build: {
    ssr: true,
    outDir: 'dist',
    target: 'node20',
    rolldownOptions: {
      input: { main: 'main.ts', thread },
      output: {
        // The thread's module lies with the parts of the program, which start it.
        entryFileNames: ({ name }) => (name === 'thread' ? 'assets/thread.js' : '[name].js'),
        // The program is read anew at each start.
        minify: true,
      },
    },
  },
  ssr: { noExternal: true },
  logLevel: 'warn',
});
