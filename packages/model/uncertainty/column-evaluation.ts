import { type Category, type Comparison, type Condition, type Expression } from '../graph/expression.ts';
import { operandsOf } from '../graph/operands.ts';
import { roundTo } from '../graph/round.ts';
import { valueOnSchedule } from '../graph/evaluate.ts';
import type { ParameterCatalogue } from '../parameters/catalogue.ts';
import { lookUpScalar, lookUpSchedule } from '../parameters/look-up.ts';

/** One number for all draws, or one for each. */
export type Column = number | Float64Array;

export interface ColumnFacts {
  readonly inputs: Readonly<Record<string, Column>>;
  readonly categories: Readonly<Record<string, string>>;
}

/** The number of a draw. */
export function at(column: Column, draw: number): number {
  return typeof column === 'number' ? column : (column[draw] ?? Number.NaN);
}

/** One column from one or two others, draw by draw; a plain number when all of them are. */
export function combine(columns: readonly [Column] | readonly [Column, Column], apply: (left: number, right: number) => number): Column {
  const [left, right = 0] = columns;
  if (typeof left === 'number' && typeof right === 'number') return apply(left, right);
  const count = typeof left === 'number' ? lengthOf(right) : left.length;
  const result = new Float64Array(count);
  // The common pairs have loops of their own: one call for each draw is then all it costs.
  if (typeof right === 'number') for (let draw = 0; draw < count; draw += 1) result[draw] = apply(at(left, draw), right);
  else for (let draw = 0; draw < count; draw += 1) result[draw] = apply(at(left, draw), right[draw] ?? Number.NaN);
  return result;
}

function lengthOf(column: Column): number {
  return typeof column === 'number' ? 1 : column.length;
}

/** One of two columns by a third, draw by draw. */
function select(condition: Float64Array, yes: Column, no: Column): Float64Array {
  return condition.map((holds, draw) => (holds === 1 ? at(yes, draw) : at(no, draw)));
}

const comparisons: Readonly<Record<Comparison['operator'], (left: number, right: number) => boolean>> = {
  '<': (left, right) => left < right,
  '<=': (left, right) => left <= right,
  '>': (left, right) => left > right,
  '>=': (left, right) => left >= right,
  '=': (left, right) => left === right,
};

function categoryOf(expression: Expression): Category | undefined {
  return expression.kind === 'choice' || expression.kind === 'parameter' ? expression.by : undefined;
}

const names = new WeakMap<Expression, ReadonlySet<string>>();

/** Names of the inputs and categories that an expression may read. */
function namesOf(expression: Expression): ReadonlySet<string> {
  const known = names.get(expression);
  if (known !== undefined) return known;
  const category = categoryOf(expression);
  const found = new Set(operandsOf(expression).flatMap((one) => [...namesOf(one)]));
  if (expression.kind === 'input') found.add(expression.name);
  if (category !== undefined) found.add(category.name);
  names.set(expression, found);
  return found;
}

/**
 * Evaluates rules of the person over columns of draws: the same graph as the reference evaluation,
 * walked once for all draws. What only needs `shared` facts is evaluated there, once for all who share it.
 */
export class ColumnEvaluation {
  readonly #date: string;
  readonly #parameters: ParameterCatalogue;
  readonly #facts: ColumnFacts;
  readonly #shared: ColumnEvaluation | undefined;
  readonly #seen = new Map<Expression, Column>();

  constructor(date: string, parameters: ParameterCatalogue, facts: ColumnFacts, shared?: ColumnEvaluation) {
    this.#date = date;
    this.#parameters = parameters;
    this.#facts = facts;
    this.#shared = shared;
  }

  /** The same rules with more facts. */
  with(facts: ColumnFacts): ColumnEvaluation {
    return new ColumnEvaluation(this.#date, this.#parameters, facts, this);
  }

  /** @throws TypeError for an expression of items, RangeError for an input that there is not */
  of(expression: Expression): Column {
    const known = this.#seen.get(expression);
    if (known !== undefined) return known;
    const value = this.#isShared(expression) ? (this.#shared?.of(expression) ?? Number.NaN) : this.#walk(expression);
    this.#seen.set(expression, value);
    return value;
  }

  #isShared(expression: Expression): boolean {
    return this.#shared !== undefined && [...namesOf(expression)].every((name) => !this.#hasOwn(name));
  }

  #hasOwn(name: string): boolean {
    return Object.hasOwn(this.#facts.inputs, name) || Object.hasOwn(this.#facts.categories, name);
  }

  #walk(expression: Expression): Column {
    switch (expression.kind) {
      case 'constant':
        return expression.value;
      case 'parameter': {
        const id = expression.by === undefined ? expression.parameter : `${expression.parameter}.${this.category(expression.by.name)}`;
        return lookUpScalar(this.#parameters, id, this.#date).value;
      }
      case 'input':
        return this.#input(expression.name);
      case 'sum':
        return this.#all(expression.terms).reduce((sum, term) => combine([sum, term], (a, b) => a + b), 0);
      case 'difference':
        return combine([this.of(expression.minuend), this.of(expression.subtrahend)], (a, b) => a - b);
      case 'product':
        return combine([this.of(expression.left), this.of(expression.right)], (a, b) => a * b);
      case 'quotient':
        return combine([this.of(expression.dividend), this.of(expression.divisor)], (a, b) => a / b);
      case 'minimum':
        return this.#all(expression.of).reduce((least, one) => combine([least, one], Math.min), Infinity);
      case 'maximum':
        return this.#all(expression.of).reduce((most, one) => combine([most, one], Math.max), -Infinity);
      case 'rounding':
        return combine([this.of(expression.of)], (value) => roundTo(value, expression.mode, expression.step));
      case 'schedule': {
        const schedule = lookUpSchedule(this.#parameters, expression.parameter, this.#date);
        return combine([this.of(expression.argument)], (argument) => valueOnSchedule(schedule, argument));
      }
      case 'comparison': {
        const holds = comparisons[expression.operator];
        return combine([this.of(expression.left), this.of(expression.right)], (a, b) => (holds(a, b) ? 1 : 0));
      }
      case 'condition':
        return this.#condition(expression);
      case 'choice': {
        const chosen = expression.cases[this.category(expression.by.name)] ?? expression.otherwise;
        if (chosen === undefined) throw new RangeError(`${expression.by.name} is "${this.category(expression.by.name)}"; expected one of ${Object.keys(expression.cases).join(', ')}`);
        return this.of(chosen);
      }
      case 'dated': {
        const version = expression.versions.filter(({ from }) => from <= this.#date).at(-1);
        if (version === undefined) throw new RangeError(`No version of the formula had begun on ${this.#date}`);
        return this.of(version.formula);
      }
      case 'total':
        throw new TypeError(`A total over ${expression.collection} has no column; expected a rule of the person alone`);
      case 'rule':
        return this.of(expression.formula);
    }
  }

  #all(expressions: readonly Expression[]): readonly Column[] {
    return expressions.map((one) => this.of(one));
  }

  /** Only the sides that some draw chooses are evaluated. */
  #condition({ when, then, otherwise }: Condition): Column {
    const condition = this.of(when);
    if (typeof condition === 'number') return this.of(condition === 1 ? then : otherwise);
    if (condition.every((holds) => holds === 1)) return this.of(then);
    return condition.includes(1) ? select(condition, this.of(then), this.of(otherwise)) : this.of(otherwise);
  }

  /** The value of a category for all draws. */
  category(name: string): string {
    const found = Object.hasOwn(this.#facts.categories, name) ? this.#facts.categories[name] : this.#shared?.category(name);
    if (found === undefined) throw new RangeError(`The category "${name}" is missing`);
    return found;
  }

  #input(name: string): Column {
    const found = this.#facts.inputs[name];
    if (found === undefined) throw new RangeError(`The input "${name}" is missing; expected a column for it`);
    return found;
  }
}
