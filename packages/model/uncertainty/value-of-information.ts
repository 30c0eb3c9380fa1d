import type { Text } from '../language/text.ts';
import { type InputGroup, inputGroupLabels, inputGroups } from './input-groups.ts';
import type { UncertainInput } from './inputs.ts';
import { linearIndex } from './least-squares.ts';
import type { Simulation } from './monte-carlo.ts';
import { polynomialAt, PolynomialSums } from './regression.ts';
import type { InputColumns } from './sampler.ts';
import { momentsOf } from './summary.ts';

/**
 * Go or no-go on a figure where above zero means go, such as a net present value. Without more
 * knowledge one goes when the expected value is above zero.
 */
export interface ValueOfInformation {
  readonly figure: string;
  readonly draws: number;
  /** Expected value of going, in the figure's unit. */
  readonly expected: number;
  readonly decision: 'go' | 'no-go';
  /** Probability that the decision is the wrong one. */
  readonly wrong: number;
  /** Expected value of perfect information about everything: what being able to choose in hindsight is worth. */
  readonly perfect: Estimate;
  /** Of perfect information about one input; highest first. */
  readonly inputs: readonly InputInformation[];
  /** Of perfect information about all inputs of a group that has more than one; highest first. */
  readonly groups: readonly GroupInformation[];
}

export interface Estimate {
  readonly value: number;
  readonly standardError: number;
}

/** An estimate by regression, which follows chance too: the fewer the draws, the more. */
export interface FittedEstimate extends Estimate {
  /** What the same input would seem worth at these draws if it had nothing to do with the figure. */
  readonly chance: number;
}

/** Whether an estimate by regression is told apart from chance. @param errors standard errors that it must be above it by */
export function isMoreThanChance({ value, standardError, chance }: FittedEstimate, errors: number): boolean {
  return value > chance + errors * standardError;
}

/** What it would be worth to know one input. */
export interface InputInformation extends FittedEstimate {
  readonly input: UncertainInput;
}

/** What it would be worth to know all inputs of a group. */
export interface GroupInformation extends FittedEstimate {
  readonly group: InputGroup;
  readonly label: Text;
  readonly inputs: readonly UncertainInput[];
}

const degree = 3;
const mostBlocks = 20;
/** Fewest draws in a block: more than a regression has coefficients. */
const drawsPerBlock = 5;
/** No block left out. */
const none = -1;

/** Standard error of an estimate from its values with one block of draws left out at a time (delete-a-group jackknife). */
function jackknifeError(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt((squares * (values.length - 1)) / values.length);
}

/**
 * Mean gain of deciding anew in each draw, when the decision without more knowledge follows from the mean:
 * what the draws on the other side of zero are worth. Equal to E max(0, value) − max(0, E value).
 * @param leftOut block of draws that is not counted
 */
function meanGain(
  valueOf: (draw: number) => number,
  draws: number,
  mean: number,
  leftOut: number,
  blocks: number,
): number {
  let sum = 0;
  let count = 0;
  for (let draw = 0; draw < draws; draw += 1) {
    if (draw % blocks === leftOut) continue;
    const value = valueOf(draw);
    count += 1;
    if (value > 0 !== mean > 0) sum += Math.abs(value);
  }
  return sum / count;
}

/**
 * EVPPI by regression: the figure is regressed on what is drawn, so that the fitted value is the expected
 * figure when that is known (Strong, Oakley & Brennan, Medical Decision Making 34, 2014; here a
 * polynomial of the third degree).
 */
function informationIn(drawn: Float64Array, values: Float64Array, blocks: number): FittedEstimate {
  const chance = meanOverTurns(values, (turned) => fitted(drawn, turned, 1).gain(none));
  const { gain } = fitted(drawn, values, blocks);
  return {
    value: gain(none),
    standardError: jackknifeError(Array.from({ length: blocks }, (_, block) => gain(block))),
    chance,
  };
}

/** How many other pairings of the draws chance is judged from. */
const turns = 4;

/** The mean of an estimate over draws of the figure that are turned against those of the inputs, so that nothing ties them. */
function meanOverTurns(values: Float64Array, estimate: (turned: Float64Array) => number): number {
  let sum = 0;
  for (let turn = 1; turn <= turns; turn += 1) {
    const by = Math.floor((turn * values.length) / (turns + 1));
    sum += estimate(values.map((_, draw) => values[(draw + by) % values.length] ?? Number.NaN));
  }
  return sum / turns;
}

/** The gain of deciding by a fit of the figure on what is drawn, with one block or none left out. */
function fitted(
  drawn: Float64Array,
  values: Float64Array,
  blocks: number,
): { readonly gain: (leftOut: number) => number } {
  const { mean, standardDeviation } = momentsOf(drawn);
  // A few draws of seen values may all be the same one.
  const scaled = drawn.map((value) => (standardDeviation === 0 ? 0 : (value - mean) / standardDeviation));
  const parts = Array.from({ length: blocks }, () => new PolynomialSums(degree));
  const whole = new PolynomialSums(degree);
  for (let draw = 0; draw < values.length; draw += 1) {
    const [x, y] = [scaled[draw] ?? 0, values[draw] ?? 0];
    whole.add(x, y);
    parts[draw % blocks]?.add(x, y);
  }
  const gain = (leftOut: number): number => {
    const part = parts[leftOut];
    const sums = part === undefined ? whole : whole.without(part);
    const coefficients = sums.fit();
    return meanGain((draw) => polynomialAt(coefficients, scaled[draw] ?? 0), values.length, sums.mean, leftOut, blocks);
  };
  return { gain };
}

/**
 * Knowing all inputs of a group at once: the figure is regressed on the weighted sum of them that follows
 * it most closely. A figure that is near to linear in its prices loses nothing by that; where it is not, knowing all
 * is worth no less than knowing the one that is worth most.
 */
function informationOfGroup(
  group: InputGroup,
  alone: readonly InputInformation[],
  columns: InputColumns['columns'],
  values: Float64Array,
  blocks: number,
): readonly GroupInformation[] {
  const members = alone.filter(({ input }) => input.group === group);
  if (members.length < 2) return [];
  const drawn = members.flatMap(({ input }) => columns.get(input.id) ?? []);
  const together = {
    ...informationIn(linearIndex(drawn, values), values, blocks),
    // The weights follow chance as well.
    chance: meanOverTurns(values, (turned) => fitted(linearIndex(drawn, turned), turned, 1).gain(none)),
  };
  const { value, standardError, chance } = [together, ...members].reduce((most, one) =>
    one.value > most.value ? one : most,
  );
  return [
    { group, label: inputGroupLabels[group], inputs: members.map(({ input }) => input), value, standardError, chance },
  ];
}

function perfectInformation(values: Float64Array, blocks: number): Estimate {
  const gain = (leftOut: number): number => {
    const { mean } = momentsOf(leftOut === none ? values : values.filter((_, draw) => draw % blocks !== leftOut));
    return meanGain((draw) => values[draw] ?? 0, values.length, mean, leftOut, blocks);
  };
  return {
    value: gain(none),
    standardError: jackknifeError(Array.from({ length: blocks }, (_, block) => gain(block))),
  };
}

/**
 * What it would be worth to know more before deciding, in the figure's unit and for the people of the
 * assessment. Undefined when the figure has no meaning in some draw, or there are too few draws.
 * @param figure such as `net-present-value.society`
 */
export function valueOfInformation(
  { figures, inputs, columns }: Simulation,
  figure: string,
): ValueOfInformation | undefined {
  const values = figures.column(figure);
  const blocks = Math.min(mostBlocks, Math.floor(values.length / drawsPerBlock));
  if (blocks < 2 || !values.every((value) => Number.isFinite(value))) return undefined;
  const expected = momentsOf(values).mean;
  const isGo = expected > 0;
  const wrong = values.filter((value) => value > 0 !== isGo).length / values.length;
  const found = inputs.flatMap((input): readonly InputInformation[] => {
    const drawn = columns.columns.get(input.id);
    return drawn === undefined ? [] : [{ input, ...informationIn(drawn, values, blocks) }];
  });
  const groups = inputGroups.flatMap((group) => informationOfGroup(group, found, columns.columns, values, blocks));
  return {
    figure,
    draws: values.length,
    expected,
    decision: isGo ? 'go' : 'no-go',
    wrong,
    perfect: perfectInformation(values, blocks),
    inputs: found.toSorted((one, other) => other.value - one.value),
    groups: groups.toSorted((one, other) => other.value - one.value),
  };
}
