import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Milliseconds that are only reached by what hangs, however slow the machine. */
const limits = { testTimeout: 120_000, hookTimeout: 120_000 };

/** The packages keep nothing that a test could change, so that their modules are read once for all files of a process. */
const sharedModules = { isolate: false };

/** The browser tests first, which take longest: short files are left to fill both cores at the end. */
class BrowserFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isOfPages = ({ project }: TestSpecification): boolean => project.name === 'web';
    return [...sorted.filter(isOfPages), ...sorted.filter((file) => !isOfPages(file))];
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: BrowserFirst },
    // One for each core: left to itself one core is kept free, which is half of a small machine.
    maxWorkers: availableParallelism(),
    projects: [
      { test: { name: 'model', root: 'packages/model', include: ['**/*.test.ts'], ...sharedModules, ...limits } },
      { test: { name: 'house', root: 'tests/house', include: ['*.test.ts'], ...sharedModules, ...limits } },
      {
        test: {
          name: 'library',
          root: 'tests/library',
          include: ['*.test.ts'],
          globalSetup: '../../scripts/built-library.mjs',
          ...limits,
        },
      },
      { test: { name: 'disclosure', root: 'tests/disclosure', include: ['*.test.ts'], ...sharedModules, ...limits } },
      { test: { name: 'report', root: 'packages/report', include: ['**/*.test.ts'], ...sharedModules, ...limits } },
      { test: { name: 'tables', root: 'packages/tables', include: ['**/*.test.ts'], ...sharedModules, ...limits } },
      {
        test: {
          name: 'cli',
          root: 'apps/cli',
          include: ['**/*.test.ts'],
          globalSetup: '../../scripts/built-cli.mjs',
          ...limits,
        },
      },
      {
        test: {
          name: 'web',
          root: 'apps/web',
          include: ['source/**/*.test.ts', 'tests/**/*.test.ts'],
          globalSetup: 'tests/served.ts',
          ...limits,
        },
      },
    ],
  },
});
