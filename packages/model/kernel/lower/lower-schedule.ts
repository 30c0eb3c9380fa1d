import type { Bracket } from '../../parameters/parameter.ts';
import type { ValueBuilder } from '../value/value-builder.ts';
import type { Value } from '../value/value.ts';

function onBracket(builder: ValueBuilder, { above, base, slope }: Bracket, argument: Value): Value {
  const distance = builder.binary('subtract', argument, builder.constant(above));
  const rise = builder.binary('multiply', builder.constant(slope), distance);
  return builder.binary('add', builder.constant(base), rise);
}

/**
 * A schedule without branches: the first bracket, replaced by each later one that the argument is above.
 * The arithmetic of a bracket is the reference's own, so that steps that the law rounds at stay where they are.
 */
export function lowerSchedule(builder: ValueBuilder, brackets: readonly Bracket[], argument: Value): Value {
  const [first, ...later] = brackets;
  if (first === undefined) throw new RangeError('A schedule without brackets has no value');
  const value = later.reduce<Value>(
    (below, bracket) =>
      builder.select('less', builder.constant(bracket.above), argument, onBracket(builder, bracket, argument), below),
    onBracket(builder, first, argument),
  );
  return builder.poisoned(value, [argument]);
}
