import type { Category, Total } from '../../graph/expression.ts';
import type { ParameterCatalogue } from '../../parameters/catalogue.ts';
import { ValueBuilder } from '../value/value-builder.ts';
import type { Value } from '../value/value.ts';
import type { Lowered } from './missing.ts';
import type { CategoryCheck, LeafSource } from './program.ts';

/** The law that a program is made for. */
export interface Law {
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly parameters: ParameterCatalogue;
  /** Parameters that are read per draw instead of being constants; of a schedule, what all of it is multiplied by. */
  readonly varying: ReadonlySet<string>;
}

/** What a program is lowered in: for the person, or for the items of a group. */
export abstract class Scope {
  readonly law: Law;
  readonly builder: ValueBuilder;
  readonly leaves: LeafSource[] = [];
  readonly checks: CategoryCheck[] = [];
  readonly parameters = new Set<string>();
  readonly missing: Error[] = [];
  readonly #places = new Map<string, number>();

  /** @param builder shared by scopes whose values are worked out together, else one of its own */
  constructor(law: Law, builder = new ValueBuilder()) {
    this.law = law;
    this.builder = builder;
  }

  leaf(source: LeafSource, mayBeMissing = false): Value {
    const key = JSON.stringify(source);
    const known = this.#places.get(key);
    const place = known ?? this.leaves.push(source) - 1;
    if (known === undefined) this.#places.set(key, place);
    return this.builder.leaf(place, mayBeMissing);
  }

  /** The category's value where it is the same for all that the program is for; undefined when it is read per person. */
  abstract categoryOf(category: Category): string | undefined;
  abstract total(expression: Total): Lowered;
}
