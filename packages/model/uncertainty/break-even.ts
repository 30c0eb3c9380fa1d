import { inputOf, type UncertainInput } from './inputs.ts';
import { figuresAt, type UncertainModel } from './points.ts';
import { uncertaintySetting } from './settings.ts';

/** Where a figure passes a target as one input moves, or why it does not. */
export type BreakEven =
  | {
      readonly kind: 'turns';
      readonly input: UncertainInput;
      readonly value: number;
      /** Change from the value of the case, as a share of it; undefined when that is zero. */
      readonly change: number | undefined;
      /** Whether the figure is above the target for values above the turning value. */
      readonly isAboveWhenHigher: boolean;
    }
  /** The figure stays on one side of the target for all values searched, or has no meaning there. */
  | {
      readonly kind: 'never';
      readonly input: UncertainInput;
      readonly side: 'above' | 'below' | 'without-meaning';
      readonly searched: { readonly least: number; readonly most: number };
    };

const gridSteps = 32;
const bisections = 60;

/** Values that are searched: all that the input can be, or some times its value when that has no end. */
function searchRange({ assessment }: UncertainModel, { base, least, most, distribution }: UncertainInput): { least: number; most: number } {
  const { parameters, date } = assessment.basis;
  const times = uncertaintySetting(parameters, 'break-even-range', date).value;
  const reach = Math.max(Math.abs(base), Math.abs(distribution.mean)) * times;
  return {
    least: least === -Infinity ? -reach : least,
    most: most === Infinity ? Math.max(reach, least) : most,
  };
}

/**
 * The value of an input at which a figure comes to a target, by bisection; the one nearest to the
 * value of the case when there are several.
 * @param name input id or name of an assumption
 * @param target in the figure's unit; zero for a net present value or a profitability, one for a ratio
 * @throws UnknownInputError for an input that there is not
 */
export function breakEven(model: UncertainModel, figure: string, name: string, target = 0): BreakEven {
  const input = inputOf(model.inputs, name);
  const range = searchRange(model, input);
  const misses = (values: readonly number[]): Float64Array =>
    figuresAt(model, values.map((value) => new Map([[input.id, value]]))).column(figure).map((value) => value - target);
  const even = Array.from({ length: gridSteps + 1 }, (_, step) => range.least + ((range.most - range.least) * step) / gridSteps);
  const isInside = input.base > range.least && input.base < range.most;
  const grid = [...new Set(isInside ? [...even, input.base] : even)].sort((one, other) => one - other);
  const miss = misses(grid);
  const turns = grid.flatMap((from, index) => {
    const [left, right] = [miss[index] ?? Number.NaN, miss[index + 1] ?? Number.NaN];
    const to = grid[index + 1];
    const isTurn = to !== undefined && !Number.isNaN(left) && !Number.isNaN(right) && left > 0 !== right > 0;
    return isTurn ? [{ from, to, rises: right > left, distance: Math.min(Math.abs(from - input.base), Math.abs(to - input.base)) }] : [];
  });
  const nearest = turns.toSorted((one, other) => one.distance - other.distance)[0];
  if (nearest === undefined) {
    const known = miss.filter((value) => !Number.isNaN(value));
    const side = known.length === 0 ? 'without-meaning' : known.some((value) => value > 0) ? 'above' : 'below';
    return { kind: 'never', input, side, searched: range };
  }
  let { from, to } = nearest;
  for (let step = 0; step < bisections && to - from > Math.abs(to) * Number.EPSILON; step += 1) {
    const middle = (from + to) / 2;
    if ((misses([middle])[0] ?? 0) > 0 === nearest.rises) to = middle;
    else from = middle;
  }
  const value = (from + to) / 2;
  return {
    kind: 'turns',
    input,
    value,
    change: input.base === 0 ? undefined : value / input.base - 1,
    isAboveWhenHigher: nearest.rises,
  };
}
