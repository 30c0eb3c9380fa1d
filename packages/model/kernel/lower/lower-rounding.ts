import type { RoundingMode } from '../../graph/expression.ts';
import { roundTo } from '../../graph/round.ts';
import type { ValueBuilder } from '../value/value-builder.ts';
import type { UnaryOperation, Value } from '../value/value.ts';

/** As `graph/round.ts`: what is added before the whole step is taken, and which way it is taken. */
const tolerance = 1e-7;
const modes: Readonly<Record<RoundingMode, { readonly shift: readonly number[]; readonly take: UnaryOperation }>> = {
  down: { shift: [tolerance], take: 'floor' },
  up: { shift: [-tolerance], take: 'ceiling' },
  nearest: { shift: [0.5, tolerance], take: 'floor' },
  'nearest-half-down': { shift: [-0.5, -tolerance], take: 'ceiling' },
};

/** Statutory rounding as arithmetic; a constant is rounded by the reference itself. */
export function lowerRounding(builder: ValueBuilder, of: Value, mode: RoundingMode, step: number): Value {
  if (of.operation === 'constant') return builder.constant(roundTo(of.constant, mode, step));
  const { shift, take } = modes[mode];
  const steps = builder.binary('divide', of, builder.constant(step));
  const shifted = shift.reduce((value, by) => builder.binary('add', value, builder.constant(by)), steps);
  return builder.binary('multiply', builder.unary(take, shifted), builder.constant(step));
}
