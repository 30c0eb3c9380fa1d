import type { Text } from '../language/text.ts';
import type { Grade } from '../parameters/grade.ts';
import type { Cited } from '../sources/citation.ts';
import type { Evaluated } from './evaluate.ts';
import type { Collection } from './expression.ts';
import type { Place } from './place.ts';

/** Where a value of the situation comes from, and how well it is known. */
export interface Origin {
  /** Place in the case, such as `typeCases[0].after.work[0].wage`. */
  readonly path: string;
  /** Given when the value is stated in a list that several values may be taken from; else it is stated at the path. */
  readonly place?: Place | undefined;
  readonly grade: Grade;
  /** True when nobody stated the value and it is what the place means when left empty. */
  readonly isDefault?: true;
  /** True when the value has no place in the case: it is counted from others, or is of what nobody has. */
  readonly isStatedNowhere?: true;
  /** Why the value was chosen, when no source states it: in the case's own words, or in the product's. */
  readonly because?: string | Text | undefined;
  readonly source?: Cited | undefined;
  /** Id of the row of the evidence that the value and what it may be come from, when nobody has measured it here. */
  readonly evidence?: string | undefined;
  /** What the value is called where it was stated, when that says more than the path. */
  readonly label?: Text | undefined;
}

/** What a value that was itself worked out is made of: parts that add up to it. */
export interface FactPart {
  readonly label: Text;
  readonly value: number;
  /** How many times the part counts, such as the people that a type case stands for. */
  readonly weight?: number | undefined;
  readonly parts?: readonly FactPart[] | undefined;
  /** The evaluated rule behind the part. */
  readonly because?: Evaluated | undefined;
}

/** A number of a situation in the unit of the input it is for, and where it comes from. */
export interface Fact {
  readonly value: number;
  readonly origin: Origin;
  /** Given when the value is a result of earlier calculation. */
  readonly parts?: readonly FactPart[] | undefined;
}

/** A named alternative of a situation, and where it comes from. */
export interface CategoryFact {
  readonly value: string;
  readonly origin: Origin;
}

/** What is known of a person or an item: numbers and named alternatives, by the names that rules read. */
export interface Facts {
  readonly inputs: Readonly<Record<string, Fact>>;
  readonly categories: Readonly<Record<string, CategoryFact>>;
}

/** One job, support, child or resource of a person. */
export interface ItemFacts extends Facts {
  readonly kind: string;
  readonly path: string;
  /** What people call the item, when the case or the price list names it. */
  readonly label?: Text | undefined;
}

/** One person's twelve months as the graph sees them. */
export interface SituationFacts {
  readonly person: Facts;
  readonly items: Readonly<Record<Collection, readonly ItemFacts[]>>;
}
