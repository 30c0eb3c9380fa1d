import type { Text } from '../language/text.ts';
import type { Cited } from '../sources/citation.ts';
import { type Product, productUnit, type PureUnit, type Unit } from './unit.ts';

/**
 * The vocabulary that every rule is written in: a typed expression graph. The graph says
 * nothing about how it is used; evaluation, explanation and other outputs walk it.
 *
 * `level` says for what an expression has a value: once for a person, or once for each
 * item of a collection (each job, support, child or resource of that person).
 */
export type Collection = 'work' | 'supports' | 'children' | 'resources';
/** What an expression has a value for: the person, or each item of a collection. */
export type Level = 'person' | Collection;

/** Which way values between two steps go; `nearest` takes the upper one from the middle. */
export type RoundingMode = 'down' | 'up' | 'nearest' | 'nearest-half-down';
/** How two values are compared. */
export type ComparisonOperator = '<' | '<=' | '>' | '>=' | '=';

interface Base<U extends Unit> {
  readonly unit: U;
  readonly level: Level;
}

/** A number fixed by the meaning of the rule itself (12 months in a year), never a dated amount. */
export interface Constant<U extends Unit = Unit> extends Base<U> {
  readonly kind: 'constant';
  readonly value: number;
}

/** A dated scalar, looked up by the evaluation's date. */
export interface ParameterReference<U extends Unit = Unit> extends Base<U> {
  readonly kind: 'parameter';
  readonly parameter: string;
  /** When given, the parameter's identifier ends with the value of this category (`local-tax.region` + `skane`). */
  readonly by: Category | undefined;
}

/** A quantity of the situation. */
export interface Input<U extends Unit = Unit> extends Base<U> {
  readonly kind: 'input';
  readonly name: string;
  readonly label: Text;
}

/** A named alternative of the situation (kind of support, kind of wage subsidy …). */
export interface Category {
  readonly name: string;
  readonly level: Level;
  readonly label: Text;
}

export interface Sum<U extends Unit = Unit> extends Base<U> {
  readonly kind: 'sum';
  readonly terms: readonly Expression<U>[];
}

export interface Difference<U extends Unit = Unit> extends Base<U> {
  readonly kind: 'difference';
  readonly minuend: Expression<U>;
  readonly subtrahend: Expression<U>;
}

export interface ProductOf<U extends Unit = Unit> extends Base<U> {
  readonly kind: 'product';
  readonly left: Expression;
  readonly right: Expression;
}

export interface Quotient<U extends Unit = Unit> extends Base<U> {
  readonly kind: 'quotient';
  readonly dividend: Expression;
  readonly divisor: Expression;
}

export interface Extreme<U extends Unit = Unit> extends Base<U> {
  readonly kind: 'minimum' | 'maximum';
  readonly of: readonly Expression<U>[];
}

export interface Rounding<U extends Unit = Unit> extends Base<U> {
  readonly kind: 'rounding';
  readonly mode: RoundingMode;
  readonly step: number;
  readonly of: Expression<U>;
}

/** A piecewise-linear dated schedule applied to an argument. */
export interface ScheduleOf<U extends Unit = Unit> extends Base<U> {
  readonly kind: 'schedule';
  readonly parameter: string;
  readonly argument: Expression;
}

export interface Comparison<U extends Unit = Unit> extends Base<U> {
  readonly kind: 'comparison';
  readonly left: Expression;
  readonly operator: ComparisonOperator;
  readonly right: Expression;
}

/** One of two by a condition; only the chosen side is evaluated. */
export interface Condition<U extends Unit = Unit> extends Base<U> {
  readonly kind: 'condition';
  readonly when: Expression<'flag'>;
  readonly then: Expression<U>;
  readonly otherwise: Expression<U>;
}

/** One of several by a category of the situation; only the chosen case is evaluated. */
export interface Choice<U extends Unit = Unit> extends Base<U> {
  readonly kind: 'choice';
  readonly by: Category;
  readonly cases: Readonly<Record<string, Expression<U>>>;
  readonly otherwise: Expression<U> | undefined;
}

/** One of several by the evaluation's date: formulas are dated as well as values. */
export interface Dated<U extends Unit = Unit> extends Base<U> {
  readonly kind: 'dated';
  readonly versions: readonly { readonly from: string; readonly formula: Expression<U> }[];
}

/** Sum over the items of a collection, or over those of some kinds. */
export interface Total<U extends Unit = Unit> extends Base<U> {
  readonly kind: 'total';
  readonly collection: Collection;
  readonly kinds: readonly string[] | undefined;
  readonly of: Expression<U>;
}

/** One term for each year, the first as many of them as a number of years says. */
export interface Series<U extends Unit = Unit> extends Base<U> {
  readonly kind: 'series';
  readonly years: Expression<'years'>;
  /** The longest that the series may be. */
  readonly terms: readonly Expression<U>[];
}

/** A named step: what people see in an explanation, with the law or convention it comes from. */
export interface Rule<U extends Unit = Unit> extends Base<U> {
  readonly kind: 'rule';
  readonly id: string;
  readonly label: Text;
  readonly source: Cited;
  readonly formula: Expression<U>;
}

/**
 * An expression of the graph that rules are written in, with its unit. It says nothing of how it is used: evaluation, explanation and the compiled rules walk it.
 */
export type Expression<U extends Unit = Unit> =
  | Constant<U>
  | ParameterReference<U>
  | Input<U>
  | Sum<U>
  | Difference<U>
  | ProductOf<U>
  | Quotient<U>
  | Extreme<U>
  | Rounding<U>
  | ScheduleOf<U>
  | Comparison<U>
  | Condition<U>
  | Choice<U>
  | Dated<U>
  | Total<U>
  | Series<U>
  | Rule<U>;

function levelOf(operands: readonly { readonly level: Level }[]): Level {
  const levels = new Set(operands.map((operand) => operand.level));
  levels.delete('person');
  const [first, ...others] = levels;
  if (others.length > 0) {
    throw new TypeError(
      `An expression cannot mix items of ${[first, ...others].join(' and ')}; total one of them first`,
    );
  }
  return first ?? 'person';
}

/** The unit that all operands have. Throws a `TypeError` when one of them has another. */
function unitOf<U extends Unit>(operands: readonly [Expression<U>, ...Expression<U>[]]): U {
  const [{ unit }] = operands;
  const other = operands.find((operand) => operand.unit !== unit);
  if (other !== undefined) throw new TypeError(`An expression cannot mix ${unit} and ${other.unit}`);
  return unit;
}

/** A number that the meaning of a rule fixes, such as 12 months in a year; an amount that somebody decides is a {@link parameter}. */
export function constant<U extends Unit>(value: number, unit: U): Constant<U> {
  return { kind: 'constant', unit, level: 'person', value };
}

/**
 * A dated parameter, by id.
 * @param by the category whose value the id ends with: `local-tax.region` + `skane`
 */
export function parameter<U extends Unit>(id: string, unit: U, by?: Category): ParameterReference<U> {
  return { kind: 'parameter', unit, level: by?.level ?? 'person', parameter: id, by };
}

/**
 * A quantity of the situation, by the name that facts have it under.
 * @param level whether the person has it or each item of a collection
 */
export function input<U extends Unit>(name: string, unit: U, label: Text, level: Level = 'person'): Input<U> {
  return { kind: 'input', unit, level, name, label };
}

/**
 * A named alternative that the situation has one of.
 * @param level whether the person has it or each item of a collection
 */
export function category(name: string, label: Text, level: Level = 'person'): Category {
  return { name, label, level };
}

/** One or more expressions of the same unit. */
type OfOneUnit<U extends Unit> = readonly [Expression<U>, ...Expression<NoInfer<U>>[]];

/**
 * The sum of expressions of one unit.
 * @throws TypeError when units differ, or items of two collections are mixed
 */
export function sum<U extends Unit>(...terms: OfOneUnit<U>): Sum<U> {
  return { kind: 'sum', unit: unitOf<U>(terms), level: levelOf(terms), terms };
}

/** One expression less another of the same unit. */
export function minus<U extends Unit>(minuend: Expression<U>, subtrahend: Expression<NoInfer<U>>): Difference<U> {
  return { kind: 'difference', unit: minuend.unit, level: levelOf([minuend, subtrahend]), minuend, subtrahend };
}

/**
 * A product; its unit is worked out: SEK/month × months gives SEK/year.
 * @throws TypeError when the two units have no product
 *
 * @example
 * ```ts
 * import { constant, evaluationOf, times } from '@samnytta/model/rules';
 *
 * const yearly = times(constant(25_000, 'SEK/month'), constant(12, 'months'));
 * console.log(yearly.unit, evaluationOf({ date: '2025-01-01' }).of(yearly).value);
 * ```
 */
export function times<A extends Unit, B extends Unit>(
  left: Expression<A>,
  right: Expression<B>,
): ProductOf<Product<A, B>> {
  const unit = productUnit(left.unit, right.unit) as Product<A, B>;
  return { kind: 'product', unit, level: levelOf([left, right]), left, right };
}

/** An amount split by a pure number: SEK/year ÷ factor → SEK/year. */
export function dividedBy<U extends Unit>(dividend: Expression<U>, divisor: Expression<PureUnit>): Quotient<U> {
  return { kind: 'quotient', unit: dividend.unit, level: levelOf([dividend, divisor]), dividend, divisor };
}

/** How many times one quantity goes into another of the same unit: SEK/year ÷ price base amount → PBB. */
export function ratio<U extends Unit, R extends PureUnit>(
  dividend: Expression<U>,
  divisor: Expression<NoInfer<U>>,
  unit: R,
): Quotient<R> {
  return { kind: 'quotient', unit, level: levelOf([dividend, divisor]), dividend, divisor };
}

/** A yearly quantity spread evenly over its twelve months or collected from them. */
export function perMonth(yearly: Expression<'SEK/year'>): Quotient<'SEK/month'> {
  return {
    kind: 'quotient',
    unit: 'SEK/month',
    level: yearly.level,
    dividend: yearly,
    divisor: constant(12, 'months'),
  };
}

/** A yearly quantity as an amount per calendar day: SEK/year ÷ days → SEK/day. */
export function perDay(yearly: Expression<'SEK/year'>, days: Expression<'days'>): Quotient<'SEK/day'> {
  return { kind: 'quotient', unit: 'SEK/day', level: levelOf([yearly, days]), dividend: yearly, divisor: days };
}

/** A monthly amount as an amount per paid day: SEK/month ÷ days/month → SEK/day. */
export function perWeekday(monthly: Expression<'SEK/month'>, days: Expression<'days/month'>): Quotient<'SEK/day'> {
  return { kind: 'quotient', unit: 'SEK/day', level: levelOf([monthly, days]), dividend: monthly, divisor: days };
}

/** A sum spread over years: SEK ÷ years → SEK/year. */
export function perYear(amount: Expression<'SEK'>, years: Expression<'years'>): Quotient<'SEK/year'> {
  return { kind: 'quotient', unit: 'SEK/year', level: levelOf([amount, years]), dividend: amount, divisor: years };
}

/** What one costs when a number of them cost a sum: SEK ÷ quantity → SEK/unit. */
export function perUnit(amount: Expression<'SEK'>, units: Expression<'quantity'>): Quotient<'SEK/unit'> {
  return { kind: 'quotient', unit: 'SEK/unit', level: levelOf([amount, units]), dividend: amount, divisor: units };
}

/** Months until a yearly amount has come to a sum: SEK ÷ SEK/month → months. */
export function monthsToReach(amount: Expression<'SEK'>, yearly: Expression<'SEK/year'>): Quotient<'months'> {
  return {
    kind: 'quotient',
    unit: 'months',
    level: levelOf([amount, yearly]),
    dividend: amount,
    divisor: perMonth(yearly),
  };
}

export function perPerson<U extends 'SEK' | 'SEK/year'>(
  total: Expression<U>,
  people: Expression<'persons'>,
): Quotient<U> {
  return { kind: 'quotient', unit: total.unit, level: levelOf([total, people]), dividend: total, divisor: people };
}

/** How many people it takes to come to an amount. */
export function peopleToReach(amount: Expression<'SEK'>, ofOne: Expression<'SEK'>): Quotient<'persons'> {
  return { kind: 'quotient', unit: 'persons', level: levelOf([amount, ofOne]), dividend: amount, divisor: ofOne };
}

/** The smallest of several expressions of one unit. */
export function minimum<U extends Unit>(...of: OfOneUnit<U>): Extreme<U> {
  return { kind: 'minimum', unit: unitOf<U>(of), level: levelOf(of), of };
}

/** The largest of several expressions of one unit. */
export function maximum<U extends Unit>(...of: OfOneUnit<U>): Extreme<U> {
  return { kind: 'maximum', unit: unitOf<U>(of), level: levelOf(of), of };
}

/** Never below zero. */
export function atLeastZero<U extends Unit>(expression: Expression<U>): Extreme<U> {
  return maximum(expression, constant(0, expression.unit) as Expression<U>);
}

/**
 * An expression rounded to a whole number of steps.
 * @param step in the unit of the expression
 */
export function round<U extends Unit>(of: Expression<U>, mode: RoundingMode, step: number): Rounding<U> {
  return { kind: 'rounding', unit: of.unit, level: of.level, mode, step, of };
}

/**
 * A dated schedule applied to an argument.
 * @param id of a parameter that is a schedule in this unit
 */
export function schedule<U extends Unit>(id: string, unit: U, argument: Expression): ScheduleOf<U> {
  return { kind: 'schedule', unit, level: argument.level, parameter: id, argument };
}

/** Whether a comparison of two expressions of the same unit holds: 1 or 0. */
export function compare<U extends Unit>(
  left: Expression<U>,
  operator: ComparisonOperator,
  right: Expression<NoInfer<U>>,
): Comparison<'flag'> {
  return { kind: 'comparison', unit: 'flag', level: levelOf([left, right]), left, operator, right };
}

/**
 * One of two expressions by a condition; only the one that holds is worked out.
 *
 * @example
 * ```ts
 * import { compare, constant, disposableIncome, evaluationOf, when } from '@samnytta/model/rules';
 *
 * const nothing = constant(0, 'SEK/year');
 * const bonus = when(compare(disposableIncome, '>', nothing), constant(1000, 'SEK/year'), nothing);
 * console.log(evaluationOf({ date: '2025-01-01' }).of(bonus).value);
 * ```
 */
export function when<U extends Unit>(
  condition: Expression<'flag'>,
  then: Expression<U>,
  otherwise: Expression<NoInfer<U>>,
): Condition<U> {
  const level = levelOf([condition, then, otherwise]);
  return { kind: 'condition', unit: then.unit, level, when: condition, then, otherwise };
}

/**
 * One of several expressions, by a category of the situation.
 * @throws TypeError when there is no case, or units or levels do not go together
 */
export function choose<U extends Unit>(
  by: Category,
  cases: Readonly<Record<string, Expression<U>>>,
  otherwise?: Expression<NoInfer<U>>,
): Choice<U> {
  const [first, ...others] = [...Object.values(cases), ...(otherwise === undefined ? [] : [otherwise])];
  if (first === undefined) throw new TypeError(`The choice by ${by.name} needs at least one case`);
  return {
    kind: 'choice',
    unit: unitOf([first, ...others]),
    level: levelOf([by, first, ...others]),
    by,
    cases,
    otherwise,
  };
}

/** Versions in date order; the last one that has begun on the evaluation's date applies. */
export function dated<U extends Unit>(versions: readonly { from: string; formula: Expression<U> }[]): Dated<U> {
  const [first, ...others] = versions.map((version) => version.formula);
  if (first === undefined) throw new TypeError('A dated formula needs at least one version');
  return { kind: 'dated', unit: unitOf([first, ...others]), level: levelOf([first, ...others]), versions };
}

/**
 * The sum over the items of a collection of the person.
 * @param kinds only items of these kinds
 * @throws TypeError when the expression is of another collection
 */
export function total<U extends Unit>(collection: Collection, of: Expression<U>, kinds?: readonly string[]): Total<U> {
  if (of.level !== collection && of.level !== 'person') {
    throw new TypeError(`A total over ${collection} cannot sum an expression of ${of.level}`);
  }
  return { kind: 'total', unit: of.unit, level: 'person', collection, kinds, of };
}

/** @param terms of year 1, 2, 3 …, as many as there may be years */
export function series<U extends Unit>(years: Expression<'years'>, terms: OfOneUnit<U>): Series<U> {
  return { kind: 'series', unit: unitOf<U>(terms), level: levelOf([years, ...terms]), years, terms };
}

/**
 * A named step, which an explanation shows with its label and the law it comes from.
 *
 * @example
 * ```ts
 * import { atLeastZero, disposableIncome, evaluationOf, minus, parameter, perMonth, round, rule } from '@samnytta/model/rules';
 *
 * const left = rule({
 *   id: 'left-over',
 *   label: { sv: 'Över ett månatligt prisbasbelopp', en: 'Left over a price base amount' },
 *   source: [],
 *   formula: round(atLeastZero(minus(disposableIncome, parameter('basic-amount.price-base', 'SEK/year'))), 'nearest', 100)
 * });
 * const evaluation = evaluationOf({ date: '2025-01-01', work: [{ wage: '25000 SEK/month' }] });
 * console.log(evaluation.of(left).value, evaluation.of(perMonth(left)).value);
 * ```
 */
export function rule<U extends Unit>(definition: {
  readonly id: string;
  readonly label: Text;
  readonly source: Cited;
  readonly formula: Expression<U>;
}): Rule<U> {
  return { kind: 'rule', unit: definition.formula.unit, level: definition.formula.level, ...definition };
}
