import type { Options } from '../case/fields/field.ts';
import { nearName } from './near-name.ts';
import { normalName } from './normal-name.ts';

/** What a cell may choose between, by every name that is accepted for it. */
export interface Choices {
  readonly byName: ReadonlyMap<string, string>;
  /** Names to show, in Swedish and English by turns where they differ. */
  readonly shown: readonly string[];
}

type Named = Readonly<Record<string, readonly string[]>>;

function choicesOf(named: Named): Choices {
  const all = Object.entries(named);
  return {
    byName: new Map(all.flatMap(([id, names]) => [id, ...names].map((name) => [normalName(name), id] as const))),
    shown: all.map(([id, [first]]) => first ?? id),
  };
}

/** The options of a field, by their identifiers, labels and other names. */
export function choicesOfOptions(options: Options): Choices {
  return choicesOf(
    Object.fromEntries(
      Object.entries(options).map(([id, { label, also = [] }]) => [id, [label.sv, label.en, ...also]]),
    ),
  );
}

/** The choice that a text names, in either language. */
export function chosen(choices: Choices, text: string): string | undefined {
  return choices.byName.get(text) ?? choices.byName.get(normalName(text));
}

export function nearestChoice(choices: Choices, text: string): string | undefined {
  return nearName(normalName(text), choices.byName.keys());
}

export const periodChoices = choicesOf({ before: ['före', 'fore', 'innan'], after: ['efter'] });
export const sexChoices = choicesOf({
  woman: ['kvinna', 'kvinnor', 'female', 'f', 'k'],
  man: ['man', 'män', 'male', 'm'],
});
export const yesNoChoices = choicesOf({
  yes: ['ja', 'true', 'sant', '1', 'x', 'j', 'y'],
  no: ['nej', 'false', 'falskt', '0', 'n'],
});

/** Resources of a price list. */
export function resourceChoices(
  items: Iterable<{ readonly id: string; readonly label: { readonly sv: string; readonly en: string } }>,
): Choices {
  return choicesOf(Object.fromEntries(Array.from(items, ({ id, label }) => [id, [label.sv, label.en]])));
}
