import type { Input } from '../../graph/expression.ts';
import { nameAt } from '../../graph/walk.ts';
import type { Field, Sort } from './field.ts';
import { fieldGroupNames, fieldGroups } from './groups.ts';

/** The least and the most that a field may have of its own; undefined where only its unit has. */
export interface Limits {
  readonly least?: number | undefined;
  readonly most?: number | undefined;
  /** Nothing between whole numbers can be written in it. */
  readonly isWhole?: true;
}

const none: Limits = {};

function limitsIn(sort: Sort): Limits {
  switch (sort.is) {
    case 'whole-number':
      return { least: sort.least, most: sort.most, isWhole: true };
    case 'quantity':
    case 'number':
      return sort;
    default:
      return none;
  }
}

let byInput: ReadonlyMap<string, Limits> | undefined;

/** The limits of the field that an input of the graph is read from. */
function limitsOf(input: Input): Limits {
  byInput ??= new Map(
    fieldGroupNames.flatMap((group) =>
      Object.values<Field>(fieldGroups[group]).flatMap((field) =>
        field.input === undefined ? [] : [[nameAt(field.input), limitsIn(field.sort)] as const],
      ),
    ),
  );
  return byInput.get(nameAt(input)) ?? none;
}

/** What several fields may have that one value is read in. */
function narrower(one: Limits, other: Limits): Limits {
  const least = Math.max(one.least ?? -Infinity, other.least ?? -Infinity);
  const most = Math.min(one.most ?? Infinity, other.most ?? Infinity);
  return {
    ...(least > -Infinity && { least }),
    ...(most < Infinity && { most }),
    ...((one.isWhole ?? other.isWhole) === true && { isWhole: true }),
  };
}

/** The limits of the fields that inputs of the graph are read from, all of them together. */
export function limitsOfAll(inputs: readonly Input[]): Limits {
  return inputs.map(limitsOf).reduce(narrower, none);
}
