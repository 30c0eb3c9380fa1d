import type { Level } from '../../graph/expression.ts';
import type { Value } from '../value/value.ts';

/** Where a number that is known only when people come is read from. */
export type LeafSource =
  | { readonly kind: 'input'; readonly name: string; readonly level: Level }
  /** A parameter that varies between draws. */
  | { readonly kind: 'parameter'; readonly id: string }
  /** What a schedule that varies between draws is multiplied by; one as it is stated. */
  | { readonly kind: 'schedule-factor'; readonly id: string }
  /** The parameter whose identifier ends with the person's category. */
  | { readonly kind: 'parameter-by'; readonly id: string; readonly category: string }
  /** One when the person's category has the value, otherwise zero. */
  | { readonly kind: 'category'; readonly name: string; readonly value: string }
  /** Sum over the person's items; the place in the list of totals. */
  | { readonly kind: 'total'; readonly total: number };

/** A category that a person must have one of some values of. */
export interface CategoryCheck {
  readonly name: string;
  readonly values: readonly string[];
}

/** Straight-line arithmetic from leaves to outputs. */
export interface Program {
  readonly leaves: readonly LeafSource[];
  /** `target` is the place of an output, or of a total that an item adds to. */
  readonly outputs: readonly { readonly target: number; readonly value: Value }[];
  readonly checks: readonly CategoryCheck[];
  /** Ids of the parameters that were looked up, whether they vary or became constants. */
  readonly parameters: ReadonlySet<string>;
  /** Why some outputs may come out as NaN: what rules need that does not exist. */
  readonly missing: readonly Error[];
}

/** Where a program's leaves lie in a record. */
export interface RecordPlaces {
  /** Place of each leaf that is read from a record; totals are kept elsewhere. */
  readonly placeOf: ReadonlyMap<number, number>;
  readonly count: number;
}

const known = new WeakMap<Program, RecordPlaces>();

export function placesInRecord(program: Program): RecordPlaces {
  const places = known.get(program) ?? findPlaces(program);
  known.set(program, places);
  return places;
}

function findPlaces({ leaves }: Program): RecordPlaces {
  const read = leaves.flatMap((source, leaf) => (source.kind === 'total' ? [] : [leaf]));
  return { placeOf: new Map(read.map((leaf, place) => [leaf, place])), count: read.length };
}
