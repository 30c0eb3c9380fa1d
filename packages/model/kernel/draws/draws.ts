import type { Level } from '../../graph/expression.ts';
import type { Fact, ItemFacts } from '../../graph/situation-facts.ts';

/** What a value is in each draw. */
export interface DrawnValue {
  /** One number per draw. Values that move together share one column. */
  readonly column: Float64Array;
  /** True when the column is what the stated value is multiplied by, false when it is the value itself. */
  readonly isRelative: boolean;
}

/** Where an input is read: its level, and the item when it is of one. */
export interface InputPlace {
  readonly level: Level;
  readonly item: ItemFacts | undefined;
}

/** Random draws over uncertain inputs and parameters. */
export interface Draws {
  readonly count: number;
  /** What an input is in each draw; undefined when it does not vary. */
  readonly input: (fact: Fact, name: string, place: InputPlace) => DrawnValue | undefined;
  /** By parameter id; of a schedule, what all of it is multiplied by. */
  readonly parameters: ReadonlyMap<string, DrawnValue>;
}

/** Inputs by the place that their facts come from (`origin.path`). */
export function inputsByPath(values: ReadonlyMap<string, DrawnValue>): Draws['input'] {
  return ({ origin }) => values.get(origin.path);
}
