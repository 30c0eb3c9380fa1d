import type { Text } from '../language/text.ts';
import { add, divide, exactly, multiply, overlaps, scale, type Interval } from './interval.ts';
import type { Quantity } from './quantity.ts';

/** How one figure follows from others. Each form can be solved for any of its figures. */
export type Equation =
  /** total = Σ coefficient × part */
  | {
      readonly form: 'sum';
      readonly total: Quantity;
      readonly parts: readonly { quantity: Quantity; coefficient: number }[];
    }
  /** total = factor × Π numerator ÷ Π denominator */
  | {
      readonly form: 'product';
      readonly total: Quantity;
      readonly factor: number;
      readonly numerator: readonly Quantity[];
      readonly denominator: readonly Quantity[];
    }
  /** total = factor × numerator ÷ denominator, rounded up to a whole number; endless when the denominator is not above zero. Without a numerator: factor ÷ denominator */
  | {
      readonly form: 'rounded-up';
      readonly total: Quantity;
      readonly factor: number;
      readonly numerator: Quantity | undefined;
      readonly denominator: Quantity;
    };

/** An identity written for one actor, period and cohort. */
export type Relation = {
  readonly identity: string;
  readonly name: Text;
  /** The figure is not found from results: it turns one way of stating a cost into another. */
  readonly conversion: boolean;
  readonly equation: Equation;
};

export type Lookup = (quantity: Quantity) => Interval | undefined;

/** The figures tied together, the one on the left of the rule first. */
export function quantitiesOf({ equation }: Relation): Quantity[] {
  switch (equation.form) {
    case 'sum':
      return [equation.total, ...equation.parts.map((part) => part.quantity)];
    case 'product':
      return [equation.total, ...equation.numerator, ...equation.denominator];
    case 'rounded-up':
      return [equation.total, ...(equation.numerator === undefined ? [] : [equation.numerator]), equation.denominator];
  }
}

/** What the other figures make of this one; nothing when one of them is missing or it has no bounds. */
export function solveFor(relation: Relation, wanted: Quantity, lookup: Lookup): Interval | undefined {
  const solved = solve(relation.equation, wanted.key, lookup);
  return solved !== undefined && !Number.isNaN(solved.point) ? solved : undefined;
}

function solve(equation: Equation, key: string, lookup: Lookup): Interval | undefined {
  switch (equation.form) {
    case 'sum':
      return solveSum(equation, key, lookup);
    case 'product':
      return solveProduct(equation, key, lookup);
    case 'rounded-up':
      return solveRoundedUp(equation, key, lookup);
  }
}

function solveSum(equation: Extract<Equation, { form: 'sum' }>, key: string, lookup: Lookup): Interval | undefined {
  const signed = [{ quantity: equation.total, coefficient: -1 }, ...equation.parts];
  let rest = exactly(0);
  let divisor = 0;
  for (const { quantity, coefficient } of signed) {
    if (quantity.key === key) {
      divisor = -coefficient;
      continue;
    }
    const value = lookup(quantity);
    if (value === undefined) return undefined;
    rest = add(rest, scale(value, coefficient));
  }
  return scale(rest, 1 / divisor);
}

function solveProduct(
  equation: Extract<Equation, { form: 'product' }>,
  key: string,
  lookup: Lookup,
): Interval | undefined {
  const { total, numerator, denominator, factor } = equation;
  const inDenominator = denominator.some((quantity) => quantity.key === key);
  const isTotal = total.key === key;
  const above = isTotal ? numerator : inDenominator ? numerator : [total, ...denominator];
  const below = isTotal ? denominator : inDenominator ? [total, ...denominator] : numerator;
  const others = (quantities: readonly Quantity[]) => quantities.filter((quantity) => quantity.key !== key);
  let result: Interval | undefined = exactly(isTotal || inDenominator ? factor : 1 / factor);
  for (const quantity of others(above)) {
    const value = lookup(quantity);
    if (value === undefined) return undefined;
    result = multiply(result, value);
  }
  for (const quantity of others(below)) {
    const value = lookup(quantity);
    if (value === undefined) return undefined;
    result = divide(result, value);
    if (result === undefined) return undefined;
  }
  return result;
}

function solveRoundedUp(
  equation: Extract<Equation, { form: 'rounded-up' }>,
  key: string,
  lookup: Lookup,
): Interval | undefined {
  const { total, numerator, denominator, factor } = equation;
  const above = numerator === undefined ? exactly(1) : lookup(numerator);
  if (key === total.key) return roundUp(above, lookup(denominator), factor);
  const whole = lookup(total);
  const other = key === numerator?.key ? lookup(denominator) : above;
  if (whole === undefined || other === undefined || !Number.isFinite(whole.point)) return undefined;
  const ratio = { low: Math.max(0, whole.low - 1), high: whole.high, point: whole.point };
  return key === numerator?.key ? scale(multiply(ratio, other), 1 / factor) : divide(scale(other, factor), ratio);
}

/** A hair above a whole number is taken as that number: the figures behind it are rounded. */
const hair = 1e-6;

function roundUp(
  numerator: Interval | undefined,
  denominator: Interval | undefined,
  factor: number,
): Interval | undefined {
  if (numerator === undefined || denominator === undefined) return undefined;
  if (denominator.high <= 0) return exactly(Infinity);
  const quotient = (above: number, below: number) => Math.max(0, Math.ceil((factor * above) / below - hair));
  const low = quotient(numerator.low, denominator.high);
  const high = denominator.low > 0 ? quotient(numerator.high, denominator.low) : Infinity;
  const point = denominator.point > 0 ? quotient(numerator.point, denominator.point) : Infinity;
  return { low, high, point };
}

/** Whether values within all the bounds satisfy the rule. */
export function holds(relation: Relation, lookup: Lookup): boolean {
  const { total } = relation.equation;
  const printed = lookup(total);
  const recomputed = solveFor(relation, total, lookup);
  return printed !== undefined && recomputed !== undefined && overlaps(printed, recomputed);
}
