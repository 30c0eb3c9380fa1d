import type { RoundingMode } from './expression.ts';

/**
 * Binary floats miss exact steps by about 1e-10 at these magnitudes; a value closer to a
 * step than this is taken to be on it.
 */
const tolerance = 1e-7;

/** Rounds `value` to a multiple of `step` (both in the same unit). Statutory rounding is always to whole steps. */
export function roundTo(value: number, mode: RoundingMode, step: number): number {
  const steps = value / step;
  switch (mode) {
    case 'down':
      return Math.floor(steps + tolerance) * step;
    case 'up':
      return Math.ceil(steps - tolerance) * step;
    case 'nearest':
      return Math.floor(steps + 0.5 + tolerance) * step;
    case 'nearest-half-down':
      return Math.ceil(steps - 0.5 - tolerance) * step;
  }
}
