import type { UncertainInput } from './inputs.ts';
import type { Simulation } from './monte-carlo.ts';
import { polynomialAt, PolynomialSums } from './regression.ts';
import { momentsOf } from './summary.ts';

/**
 * Go or no-go on a figure where above zero means go, such as a net present value. Without more
 * knowledge one goes when the expected value is above zero.
 */
export interface ValueOfInformation {
  readonly figure: string;
  /** Expected value of going, in the figure's unit. */
  readonly expected: number;
  readonly decision: 'go' | 'no-go';
  /** Probability that the decision is the wrong one. */
  readonly wrong: number;
  /** Expected value of perfect information about everything: what being able to choose in hindsight is worth. */
  readonly perfect: Estimate;
  /** Of perfect information about one input; highest first. */
  readonly inputs: readonly InputInformation[];
}

export interface Estimate {
  readonly value: number;
  readonly standardError: number;
}

export interface InputInformation extends Estimate {
  readonly input: UncertainInput;
}

const degree = 3;
const mostBlocks = 20;
/** Points that each coefficient of a regression must have. */
const pointsPerBlock = 5;

/** Standard error of an estimate from its values with one block of draws left out at a time (delete-a-group jackknife). */
function jackknifeError(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt((squares * (values.length - 1)) / values.length);
}

function meanAbove(values: Iterable<number>, count: number): number {
  let sum = 0;
  for (const value of values) if (value > 0) sum += value;
  return sum / count;
}

function* fitted(coefficients: Float64Array, scaled: Float64Array, leftOut: number, blocks: number): Generator<number> {
  for (let draw = 0; draw < scaled.length; draw += 1) if (draw % blocks !== leftOut) yield polynomialAt(coefficients, scaled[draw] ?? 0);
}

/**
 * EVPPI by regression: the figure is regressed on the input, so that the fitted value is the expected
 * figure when the input is known (Strong, Oakley & Brennan, Medical Decision Making 34, 2014; here a
 * polynomial of the third degree).
 */
function informationOf(input: UncertainInput, drawn: Float64Array, values: Float64Array, blocks: number): InputInformation {
  const { mean, standardDeviation } = momentsOf(drawn);
  const scaled = drawn.map((value) => (value - mean) / standardDeviation);
  const parts = Array.from({ length: blocks }, () => new PolynomialSums(degree));
  const whole = new PolynomialSums(degree);
  for (let draw = 0; draw < values.length; draw += 1) {
    const [x, y] = [scaled[draw] ?? 0, values[draw] ?? 0];
    whole.add(x, y);
    parts[draw % blocks]?.add(x, y);
  }
  const gain = (sums: PolynomialSums, leftOut: number): number =>
    meanAbove(fitted(sums.fit(), scaled, leftOut, blocks), sums.count) - Math.max(0, sums.total / sums.count);
  const errors = parts.map((part, block) => gain(whole.without(part), block));
  return { input, value: Math.max(0, gain(whole, -1)), standardError: jackknifeError(errors) };
}

function perfectInformation(values: Float64Array, blocks: number): Estimate {
  const count = new Float64Array(blocks);
  const total = new Float64Array(blocks);
  const above = new Float64Array(blocks);
  for (let draw = 0; draw < values.length; draw += 1) {
    const block = draw % blocks;
    const value = values[draw] ?? 0;
    count[block] = (count[block] ?? 0) + 1;
    total[block] = (total[block] ?? 0) + value;
    above[block] = (above[block] ?? 0) + Math.max(0, value);
  }
  const sum = (parts: Float64Array): number => parts.reduce((one, other) => one + other, 0);
  const gain = (without: number): number => {
    const left = (parts: Float64Array): number => sum(parts) - (parts[without] ?? 0);
    return (left(above) - Math.max(0, left(total))) / left(count);
  };
  return { value: gain(-1), standardError: jackknifeError(Array.from(count, (_, block) => gain(block))) };
}

/**
 * What it would be worth to know more before deciding, in the figure's unit and for the people of the
 * assessment. Undefined when the figure has no meaning in some draw, or there are too few draws.
 * @param figure such as `net-present-value.society`
 */
export function valueOfInformation({ figures, inputs, columns }: Simulation, figure: string): ValueOfInformation | undefined {
  const values = figures.column(figure);
  const blocks = Math.min(mostBlocks, Math.floor(values.length / pointsPerBlock));
  if (blocks < 2 || !values.every((value) => Number.isFinite(value))) return undefined;
  const expected = momentsOf(values).mean;
  const isGo = expected > 0;
  const wrong = values.filter((value) => value > 0 !== isGo).length / values.length;
  const found = inputs.flatMap((input): readonly InputInformation[] => {
    const drawn = columns.columns.get(input.id);
    return drawn === undefined ? [] : [informationOf(input, drawn, values, blocks)];
  });
  return {
    figure,
    expected,
    decision: isGo ? 'go' : 'no-go',
    wrong,
    perfect: perfectInformation(values, blocks),
    inputs: found.toSorted((one, other) => other.value - one.value),
  };
}
