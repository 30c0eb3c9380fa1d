import { buildMissing } from './build.mjs';

/** Vitest's global set-up for the library: its tests install the built package. */
export default function setup() {
  if (!buildMissing('model', { quiet: true })) throw new Error('packages/model could not be built, see above');
}
