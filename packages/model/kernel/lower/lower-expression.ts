import type { Choice, Comparison, Condition, Expression, ParameterReference, Series } from '../../graph/expression.ts';
import { lookUpScalar, lookUpSchedule } from '../../parameters/look-up.ts';
import type { Test, Value } from '../value/value.ts';
import { lowerRounding } from './lower-rounding.ts';
import { lowerSchedule } from './lower-schedule.ts';
import { both, type Lowered, Missing, orMissing } from './missing.ts';
import type { Scope } from './scope.ts';

/** Each comparison as a test that the vector instructions have, with its sides changed over where needed. */
const tests: Readonly<Record<Comparison['operator'], { readonly test: Test; readonly isTurned: boolean }>> = {
  '<': { test: 'less', isTurned: false },
  '<=': { test: 'less-or-equal', isTurned: false },
  '>': { test: 'less', isTurned: true },
  '>=': { test: 'less-or-equal', isTurned: true },
  '=': { test: 'equal', isTurned: false },
};

/** Turns expressions of the graph into values of one program, each expression once. */
export class Lowering {
  readonly #scope: Scope;
  readonly #known = new Map<Expression, Lowered>();

  constructor(scope: Scope) {
    this.#scope = scope;
  }

  lower(expression: Expression): Lowered {
    const known = this.#known.get(expression);
    if (known !== undefined) return known;
    const lowered = this.#walk(expression);
    this.#known.set(expression, lowered);
    return lowered;
  }

  #walk(expression: Expression): Lowered {
    const { builder, law } = this.#scope;
    switch (expression.kind) {
      case 'constant':
        return builder.constant(expression.value);
      case 'parameter':
        return this.#parameter(expression);
      case 'input':
        return this.#scope.leaf({ kind: 'input', name: expression.name, level: expression.level });
      case 'sum':
        return this.#fold(expression.terms, builder.constant(0), (sum, term) => builder.binary('add', sum, term));
      case 'difference':
        return this.#pair(expression.minuend, expression.subtrahend, (left, right) =>
          builder.binary('subtract', left, right),
        );
      case 'product':
        return this.#pair(expression.left, expression.right, (left, right) => builder.binary('multiply', left, right));
      case 'quotient':
        return this.#pair(expression.dividend, expression.divisor, (left, right) =>
          builder.binary('divide', left, right),
        );
      case 'minimum':
      case 'maximum': {
        const { kind } = expression;
        const [first, ...others] = expression.of;
        if (first === undefined) throw new TypeError(`A ${kind} needs at least one expression`);
        return this.#fold(others, this.lower(first), (left, right) => builder.binary(kind, left, right));
      }
      case 'rounding':
        return this.#single(expression.of, (of) => lowerRounding(builder, of, expression.mode, expression.step));
      case 'schedule':
        return this.#single(expression.argument, (argument) => this.#schedule(expression.parameter, argument));
      case 'comparison':
        return this.#compare(
          expression,
          () => builder.constant(1),
          () => builder.constant(0),
        );
      case 'condition':
        return this.#condition(expression);
      case 'choice':
        return this.#choice(expression);
      case 'dated': {
        const version = expression.versions.findLast(({ from }) => from <= law.date);
        if (version === undefined)
          return new Missing(new RangeError(`No version of the formula had begun on ${law.date}`));
        return this.lower(version.formula);
      }
      case 'total':
        return this.#scope.total(expression);
      case 'series':
        return this.#series(expression);
      case 'rule':
        return this.lower(expression.formula);
    }
  }

  /**
   * The sum so far is a value of its own for each year, so that series of different lengths have it in common. Where the
   * length is known only in a draw, the sum is chosen year by year, from the first.
   */
  #series({ years, terms }: Series): Lowered {
    const { builder } = this.#scope;
    return this.#single(years, (length) => {
      const nothing = builder.constant(0);
      if (length.operation === 'constant')
        return this.#fold(terms.slice(0, length.constant), nothing, (sum, term) => builder.binary('add', sum, term));
      const after = (year: number, sum: Lowered): Lowered => {
        const term = terms[year];
        if (term === undefined) return sum;
        const next = after(
          year + 1,
          both(sum, this.lower(term), (left, right) => builder.binary('add', left, right)),
        );
        return this.#either(next, sum, (longer, here) =>
          builder.select('less-or-equal', builder.constant(year + 1), length, longer, here),
        );
      };
      return after(0, nothing);
    });
  }

  #single(of: Expression, make: (of: Value) => Lowered): Lowered {
    const lowered = this.lower(of);
    return lowered instanceof Missing ? lowered : make(lowered);
  }

  #pair(left: Expression, right: Expression, make: (left: Value, right: Value) => Lowered): Lowered {
    return both(this.lower(left), this.lower(right), make);
  }

  #fold(terms: readonly Expression[], first: Lowered, make: (left: Value, right: Value) => Value): Lowered {
    return terms.reduce<Lowered>((result, term) => both(result, this.lower(term), make), first);
  }

  #parameter({ parameter, by }: ParameterReference): Lowered {
    const { law, builder } = this.#scope;
    return orMissing(() => {
      const category = by === undefined ? undefined : this.#scope.categoryOf(by);
      if (by !== undefined && category === undefined) {
        return this.#scope.leaf({ kind: 'parameter-by', id: parameter, category: by.name });
      }
      const id = category === undefined ? parameter : `${parameter}.${category}`;
      const { value } = lookUpScalar(law.parameters, id, law.date);
      this.#scope.parameters.add(id);
      return law.varying.has(id) ? this.#scope.leaf({ kind: 'parameter', id }) : builder.constant(value);
    });
  }

  #schedule(id: string, argument: Value): Lowered {
    const { law, builder } = this.#scope;
    return orMissing(() => {
      const value = lowerSchedule(builder, lookUpSchedule(law.parameters, id, law.date).value, argument);
      this.#scope.parameters.add(id);
      return law.varying.has(id)
        ? builder.binary('multiply', value, this.#scope.leaf({ kind: 'schedule-factor', id }))
        : value;
    });
  }

  /** A lowered value, or NaN for those who would need what is missing. */
  #orNaN(lowered: Lowered): Value {
    if (!(lowered instanceof Missing)) return lowered;
    this.#scope.missing.push(lowered.error);
    return this.#scope.builder.constant(Number.NaN);
  }

  #either(first: Lowered, second: Lowered, make: (first: Value, second: Value) => Lowered): Lowered {
    if (first instanceof Missing && second instanceof Missing) return first;
    return make(this.#orNaN(first), this.#orNaN(second));
  }

  #compare({ left, right, operator }: Comparison, then: () => Lowered, otherwise: () => Lowered): Lowered {
    const { test, isTurned } = tests[operator];
    const [first, second] = isTurned ? [right, left] : [left, right];
    return this.#pair(first, second, (one, other) => {
      const { builder } = this.#scope;
      const settled = builder.settled(test, one, other);
      if (settled !== undefined) return settled ? then() : otherwise();
      return this.#either(then(), otherwise(), (chosen, alternative) =>
        builder.select(test, one, other, chosen, alternative),
      );
    });
  }

  #condition({ when, then, otherwise }: Condition): Lowered {
    if (when.kind === 'comparison')
      return this.#compare(
        when,
        () => this.lower(then),
        () => this.lower(otherwise),
      );
    const { builder } = this.#scope;
    return this.#single(when, (flag) => {
      const settled = builder.settled('equal', flag, builder.constant(1));
      if (settled !== undefined) return this.lower(settled ? then : otherwise);
      return this.#either(this.lower(then), this.lower(otherwise), (chosen, alternative) =>
        builder.select('equal', flag, builder.constant(1), chosen, alternative),
      );
    });
  }

  #choice({ by, cases, otherwise }: Choice): Lowered {
    return orMissing(() => {
      const category = this.#scope.categoryOf(by);
      if (category === undefined) return this.#choiceOfPerson(by.name, cases, otherwise);
      const chosen = cases[category] ?? otherwise;
      if (chosen !== undefined) return this.lower(chosen);
      throw new RangeError(`${by.name} is "${category}"; expected one of ${Object.keys(cases).join(', ')}`);
    });
  }

  #choiceOfPerson(name: string, cases: Choice['cases'], otherwise: Expression | undefined): Lowered {
    const { builder, checks } = this.#scope;
    const entries = Object.entries(cases);
    if (otherwise === undefined) checks.push({ name, values: entries.map(([value]) => value) });
    const last = otherwise ?? entries.pop()?.[1];
    if (last === undefined) throw new TypeError(`The choice by ${name} needs at least one case`);
    return entries.reduce<Lowered>((others, [value, formula]) => {
      const isChosen = this.#scope.leaf({ kind: 'category', name, value });
      return this.#either(this.lower(formula), others, (chosen, alternative) =>
        builder.select('equal', isChosen, builder.constant(1), chosen, alternative),
      );
    }, this.lower(last));
  }
}
