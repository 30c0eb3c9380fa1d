import type { Collection, Expression } from '../../graph/expression.ts';

/** A term of a sum over items: the expression of each item of some kinds, with its sign. */
export interface ItemTerm {
  readonly sign: 1 | -1;
  /** Undefined = all kinds. */
  readonly kinds: readonly string[] | undefined;
  readonly of: Expression;
}

/** Something that is summed over a person's items of one collection. */
export interface ItemTotal {
  readonly collection: Collection;
  readonly terms: readonly ItemTerm[];
}

/** The totals that a kernel sums, each once. */
export class Totals {
  readonly list: ItemTotal[] = [];
  readonly #places = new Map<string, number>();
  readonly #expressions = new Map<Expression, number>();

  /** Place of a total in the list. */
  placeOf(total: ItemTotal): number {
    const key = [total.collection, ...total.terms.map((term) => this.#keyOf(term))].join(' ');
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const place = this.list.push(total) - 1;
    this.#places.set(key, place);
    return place;
  }

  /** Kinds that some total of the collection tells apart. */
  kindsOf(collection: Collection): ReadonlySet<string> {
    return new Set(
      this.list
        .filter((total) => total.collection === collection)
        .flatMap(({ terms }) => terms.flatMap(({ kinds }) => kinds ?? [])),
    );
  }

  #keyOf({ sign, kinds, of }: ItemTerm): string {
    const known = this.#expressions.get(of) ?? this.#expressions.size;
    this.#expressions.set(of, known);
    return `${String(sign)} ${JSON.stringify(kinds ?? null)} ${String(known)}`;
  }
}
