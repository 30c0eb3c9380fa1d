import { MissingInputError } from '../../graph/evaluate.ts';
import { ParameterError } from '../../parameters/look-up.ts';
import type { Value } from '../value/value.ts';

/** A value that cannot be had, such as of a parameter outside its dates; an error only for those whose rules need it. */
export class Missing {
  readonly error: Error;
  constructor(error: Error) {
    this.error = error;
  }
}

export type Lowered = Value | Missing;

/** The result of `make` when both are values, otherwise what is missing. */
export function both(left: Lowered, right: Lowered, make: (left: Value, right: Value) => Lowered): Lowered {
  if (left instanceof Missing) return left;
  if (right instanceof Missing) return right;
  return make(left, right);
}

/** What `find` gives, or what it says is missing: a parameter, an input or a case of a choice. */
export function orMissing(find: () => Lowered): Lowered {
  try {
    return find();
  } catch (error) {
    if (error instanceof ParameterError || error instanceof MissingInputError || error instanceof RangeError)
      return new Missing(error);
    throw error;
  }
}
