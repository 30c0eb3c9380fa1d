import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Milliseconds that are only reached by what hangs, however slow the machine. */
const limits = { testTimeout: 120_000, hookTimeout: 120_000 };

/** The packages keep nothing that a test could change, so that their modules are read once for all files of a process. */
const sharedModules = { isolate: false };

export default defineConfig({
  test: {
    // One for each core: left to itself one core is kept free, which is half of a small machine.
    maxWorkers: availableParallelism(),
    projects: [
      { test: { name: 'model', root: 'packages/model', include: ['**/*.test.ts'], ...sharedModules, ...limits } },
      { test: { name: 'house', root: 'tests/house', include: ['*.test.ts'], ...sharedModules, ...limits } },
      { test: { name: 'report', root: 'packages/report', include: ['**/*.test.ts'], ...sharedModules, ...limits } },
      { test: { name: 'tables', root: 'packages/tables', include: ['**/*.test.ts'], ...sharedModules, ...limits } },
      {
        test: {
          name: 'cli',
          root: 'apps/cli',
          include: ['**/*.test.ts'],
          globalSetup: '../../scripts/built-cli.mjs',
          ...limits
        }
      },
      {
        test: {
          name: 'web',
          root: 'apps/web',
          include: ['source/**/*.test.ts', 'tests/**/*.test.ts'],
          globalSetup: '../../scripts/built-web.mjs',
          ...limits
        }
      }
    ]
  }
});
