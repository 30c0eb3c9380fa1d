import type { RoundingMode } from './expression.ts';

/**
 * Binary floats miss exact steps by about 1e-10 at these magnitudes; a value closer to a
 * step than this is taken to be on it.
 */
const tolerance = 1e-7;

/** Rounds `value` to a multiple of `step` (both in the same unit). Statutory rounding is always to whole steps. */
export function roundTo(value: number, mode: RoundingMode, step: number): number {
  // Adding zero turns the negative zero that rounding up can give into zero.
  return wholeSteps(value / step, mode) * step + 0;
}

function wholeSteps(steps: number, mode: RoundingMode): number {
  switch (mode) {
    case 'down':
      return Math.floor(steps + tolerance);
    case 'up':
      return Math.ceil(steps - tolerance);
    case 'nearest':
      return Math.floor(steps + 0.5 + tolerance);
    case 'nearest-half-down':
      return Math.ceil(steps - 0.5 - tolerance);
  }
}
