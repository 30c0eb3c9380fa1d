import type { CaseContext } from '../../case/context.ts';
import type { ItemFacts, SituationFacts } from '../../graph/situation-facts.ts';
import { inBoth, type Text } from '../../language/text.ts';
import { lookUpScalar, ParameterError } from '../../parameters/look-up.ts';
import { isSupportKind, supportKinds } from '../../rules/supports/support-kinds.ts';

export const limitKinds = ['days', 'age', 'household', 'income', 'extent', 'years'] as const;
/** What of a support or job is outside what the law gives, or passes a limit of it within the year. */
export type LimitKind = (typeof limitKinds)[number];

/** Something that a situation is paid for although the law sets a limit that it is outside, or passes within the year. */
export interface Limit {
  readonly kind: LimitKind;
  /** Place of the support, job or field. */
  readonly path: string;
  /** Begins with a small letter, without a full stop; made when it is asked for, since of a table only the kinds are counted. */
  readonly text: () => Text;
}

/** The value of a dated parameter of the case; undefined when there is none on its date, so that there is no such limit. */
export type ValueOf = (id: string) => number | undefined;

/** Looks up each parameter once. */
export function valuesOn({ parameters, date }: CaseContext): ValueOf {
  const known = new Map<string, number | undefined>();
  const found = (id: string): number | undefined => {
    try {
      return lookUpScalar(parameters, id, date).value;
    } catch (error) {
      if (error instanceof ParameterError && error.code === 'outside-dates') return undefined;
      throw error;
    }
  };
  return (id) => {
    if (!known.has(id)) known.set(id, found(id));
    return known.get(id);
  };
}

/** A support or job of one side of a person's year. */
export interface LimitedItem {
  readonly item: ItemFacts;
  readonly facts: SituationFacts;
  readonly valueOf: ValueOf;
  readonly date: string;
}

export function inputOf({ inputs }: Pick<ItemFacts, 'inputs'>, name: string): number {
  return inputs[name]?.value ?? 0;
}

export function categoryOf({ categories }: Pick<ItemFacts, 'categories'>, name: string): string | undefined {
  return categories[name]?.value;
}

export function childAges({ items }: SituationFacts): readonly number[] {
  return items.children.map((child) => inputOf(child, 'age'));
}

/** What a support is called within a sentence. */
export function nameOf({ kind }: ItemFacts): Text {
  const label = isSupportKind(kind) ? supportKinds[kind].label : { sv: kind, en: kind };
  return inBoth((language) => `${label[language].slice(0, 1).toLowerCase()}${label[language].slice(1)}`);
}
