import type { RoundingMode } from '../../graph/expression.ts';
import { roundingModes, roundTo } from '../../graph/round.ts';
import type { ValueBuilder } from '../value/value-builder.ts';
import type { Value } from '../value/value.ts';

/** Statutory rounding as arithmetic; a constant is rounded by the reference itself. */
export function lowerRounding(builder: ValueBuilder, of: Value, mode: RoundingMode, step: number): Value {
  if (of.operation === 'constant') return builder.constant(roundTo(of.constant, mode, step));
  const { shift, take } = roundingModes[mode];
  const steps = builder.binary('divide', of, builder.constant(step));
  const shifted = shift.reduce((value, by) => builder.binary('add', value, builder.constant(by)), steps);
  return builder.binary('multiply', builder.unary(take, shifted), builder.constant(step));
}
