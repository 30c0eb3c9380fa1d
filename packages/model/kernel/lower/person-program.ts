import type { Category, Total } from '../../graph/expression.ts';
import type { KernelOutput } from '../output.ts';
import type { Value } from '../value/value.ts';
import { both, type Lowered, Missing } from './missing.ts';
import { Lowering } from './lower-expression.ts';
import type { Program } from './program.ts';
import { type Law, Scope } from './scope.ts';
import type { ItemTotal, Totals } from './totals.ts';

class PersonScope extends Scope {
  readonly #totals: Totals;
  readonly #missingTotals: ReadonlySet<number>;

  constructor(law: Law, totals: Totals, missingTotals: ReadonlySet<number>) {
    super(law);
    this.#totals = totals;
    this.#missingTotals = missingTotals;
  }

  override categoryOf({ level, name }: Category): undefined {
    if (level !== 'person') throw new TypeError(`The category ${name} of ${level} was read for a person`);
  }

  override total({ collection, kinds, of }: Total): Lowered {
    return this.totalOf({ collection, terms: [{ sign: 1, kinds, of }] });
  }

  totalOf(total: ItemTotal): Value {
    const place = this.#totals.placeOf(total);
    return this.leaf({ kind: 'total', total: place }, this.#missingTotals.has(place));
  }
}

/**
 * The program of a person, run after the items have been summed.
 * @param missingTotals totals that some item adds NaN to
 * @throws what is missing when an output cannot be had for anyone
 */
export function personProgram(
  law: Law,
  outputs: Readonly<Record<string, KernelOutput>>,
  totals: Totals,
  missingTotals: ReadonlySet<number>,
): Program {
  const scope = new PersonScope(law, totals, missingTotals);
  const lowering = new Lowering(scope);
  const values = new Map<string, Value>();
  const sumOf = (name: string, { person, items, outputs: others }: KernelOutput): Lowered => {
    const terms: { sign: 1 | -1; value: Lowered }[] = [
      ...items.map((total) => ({ sign: 1 as const, value: scope.totalOf(total) })),
      ...person.map(({ sign, of }) => ({ sign, value: lowering.lower(of) })),
      ...others.map((other) => {
        const value = values.get(other);
        if (value === undefined) throw new TypeError(`The output ${name} adds ${other}, which does not come before it`);
        return { sign: 1 as const, value };
      }),
    ];
    return terms.reduce<Lowered>(
      (sum, { sign, value }) =>
        both(sum, value, (left, right) => scope.builder.binary(sign === 1 ? 'add' : 'subtract', left, right)),
      scope.builder.constant(0),
    );
  };
  for (const [name, output] of Object.entries(outputs)) {
    const value = sumOf(name, output);
    if (value instanceof Missing) throw value.error;
    values.set(name, value);
  }
  return {
    leaves: scope.leaves,
    outputs: [...values.values()].map((value, target) => ({ target, value })),
    checks: scope.checks,
    parameters: scope.parameters,
    missing: scope.missing,
  };
}
