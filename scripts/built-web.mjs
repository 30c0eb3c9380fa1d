import { buildMissing } from './build.mjs';

/** Vitest's global set-up for the web: its browser tests run against the built server. */
export default function setup() {
  if (!buildMissing('web', { quiet: true })) throw new Error('apps/web could not be built, see above');
}
