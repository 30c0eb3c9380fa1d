import { MissingInputError } from '../../graph/evaluate.ts';
import type { Category, Collection, Total } from '../../graph/expression.ts';
import { both, type Lowered, Missing } from './missing.ts';
import { Lowering } from './lower-expression.ts';
import type { Program } from './program.ts';
import { type Law, Scope } from './scope.ts';
import type { Totals } from './totals.ts';

/** What items that follow the same rules have in common. */
export interface ItemGroup {
  readonly collection: Collection;
  readonly kind: string;
  /** Value of a category of the item or of its person; undefined when it has none. */
  readonly categoryOf: (category: Category) => string | undefined;
}

class ItemScope extends Scope {
  readonly #group: ItemGroup;
  /** Categories that the rules asked for; all others are of no consequence for these items. */
  readonly consulted = new Map<string, Category>();

  constructor(law: Law, group: ItemGroup) {
    super(law);
    this.#group = group;
  }

  override categoryOf(category: Category): string {
    this.consulted.set(`${category.level} ${category.name}`, category);
    const value = this.#group.categoryOf(category);
    if (value === undefined) throw new MissingInputError(category.name, this.#group.collection);
    return value;
  }

  override total({ collection }: Total): never {
    throw new TypeError(
      `A rule of ${this.#group.collection} sums over ${collection}; the kernel sums items only for the person`,
    );
  }
}

export interface ItemProgram extends Program {
  readonly consulted: readonly Category[];
  /** Totals that get NaN from these items, since a rule of theirs needs what does not exist. */
  readonly missingTotals: readonly number[];
}

/** The program of a group of items: what each of them adds to the person's totals. */
export function itemProgram(law: Law, group: ItemGroup, totals: Totals): ItemProgram {
  const scope = new ItemScope(law, group);
  const lowering = new Lowering(scope);
  const { builder } = scope;
  const outputs: { target: number; value: ReturnType<typeof builder.constant> }[] = [];
  const missingTotals: number[] = [];
  for (const [target, { collection, terms }] of totals.list.entries()) {
    if (collection !== group.collection) continue;
    const own = terms.filter(({ kinds }) => kinds === undefined || kinds.includes(group.kind));
    const sum = own.reduce<Lowered>(
      (result, { sign, of }) =>
        both(result, lowering.lower(of), (left, right) => builder.binary(sign === 1 ? 'add' : 'subtract', left, right)),
      builder.constant(0),
    );
    const value = sum instanceof Missing ? builder.constant(Number.NaN) : sum;
    if (sum instanceof Missing) scope.missing.push(sum.error);
    if (value.mayBeMissing) missingTotals.push(target);
    if (value.operation !== 'constant' || value.constant !== 0) outputs.push({ target, value });
  }
  return {
    leaves: scope.leaves,
    outputs,
    checks: scope.checks,
    parameters: scope.parameters,
    missing: scope.missing,
    consulted: [...scope.consulted.values()],
    missingTotals,
  };
}
