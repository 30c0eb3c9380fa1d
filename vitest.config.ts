import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'model', root: 'packages/model', include: ['**/*.test.ts'] } },
      { test: { name: 'tables', root: 'packages/tables', include: ['**/*.test.ts'], testTimeout: 30_000 } },
      {
        test: {
          name: 'cli',
          root: 'apps/cli',
          include: ['**/*.test.ts'],
          globalSetup: '../../scripts/built-cli.mjs'
        }
      },
      {
        test: {
          name: 'web',
          root: 'apps/web',
          include: ['source/**/*.test.ts', 'tests/**/*.test.ts'],
          globalSetup: '../../scripts/built-web.mjs',
          testTimeout: 30_000,
          hookTimeout: 60_000
        }
      }
    ]
  }
});
