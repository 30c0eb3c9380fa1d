import type { Case } from '../case/case.ts';
import type { Field, Fields } from '../case/fields/field.ts';
import { fieldGroups } from '../case/fields/groups.ts';
import { type Place, placeId } from '../graph/place.ts';
import { inBoth, type Text } from '../language/text.ts';
import { priceName } from '../prices/price-name.ts';

/** What an item of a situation is, by its place in the file. */
const items: readonly (readonly [where: RegExp, name: Text])[] = [
  [/\.subsidy\./u, { sv: 'lönestöd', en: 'wage subsidy' }],
  [/\.work\[/u, { sv: 'arbete', en: 'work' }],
  [/\.supports\[/u, { sv: 'försörjning', en: 'support' }],
  [/\.resources\[/u, { sv: 'resurs', en: 'resource' }],
];
const sides: readonly (readonly [where: RegExp, name: Text])[] = [
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
 * @param names what the graph reads it as
 */
export function inputName(place: Place, names: readonly string[], { context }: Pick<Case, 'context'>): Text {
  const id = placeId(place);
  const price = place.kind === 'price' ? context.prices.unitCosts.get(place.item)?.label : undefined;
  if (price !== undefined) return priceName(price);
  const parameter = place.kind === 'parameter' ? context.parameters.parameters.get(place.id) : undefined;
  const label = parameter?.label ?? fieldReadAs(names)?.label ?? { sv: id, en: id };
  const found = [items, sides].flatMap((some) => some.find(([where]) => where.test(id))?.[1] ?? []);
  return found.length === 0 ? label : inBoth((language) => `${label[language]} (${found.map((one) => one[language]).join(', ')})`);
}
