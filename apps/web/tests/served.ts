import type { TestProject } from 'vitest/node';
import { buildMissing } from '../../../scripts/build.mjs';
import { startServer } from './server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built server that all browser tests visit, without a slash at the end. */
    readonly address: string;
  }
}

/** Vitest's global set-up for the web: builds the pages when needed, and serves them to all test files. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!buildMissing('web', { quiet: true })) throw new Error('apps/web could not be built, see above');
  const { address, stop } = await startServer();
  project.provide('address', address);
  return stop;
}
