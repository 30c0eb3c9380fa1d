import { defineConfig } from 'vite';

// One file with everything in it (data too), so that the program starts fast and needs no node_modules.
export default defineConfig({
  build: {
    ssr: 'main.ts',
    outDir: 'dist',
    target: 'node20',
    rolldownOptions: { output: { codeSplitting: false } }
  },
  ssr: { noExternal: true },
  logLevel: 'warn'
});
