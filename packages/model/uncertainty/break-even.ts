import { inputOf, type UncertainInput } from './inputs.ts';
import { figuresAt, type UncertainModel } from './points.ts';
import { uncertaintySetting } from './settings.ts';
import { type Crossing, crossingsOf, narrowed, pointsWithin } from './turning.ts';

/** A value of an input at which a figure passes a target. */
export interface TurningPoint {
  readonly value: number;
  /** Change from the value of the case, as a share of it; undefined when that is zero. */
  readonly change: number | undefined;
  /** Whether the figure is above the target just above the value. */
  readonly isAboveWhenHigher: boolean;
  /**
   * The figure on both sides, where it passes the target without being at it: just below and just above the value, or at
   * the two whole numbers that it passes between, where the value is the one further from the case.
   */
  readonly jump: { readonly low: JumpSide; readonly high: JumpSide } | undefined;
}

/** One side of a jump: the value of the input and what the figure is there. */
export interface JumpSide {
  readonly value: number;
  readonly figure: number;
}

/** Where a figure passes a target as one input moves, or why it does not. */
export type BreakEven =
  | ({
      readonly kind: 'turns';
      readonly input: UncertainInput;
      /** Other values that it turns at, in rising order; the point itself is the nearest to the value of the case. */
      readonly others: readonly TurningPoint[];
    } & TurningPoint)
  /** The figure stays on one side of the target for all values searched, or has no meaning there. */
  | {
      readonly kind: 'never';
      readonly input: UncertainInput;
      readonly side: 'above' | 'below' | 'without-meaning';
      readonly searched: { readonly least: number; readonly most: number };
    };

const gridSteps = 32;
/** Steps of a finer grid around the value of the case, where a turn matters most. */
const nearSteps = 16;
/** Whole numbers that are tried one by one. */
const mostWhole = 100;
const mostRounds = 60;

interface Range {
  readonly least: number;
  readonly most: number;
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

function evenly({ least, most }: Range, steps: number): readonly number[] {
  return Array.from({ length: steps + 1 }, (_, step) => least + ((most - least) * step) / steps);
}

/** Whether every value that the input can be is tried, so that nothing is between two of them. */
function isTriedWhole({ isWhole }: UncertainInput, { least, most }: Range): boolean {
  return isWhole && most - least <= mostWhole;
}

function gridOf(input: UncertainInput, range: Range): readonly number[] {
  const { base } = input;
  const { least, most } = range;
  if (isTriedWhole(input, range)) return evenly(range, most - least);
  const near = evenly(
    { least: Math.max(least, base - Math.abs(base)), most: Math.min(most, base + Math.abs(base)) },
    nearSteps,
  );
  const all = new Set([...evenly(range, gridSteps), ...near, base]);
  return [...all].filter((value) => value >= least && value <= most).sort((one, other) => one - other);
}

/** Values of an input that the figure is worked out at. */
interface Tried {
  readonly input: UncertainInput;
  readonly values: readonly number[];
}

function searchOf(model: UncertainModel, name: string): Search {
  const input = inputOf(model.inputs, name);
  const range = searchRange(model, input);
  return { input, range, grid: gridOf(input, range) };
}

function neverTurns({ input, range }: Search, misses: readonly number[]): BreakEven {
  const known = misses.filter((miss) => !Number.isNaN(miss));
  const side = known.length === 0 ? 'without-meaning' : known.some((miss) => miss > 0) ? 'above' : 'below';
  return { kind: 'never', input, side, searched: range };
}

/** A step as a share of how far the figure usually is from the target: less is a rounding within the rules, and no jump. */
const leastStep = 1e-4;

/** The middle of how far the figure is from the target, where it is at all. */
function usualMiss(misses: readonly number[]): number {
  const sizes = misses
    .filter(Number.isFinite)
    .map(Math.abs)
    .sort((one, other) => one - other);
  return sizes[Math.floor(sizes.length / 2)] ?? 0;
}

function turningPoint(
  { input, range }: Search,
  misses: readonly number[],
  { from, to, missFrom, missTo, rises }: Crossing,
  target: number,
): TurningPoint {
  const isWhole = isTriedWhole(input, range);
  const isJump = isWhole || Math.abs(missTo - missFrom) > leastStep * usualMiss(misses);
  const beyond = to > input.base ? to : from;
  const value = isWhole ? beyond : (from + to) / 2;
  return {
    value,
    change: input.base === 0 ? undefined : value / input.base - 1,
    isAboveWhenHigher: rises,
    jump: isJump
      ? { low: { value: from, figure: missFrom + target }, high: { value: to, figure: missTo + target } }
      : undefined,
  };
}

function breakEvenOf(
  search: Search,
  misses: readonly number[],
  crossings: readonly Crossing[],
  target: number,
): BreakEven {
  const { input } = search;
  const points = crossings.map((crossing) => turningPoint(search, misses, crossing, target));
  const [nearest] = points.toSorted(
    (one, other) => Math.abs(one.value - input.base) - Math.abs(other.value - input.base),
  );
  if (nearest === undefined) return neverTurns(search, misses);
  return { kind: 'turns', input, ...nearest, others: points.filter((point) => point !== nearest) };
}

/**
 * The values of some inputs, each moved by itself, at which a figure comes to or passes a target: a grid over what the
 * input can be, finer around the value of the case, then bisection of every part where the figure passes the target,
 * quickened by looking where a straight line would turn. Two turns between neighbours of the grid are not seen. All
 * inputs are evaluated together, round by round.
 * @param names input ids or names of assumptions
 * @param target in the figure's unit; zero for a net present value or a profitability, one for a ratio
 * @returns one for each name, in order
 * @throws UnknownInputError for an input that there is not
 */
export function breakEvens(
  model: UncertainModel,
  figure: string,
  names: readonly string[],
  target = 0,
): readonly BreakEven[] {
  const searches = names.map((name) => searchOf(model, name));
  /** How far the figure is from the target at some values of inputs, all at once. */
  const missesAt = (tries: readonly Tried[]): readonly (readonly number[])[] => {
    const points = tries.flatMap(({ input, values }) => values.map((value) => new Map([[input.id, value]])));
    const column = points.length === 0 ? new Float64Array() : figuresAt(model, points).column(figure);
    let next = 0;
    return tries.map(({ values }) => values.map(() => (column[next++] ?? Number.NaN) - target));
  };
  const misses = missesAt(searches.map(({ input, grid }) => ({ input, values: grid })));
  const found = searches.flatMap((search, place) =>
    crossingsOf(search.grid, misses[place] ?? []).map((crossing) => ({ search, crossing })),
  );
  for (let round = 0; round < mostRounds; round += 1) {
    const tries = found.map(({ search: { input, range }, crossing }) => ({
      input,
      values: isTriedWhole(input, range) ? [] : pointsWithin(crossing),
    }));
    if (tries.every(({ values }) => values.length === 0)) break;
    for (const [index, some] of missesAt(tries).entries()) {
      const one = found[index];
      if (one !== undefined) one.crossing = narrowed(one.crossing, tries[index]?.values ?? [], some);
    }
  }
  return searches.map((search, place) =>
    breakEvenOf(
      search,
      misses[place] ?? [],
      found.filter((one) => one.search === search).map(({ crossing }) => crossing),
      target,
    ),
  );
}

/**
 * The break-even of one input, as {@link breakEvens}.
 * @throws UnknownInputError for an input that there is not
 *
 * @example
 * ```ts
 * import { assessmentOf, evaluate, readCaseText } from '@samnytta/model';
 * import { breakEven, kernelSampler, uncertainInputs } from '@samnytta/model/uncertainty';
 *
 * const ofCase = readCaseText(`
 *   title: From nothing to work
 *   date: 2025-01-01
 *   typeCases: [{ name: Work, before: {}, after: { work: [{ wage: 25000 SEK/month }] } }]
 * `);
 * const result = evaluate(ofCase);
 * const assessment = assessmentOf(result, undefined);
 * const inputs = uncertainInputs(result, assessment);
 * const sampler = kernelSampler(result, assessment, inputs);
 * const wage = 'typeCases[0].after.work[0].wage';
 * console.log(breakEven({ assessment, inputs, sampler }, 'income.society', wage, 400_000));
 * ```
 */
export function breakEven(model: UncertainModel, figure: string, name: string, target = 0): BreakEven {
  const [found] = breakEvens(model, figure, [name], target);
  if (found === undefined) throw new RangeError(`Nothing was searched for ${name}`);
  return found;
}
