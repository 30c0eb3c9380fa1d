import { SamnyttaError } from '../language/samnytta-error.ts';
import type { ParameterCatalogue } from '../parameters/catalogue.ts';
import { type DatedParameters, parametersOn } from '../parameters/dated-parameters.ts';
import type { FoundScalar, FoundSchedule } from '../parameters/look-up.ts';
import type { Category, Choice, Comparison, Expression, Input, Rule, Total } from './expression.ts';
import { roundTo } from './round.ts';
import type { CategoryFact, Fact, Facts, ItemFacts, SituationFacts } from './situation-facts.ts';
import type { Unit } from './unit.ts';

/** What the walk saw at one expression: its value and all that the value was made from. */
export interface Evaluated {
  readonly expression: Expression;
  readonly value: number;
  readonly operands: readonly Evaluated[];
  readonly parameter?: FoundScalar | FoundSchedule;
  readonly fact?: Fact;
  readonly category?: CategoryFact;
  /** The item that the value belongs to, when the expression has one value per item. */
  readonly item?: ItemFacts;
}

/** A situation that lacks what a rule needs. It is a defect of the caller, not of a user's case. */
export class MissingInputError extends SamnyttaError {
  readonly input: string;
  constructor(input: string, place: string) {
    super('MissingInputError', {
      sv: `${place}: värdet "${input}" saknas; det ska finnas bland situationens uppgifter`,
      en: `${place}: the input "${input}" is missing; expected a value for it in the situation's facts`,
    });
    this.input = input;
  }
}

/** A value that is known already; undefined when it is to be worked out. @param item undefined for an expression of the person */
export type Kept = (expression: Expression, item: ItemFacts | undefined) => Evaluated | undefined;

/**
 * The reference evaluation: one walk that computes the number and keeps what it saw, so that
 * the number and its explanation cannot disagree. Each expression is evaluated at most once
 * for the person and once for each item.
 *
 * @example
 * ```ts
 * import { Evaluation, evaluationOf, incomeTax } from '@samnytta/model/rules';
 *
 * const { facts, parameters } = evaluationOf({ date: '2025-01-01', work: [{ wage: '25000 SEK/month' }] });
 * const underTheRulesOf2024 = new Evaluation('2024-01-01', parameters, facts);
 * console.log(underTheRulesOf2024.of(incomeTax).value);
 * ```
 */
export class Evaluation {
  readonly date: string;
  readonly parameters: ParameterCatalogue;
  readonly facts: SituationFacts;
  readonly #dated: DatedParameters;
  readonly #kept: Kept | undefined;
  readonly #ofPerson = new Map<Expression, Evaluated>();
  readonly #ofItem = new Map<ItemFacts, Map<Expression, Evaluated>>();

  /**
   * @param date the day whose rules apply, `YYYY-MM-DD`
   * @param kept what another evaluation has worked out and would be the same here
   */
  constructor(date: string, parameters: ParameterCatalogue, facts: SituationFacts, kept?: Kept) {
    this.date = date;
    this.parameters = parameters;
    this.#dated = parametersOn(parameters, date);
    this.facts = facts;
    this.#kept = kept;
  }

  /** What has been worked out of an expression so far. @param item undefined for an expression of the person */
  known(expression: Expression, item: ItemFacts | undefined): Evaluated | undefined {
    return (item === undefined ? this.#ofPerson : this.#ofItem.get(item))?.get(expression);
  }

  /** Value of an expression of the person. */
  of<U extends Unit>(expression: Expression<U>): Evaluated {
    return this.#evaluate(expression, undefined);
  }

  /** Value of an expression for one item of the collection it belongs to; without an item, of the person. */
  ofItem<U extends Unit>(expression: Expression<U>, item: ItemFacts | undefined): Evaluated {
    return this.#evaluate(expression, item);
  }

  #evaluate(expression: Expression, item: ItemFacts | undefined): Evaluated {
    const owner = expression.level === 'person' ? undefined : item;
    if (expression.level !== 'person' && owner === undefined) {
      throw new TypeError(`An expression of ${expression.level} was evaluated without an item`);
    }
    let seen: Map<Expression, Evaluated> | undefined = this.#ofPerson;
    if (owner !== undefined) {
      seen = this.#ofItem.get(owner);
      if (seen === undefined) {
        seen = new Map();
        this.#ofItem.set(owner, seen);
      }
    }
    const known = seen.get(expression);
    if (known !== undefined) return known;
    const kept = this.#kept?.(expression, owner);
    const evaluated: Evaluated =
      kept ??
      (owner === undefined
        ? this.#walk(expression, owner)
        : Object.assign(this.#walk(expression, owner), { item: owner }));
    seen.set(expression, evaluated);
    return evaluated;
  }

  #walk(expression: Expression, item: ItemFacts | undefined): Evaluated {
    const all = (operands: readonly Expression[]): Evaluated[] => operands.map((one) => this.#evaluate(one, item));
    switch (expression.kind) {
      case 'constant':
        return { expression, value: expression.value, operands: [] };
      case 'parameter': {
        const category = expression.by === undefined ? undefined : this.#category(expression.by, item);
        const id = category === undefined ? expression.parameter : `${expression.parameter}.${category.value}`;
        const parameter = this.#dated.scalar(id);
        return { expression, value: parameter.value, operands: [], parameter, ...(category && { category }) };
      }
      case 'input': {
        const fact = this.#fact(expression, item);
        return { expression, value: fact.value, operands: [], fact };
      }
      case 'sum': {
        const operands = all(expression.terms);
        return { expression, value: operands.reduce((sum, one) => sum + one.value, 0), operands };
      }
      case 'difference': {
        const minuend = this.#evaluate(expression.minuend, item);
        const subtrahend = this.#evaluate(expression.subtrahend, item);
        return { expression, value: minuend.value - subtrahend.value, operands: [minuend, subtrahend] };
      }
      case 'product': {
        const left = this.#evaluate(expression.left, item);
        const right = this.#evaluate(expression.right, item);
        return { expression, value: left.value * right.value, operands: [left, right] };
      }
      case 'quotient': {
        const dividend = this.#evaluate(expression.dividend, item);
        const divisor = this.#evaluate(expression.divisor, item);
        return { expression, value: dividend.value / divisor.value, operands: [dividend, divisor] };
      }
      case 'minimum': {
        const operands = all(expression.of);
        return { expression, value: Math.min(...operands.map((one) => one.value)), operands };
      }
      case 'maximum': {
        const operands = all(expression.of);
        return { expression, value: Math.max(...operands.map((one) => one.value)), operands };
      }
      case 'rounding': {
        const exact = this.#evaluate(expression.of, item);
        return { expression, value: roundTo(exact.value, expression.mode, expression.step), operands: [exact] };
      }
      case 'schedule': {
        const argument = this.#evaluate(expression.argument, item);
        const parameter = this.#dated.schedule(expression.parameter);
        return { expression, value: valueOnSchedule(parameter, argument.value), operands: [argument], parameter };
      }
      case 'comparison':
        return this.#compare(expression, item);
      case 'condition': {
        const condition = this.#evaluate(expression.when, item);
        const chosen = this.#evaluate(condition.value === 1 ? expression.then : expression.otherwise, item);
        return { expression, value: chosen.value, operands: [condition, chosen] };
      }
      case 'choice':
        return this.#choose(expression, item);
      case 'dated': {
        const begun = expression.versions.filter((version) => version.from <= this.date);
        const version = begun.at(-1);
        if (version === undefined) {
          throw new RangeError(`No version of the formula had begun on ${this.date}`);
        }
        const formula = this.#evaluate(version.formula, item);
        return { expression, value: formula.value, operands: [formula] };
      }
      case 'total':
        return this.#total(expression);
      case 'series': {
        const years = this.#evaluate(expression.years, item);
        const terms = all(expression.terms.slice(0, years.value));
        return { expression, value: terms.reduce((sum, one) => sum + one.value, 0), operands: [years, ...terms] };
      }
      case 'rule':
        return this.#rule(expression, item);
    }
  }

  #compare(expression: Comparison, item: ItemFacts | undefined): Evaluated {
    const left = this.#evaluate(expression.left, item);
    const right = this.#evaluate(expression.right, item);
    const holds = {
      '<': left.value < right.value,
      '<=': left.value <= right.value,
      '>': left.value > right.value,
      '>=': left.value >= right.value,
      '=': left.value === right.value,
    }[expression.operator];
    return { expression, value: holds ? 1 : 0, operands: [left, right] };
  }

  #choose(expression: Choice, item: ItemFacts | undefined): Evaluated {
    const category = this.#category(expression.by, item);
    const chosen = expression.cases[category.value] ?? expression.otherwise;
    if (chosen === undefined) {
      throw new RangeError(
        `${expression.by.name} is "${category.value}"; expected one of ${Object.keys(expression.cases).join(', ')}`,
      );
    }
    const value = this.#evaluate(chosen, item);
    return { expression, value: value.value, operands: [value], category };
  }

  #category({ name, level }: Category, item: ItemFacts | undefined): CategoryFact {
    const category = this.#factsAt(level === 'person' ? undefined : item).categories[name];
    if (category === undefined) throw new MissingInputError(name, item?.path ?? 'person');
    return category;
  }

  #total(expression: Total): Evaluated {
    const items = this.facts.items[expression.collection].filter(
      (one) => expression.kinds === undefined || expression.kinds.includes(one.kind),
    );
    const operands = items.map((one) => this.#evaluate(expression.of, one));
    return { expression, value: operands.reduce((sum, one) => sum + one.value, 0), operands };
  }

  #rule(expression: Rule, item: ItemFacts | undefined): Evaluated {
    const formula = this.#evaluate(expression.formula, item);
    return { expression, value: formula.value, operands: [formula] };
  }

  #fact(expression: Input, item: ItemFacts | undefined): Fact {
    const fact = this.#factsAt(item).inputs[expression.name];
    if (fact === undefined) throw new MissingInputError(expression.name, item?.path ?? 'person');
    return fact;
  }

  #factsAt(item: ItemFacts | undefined): Facts {
    return item ?? this.facts.person;
  }
}

/** Value of a piecewise-linear schedule: the bracket with above < argument ≤ the next one's above. */
export function valueOnSchedule(schedule: FoundSchedule, argument: number): number {
  const brackets = schedule.value;
  const bracket = brackets.findLast((one) => argument > one.above) ?? brackets[0];
  if (bracket === undefined) throw new RangeError(`The schedule ${schedule.id} has no brackets`);
  return bracket.base + bracket.slope * (argument - bracket.above);
}
