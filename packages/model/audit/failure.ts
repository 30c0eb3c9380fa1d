import type { Explanation } from './finding.ts';
import type { Interval } from './interval.ts';
import type { Known } from './known.ts';
import type { FigureQuantity, Quantity } from './quantity.ts';
import { type Lookup, quantitiesOf, type Relation } from './relation.ts';

/** An identity that the printed figures do not satisfy, with the target as printed. */
export type Failure = {
  readonly relation: Relation;
  readonly target: Quantity;
  readonly lookup: Lookup;
  readonly report: Known;
};

/** Another set of values, and what it would mean if it is the one behind the printed figures. */
export type Candidate = Explanation & { readonly values: ReadonlyMap<string, Interval> };

export function isFigure(quantity: Quantity): quantity is FigureQuantity {
  return quantity.kind === 'figure';
}

/** The figures of a kind that the identity ties together. */
export function figuresIn({ relation }: Failure, name: FigureQuantity['figure']): FigureQuantity[] {
  return quantitiesOf(relation)
    .filter(isFigure)
    .filter(({ figure }) => figure === name);
}
