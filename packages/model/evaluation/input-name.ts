import type { Case } from '../case/case.ts';
import type { Field, Fields } from '../case/fields/field.ts';
import { fieldGroups } from '../case/fields/groups.ts';
import { inBoth, type Text } from '../language/text.ts';

/** What an item of a situation is, by its place in the file. */
const items: readonly (readonly [place: RegExp, name: Text])[] = [
  [/\.subsidy\./u, { sv: 'lönestöd', en: 'wage subsidy' }],
  [/\.work\[/u, { sv: 'arbete', en: 'work' }],
  [/\.supports\[/u, { sv: 'försörjning', en: 'support' }],
  [/\.resources\[/u, { sv: 'resurs', en: 'resource' }],
];
const sides: readonly (readonly [place: RegExp, name: Text])[] = [
  [/\.before\./u, { sv: 'före', en: 'before' }],
  [/\.(?:after|laterYears)\b/u, { sv: 'efter', en: 'after' }],
];

function fieldReadAs(names: readonly string[]): Field | undefined {
  return Object.values<Fields>(fieldGroups)
    .flatMap((group) => Object.values(group))
    .find(({ input }) => input !== undefined && names.includes(input.name));
}

/**
 * What an input is called that the case has given no name: its field with the item and the side that it is of, or the
 * resource whose price it is.
 * @param id place where it is stated
 * @param names what the graph reads it as
 */
export function inputName(id: string, names: readonly string[], { context }: Pick<Case, 'context'>): Text {
  const price = id.startsWith('prices.') ? context.prices.unitCosts.get(id.slice('prices.'.length))?.label : undefined;
  if (price !== undefined) return { sv: `Pris: ${price.sv}`, en: `Price: ${price.en}` };
  const parameter = id.startsWith('parameters.') ? context.parameters.parameters.get(id.slice('parameters.'.length)) : undefined;
  const label = parameter?.label ?? fieldReadAs(names)?.label ?? { sv: id, en: id };
  const found = [items, sides].flatMap((some) => some.find(([place]) => place.test(id))?.[1] ?? []);
  return found.length === 0 ? label : inBoth((language) => `${label[language]} (${found.map((one) => one[language]).join(', ')})`);
}
