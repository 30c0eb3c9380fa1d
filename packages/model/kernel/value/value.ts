/**
 * What is left of an expression when dates, categories and constants have been resolved: arithmetic without
 * branches. Equal values are one object, so that each is worked out once.
 */
interface Base {
  readonly id: number;
  /** True when the value is a number for all numbers that it is made from. */
  readonly finite: boolean;
  /** True when the value is NaN where a rule needs something that does not exist. */
  readonly mayBeMissing: boolean;
}

export interface ConstantValue extends Base {
  readonly operation: 'constant';
  readonly constant: number;
}

/** A number read from the person, the item or the draw. */
export interface LeafValue extends Base {
  readonly operation: 'leaf';
  /** Place in the program's leaves. */
  readonly leaf: number;
}

export type UnaryOperation = 'floor' | 'ceiling';
export interface UnaryValue extends Base {
  readonly operation: UnaryOperation;
  readonly of: Value;
}

export type BinaryOperation = 'add' | 'subtract' | 'multiply' | 'divide' | 'minimum' | 'maximum';
export interface BinaryValue extends Base {
  readonly operation: BinaryOperation;
  readonly left: Value;
  readonly right: Value;
}

export type Test = 'less' | 'less-or-equal' | 'equal';
/** Whether something holds; false when one side is NaN. */
export interface TestValue {
  readonly id: number;
  readonly operation: Test;
  readonly left: Value;
  readonly right: Value;
}

/** One of two values by a test; both are worked out. */
export interface SelectValue extends Base {
  readonly operation: 'select';
  readonly test: TestValue;
  readonly then: Value;
  readonly otherwise: Value;
}

export type Value = ConstantValue | LeafValue | UnaryValue | BinaryValue | SelectValue;

/** The values that a value or test is made from. */
export function operandsOf(value: Value | TestValue): readonly (Value | TestValue)[] {
  switch (value.operation) {
    case 'constant':
    case 'leaf':
      return [];
    case 'floor':
    case 'ceiling':
      return [value.of];
    case 'select':
      return [value.test, value.then, value.otherwise];
    default:
      return [value.left, value.right];
  }
}
