import { defineConfig } from 'vite';

// Everything (data too) in a few files that need no node_modules; a command reads only what it uses.
export default defineConfig({
  build: { ssr: 'main.ts', outDir: 'dist', target: 'node20' },
  ssr: { noExternal: true },
  logLevel: 'warn'
});
