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
const mostRounds = 60;

interface Range {
  readonly least: number;
  readonly most: number;
}

/** A part of the range where the figure passes the target; `miss` is how far it is from it at each end. */
interface Turn {
  readonly from: number;
  readonly to: number;
  readonly missFrom: number;
  readonly missTo: number;
  readonly rises: boolean;
}

interface Search {
  readonly input: UncertainInput;
  readonly range: Range;
  readonly grid: readonly number[];
}

/** Values that are searched: all that the input can be, or some times its value when that has no end. */
function searchRange({ assessment }: UncertainModel, { base, least, most, distribution }: UncertainInput): Range {
  const { parameters, date } = assessment.basis;
  const times = uncertaintySetting(parameters, 'break-even-range', date).value;
  const reach = Math.max(Math.abs(base), Math.abs(distribution.mean)) * times;
  return {
    least: least === -Infinity ? -reach : least,
    most: most === Infinity ? Math.max(reach, least) : most,
  };
}

function searchOf(model: UncertainModel, name: string): Search {
  const input = inputOf(model.inputs, name);
  const range = searchRange(model, input);
  const even = Array.from({ length: gridSteps + 1 }, (_, step) => range.least + ((range.most - range.least) * step) / gridSteps);
  const isInside = input.base > range.least && input.base < range.most;
  return { input, range, grid: [...new Set(isInside ? [...even, input.base] : even)].sort((one, other) => one - other) };
}

/** The turn nearest to the value of the case. */
function nearestTurn({ input, grid }: Search, misses: readonly number[]): Turn | undefined {
  const distance = ({ from, to }: Turn): number => Math.min(Math.abs(from - input.base), Math.abs(to - input.base));
  const turns = grid.flatMap((from, index): readonly Turn[] => {
    const [missFrom, missTo] = [misses[index] ?? Number.NaN, misses[index + 1] ?? Number.NaN];
    const to = grid[index + 1];
    const isTurn = to !== undefined && !Number.isNaN(missFrom) && !Number.isNaN(missTo) && missFrom > 0 !== missTo > 0;
    return isTurn ? [{ from, to, missFrom, missTo, rises: missTo > missFrom }] : [];
  });
  return turns.toSorted((one, other) => distance(one) - distance(other))[0];
}

/** How far to each side of where a straight line would turn is looked, as shares of the part. */
const nearby = [2 ** -4, 2 ** -9, 2 ** -16, 2 ** -26] as const;

/**
 * Where to look next: the middle, which halves any part, and close around where a straight line would turn.
 * None when the part is as short as numbers can tell.
 */
function pointsWithin({ from, to, missFrom, missTo }: Turn): readonly number[] {
  const length = to - from;
  if (length <= Math.max(Math.abs(from), Math.abs(to)) * Number.EPSILON) return [];
  const straight = from + length * (missFrom / (missFrom - missTo));
  const points = [(from + to) / 2, ...nearby.flatMap((share) => [straight - length * share, straight + length * share])];
  return [...new Set(points.filter((point) => point > from && point < to))].sort((one, other) => one - other);
}

/** The part of a turn between two of the points within it. */
function narrowed(turn: Turn, points: readonly number[], misses: readonly number[]): Turn {
  let { from, missFrom } = turn;
  for (const [index, point] of points.entries()) {
    const miss = misses[index] ?? Number.NaN;
    if (miss > 0 === turn.rises) return { ...turn, from, missFrom, to: point, missTo: miss };
    [from, missFrom] = [point, miss];
  }
  return { ...turn, from, missFrom };
}

function neverTurns({ input, range }: Search, misses: readonly number[]): BreakEven {
  const known = misses.filter((miss) => !Number.isNaN(miss));
  const side = known.length === 0 ? 'without-meaning' : known.some((miss) => miss > 0) ? 'above' : 'below';
  return { kind: 'never', input, side, searched: range };
}

function turnsAt({ input }: Search, { from, to, rises }: Turn): BreakEven {
  const value = (from + to) / 2;
  return { kind: 'turns', input, value, change: input.base === 0 ? undefined : value / input.base - 1, isAboveWhenHigher: rises };
}

/**
 * The values of some inputs, each moved by itself, at which a figure comes to a target: a grid over what the
 * input can be, then bisection, quickened by looking where a straight line would turn. All inputs are
 * evaluated together, round by round.
 * @param names input ids or names of assumptions
 * @param target in the figure's unit; zero for a net present value or a profitability, one for a ratio
 * @returns one for each name, in order; the value nearest to that of the case when there are several
 * @throws UnknownInputError for an input that there is not
 */
export function breakEvens(model: UncertainModel, figure: string, names: readonly string[], target = 0): readonly BreakEven[] {
  const searches = names.map((name) => searchOf(model, name));
  const missesAt = (values: readonly (readonly number[])[]): readonly (readonly number[])[] => {
    const points = values.flatMap((some, index) => some.map((value) => new Map([[searches[index]?.input.id ?? '', value]])));
    const column = points.length === 0 ? new Float64Array() : figuresAt(model, points).column(figure);
    let next = 0;
    return values.map((some) => some.map(() => (column[next++] ?? Number.NaN) - target));
  };
  const misses = missesAt(searches.map(({ grid }) => grid));
  const turns = searches.map((search, index) => nearestTurn(search, misses[index] ?? []));
  for (let round = 0; round < mostRounds; round += 1) {
    const points = turns.map((turn) => (turn === undefined ? [] : pointsWithin(turn)));
    if (points.every((some) => some.length === 0)) break;
    for (const [index, found] of missesAt(points).entries()) {
      const turn = turns[index];
      if (turn !== undefined) turns[index] = narrowed(turn, points[index] ?? [], found);
    }
  }
  return searches.map((search, index) => {
    const turn = turns[index];
    return turn === undefined ? neverTurns(search, misses[index] ?? []) : turnsAt(search, turn);
  });
}

/** The break-even of one input, as {@link breakEvens}. @throws UnknownInputError for an input that there is not */
export function breakEven(model: UncertainModel, figure: string, name: string, target = 0): BreakEven {
  const [found] = breakEvens(model, figure, [name], target);
  if (found === undefined) throw new RangeError(`Nothing was searched for ${name}`);
  return found;
}
