import type { Input } from '../../graph/expression.ts';
import { nameAt } from '../../graph/walk.ts';
import type { Field, Sort } from './field.ts';
import { fieldGroupNames, fieldGroups } from './groups.ts';

/** The least and the most that a field may have of its own; undefined where only its unit has. */
export interface Limits {
  readonly least?: number | undefined;
  readonly most?: number | undefined;
}

const none: Limits = {};

function limitsIn(sort: Sort): Limits {
  return sort.is === 'quantity' || sort.is === 'whole-number' || sort.is === 'number' ? sort : none;
}

let byInput: ReadonlyMap<string, Limits> | undefined;

/** The limits of the field that an input of the graph is read from. */
export function limitsOf(input: Input): Limits {
  byInput ??= new Map(
    fieldGroupNames.flatMap((group) =>
      Object.values<Field>(fieldGroups[group]).flatMap((field) => (field.input === undefined ? [] : [[nameAt(field.input), limitsIn(field.sort)] as const])),
    ),
  );
  return byInput.get(nameAt(input)) ?? none;
}
