import type {
  BinaryOperation,
  BinaryValue,
  ConstantValue,
  LeafValue,
  SelectValue,
  Test,
  TestValue,
  UnaryOperation,
  UnaryValue,
  Value,
} from './value.ts';

/** What each operation does with numbers: the arithmetic of the reference. */
export const foldUnary: Readonly<Record<UnaryOperation, (of: number) => number>> = {
  floor: Math.floor,
  ceiling: Math.ceil,
};

export const foldBinary: Readonly<Record<BinaryOperation, (left: number, right: number) => number>> = {
  add: (left, right) => left + right,
  subtract: (left, right) => left - right,
  multiply: (left, right) => left * right,
  divide: (left, right) => left / right,
  minimum: Math.min,
  maximum: Math.max,
};

export const foldTest: Readonly<Record<Test, (left: number, right: number) => boolean>> = {
  less: (left, right) => left < right,
  'less-or-equal': (left, right) => left <= right,
  equal: (left, right) => left === right,
};

function isConstant(value: Value, constant: number): boolean {
  return value.operation === 'constant' && value.constant === constant;
}

/**
 * Makes the values of one program. Constants are folded with the same IEEE arithmetic as the reference; only
 * identities that are exact in it are used, so that the result is the same to the last bit.
 */
export class ValueBuilder {
  readonly #values = new Map<string, Value>();
  readonly #tests = new Map<string, TestValue>();

  constant(constant: number): Value {
    return this.#value<ConstantValue>(`constant ${String(constant)}`, {
      operation: 'constant',
      constant,
      finite: Number.isFinite(constant),
      mayBeMissing: Number.isNaN(constant),
    });
  }

  leaf(leaf: number, mayBeMissing: boolean): Value {
    return this.#value<LeafValue>(`leaf ${String(leaf)}`, {
      operation: 'leaf',
      leaf,
      finite: !mayBeMissing,
      mayBeMissing,
    });
  }

  unary(operation: UnaryOperation, of: Value): Value {
    if (of.operation === 'constant') return this.constant(foldUnary[operation](of.constant));
    const { finite, mayBeMissing } = of;
    return this.#value<UnaryValue>(`${operation} ${String(of.id)}`, { operation, of, finite, mayBeMissing });
  }

  binary(operation: BinaryOperation, left: Value, right: Value): Value {
    if (left.operation === 'constant' && right.operation === 'constant') {
      return this.constant(foldBinary[operation](left.constant, right.constant));
    }
    const same = this.#identity(operation, left, right);
    if (same !== undefined) return same;
    const dividesByNumber = operation !== 'divide' || (right.operation === 'constant' && right.constant !== 0);
    return this.#value<BinaryValue>(`${operation} ${String(left.id)} ${String(right.id)}`, {
      operation,
      left,
      right,
      finite: left.finite && right.finite && dividesByNumber,
      mayBeMissing: left.mayBeMissing || right.mayBeMissing,
    });
  }

  #identity(operation: BinaryOperation, left: Value, right: Value): Value | undefined {
    switch (operation) {
      case 'add':
        return isConstant(right, 0) ? left : isConstant(left, 0) ? right : undefined;
      case 'subtract':
        return isConstant(right, 0) ? left : undefined;
      case 'multiply':
        if (isConstant(right, 1)) return left;
        if (isConstant(left, 1)) return right;
        if (isConstant(right, 0) && left.finite) return right;
        return isConstant(left, 0) && right.finite ? left : undefined;
      case 'divide':
        return isConstant(right, 1) ? left : undefined;
      default:
        return left === right ? left : undefined;
    }
  }

  /** Whether a test holds, when both sides are constants. */
  settled(test: Test, left: Value, right: Value): boolean | undefined {
    if (left.operation !== 'constant' || right.operation !== 'constant') return undefined;
    return foldTest[test](left.constant, right.constant);
  }

  /** One of two values by a test. */
  select(test: Test, left: Value, right: Value, then: Value, otherwise: Value): Value {
    const settled = this.settled(test, left, right);
    if (settled !== undefined) return settled ? then : otherwise;
    // A condition on a comparison's own value is the comparison itself.
    if (
      test === 'equal' &&
      isConstant(right, 1) &&
      left.operation === 'select' &&
      isConstant(left.then, 1) &&
      isConstant(left.otherwise, 0)
    ) {
      return this.select(left.test.operation, left.test.left, left.test.right, then, otherwise);
    }
    if (then === otherwise) return this.poisoned(then, [left, right]);
    const by = this.#test(test, left, right);
    const selected = this.#value<SelectValue>(`select ${String(by.id)} ${String(then.id)} ${String(otherwise.id)}`, {
      operation: 'select',
      test: by,
      then,
      otherwise,
      finite: then.finite && otherwise.finite,
      mayBeMissing: then.mayBeMissing || otherwise.mayBeMissing,
    });
    return this.poisoned(selected, [left, right]);
  }

  /** A value that is NaN as well when one of those it depends on is missing. */
  poisoned(value: Value, by: readonly Value[]): Value {
    return by
      .filter((one) => one.mayBeMissing)
      .reduce((result, one) => this.binary('add', result, this.binary('subtract', one, one)), value);
  }

  #value<V extends Value>(key: string, value: Omit<V, 'id'>): Value {
    const known = this.#values.get(key);
    if (known !== undefined) return known;
    const made = { ...value, id: this.#next() } as V;
    this.#values.set(key, made);
    return made;
  }

  #test(operation: Test, left: Value, right: Value): TestValue {
    const key = `${operation} ${String(left.id)} ${String(right.id)}`;
    const known = this.#tests.get(key);
    if (known !== undefined) return known;
    const made: TestValue = { operation, left, right, id: this.#next() };
    this.#tests.set(key, made);
    return made;
  }

  #next(): number {
    return this.#values.size + this.#tests.size;
  }
}
