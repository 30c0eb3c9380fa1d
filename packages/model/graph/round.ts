import type { RoundingMode } from './expression.ts';

/**
 * Binary floats miss exact steps by about 1e-10 at these magnitudes; a value closer to a
 * step than this is taken to be on it.
 */
const tolerance = 1e-7;

/** How each mode rounds a number of steps: what is added, in order, and which whole number is then taken. */
export const roundingModes: Readonly<
  Record<RoundingMode, { readonly shift: readonly number[]; readonly take: 'floor' | 'ceiling' }>
> = {
  down: { shift: [tolerance], take: 'floor' },
  up: { shift: [-tolerance], take: 'ceiling' },
  nearest: { shift: [0.5, tolerance], take: 'floor' },
  'nearest-half-down': { shift: [-0.5, -tolerance], take: 'ceiling' },
};

/**
 * Rounds `value` to a multiple of `step` (both in the same unit). Statutory rounding is always to whole steps.
 *
 * @example
 * ```ts
 * import { roundTo } from '@samnytta/model/rules';
 *
 * console.log(roundTo(17_249, 'up', 100));
 * ```
 */
export function roundTo(value: number, mode: RoundingMode, step: number): number {
  const { shift, take } = roundingModes[mode];
  const shifted = shift.reduce((steps, by) => steps + by, value / step);
  // Adding zero turns the negative zero that rounding up can give into zero.
  return (take === 'floor' ? Math.floor(shifted) : Math.ceil(shifted)) * step + 0;
}
