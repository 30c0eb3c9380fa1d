import { buildMissing } from './build.mjs';

/** Vitest's global set-up for the command line: its tests run the built program. */
export default function setup() {
  if (!buildMissing('cli', { quiet: true })) throw new Error('apps/cli could not be built, see above');
}
