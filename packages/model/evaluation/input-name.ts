import type { Case } from '../case/case.ts';
import type { Field } from '../case/fields/field.ts';
import { type FieldGroupName, fieldGroupNames, fieldGroups } from '../case/fields/groups.ts';
import type { Standpoint } from '../case/standpoints.ts';
import { type Place, placeId } from '../graph/place.ts';
import { inBoth, type Text } from '../language/text.ts';
import { priceName } from '../prices/price-name.ts';

/** What an item of a situation is. */
const items: Readonly<Record<NonNullable<Standpoint['collection']>, Text>> = {
  work: { sv: 'arbete', en: 'work' },
  supports: { sv: 'försörjning', en: 'support' },
  resources: { sv: 'resurs', en: 'resource' },
};
const subsidy: Text = { sv: 'lönestöd', en: 'wage subsidy' };
const sides = { before: { sv: 'före', en: 'before' }, after: { sv: 'efter', en: 'after' } } as const;

interface FieldOfGroup {
  readonly group: FieldGroupName;
  readonly field: Field;
}

function fieldReadAs(names: readonly string[]): FieldOfGroup | undefined {
  return fieldGroupNames
    .flatMap((group) => Object.values<Field>(fieldGroups[group]).map((field) => ({ group, field })))
    .find(({ field: { input } }) => input !== undefined && names.includes(input.name));
}

function whereOf({ side, collection }: Standpoint, group: FieldGroupName | undefined): readonly Text[] {
  const item = group === 'subsidy' ? subsidy : collection === undefined ? undefined : items[collection];
  return [...(item === undefined ? [] : [item]), ...(side === undefined || side === 'reference' ? [] : [sides[side]])];
}

/** An input that is to be called something, with what the graph reads it as. */
export interface NamedInput {
  readonly place: Place;
  readonly names: readonly string[];
  /** Undefined for what is stated once for all. */
  readonly standpoint: Standpoint | undefined;
}

/**
 * What an input is called that the case has given no name: its field with the item and the side that it is of, or the
 * resource whose price it is.
 */
export function inputName({ place, names, standpoint }: NamedInput, { context }: Pick<Case, 'context'>): Text {
  const id = placeId(place);
  const price = place.kind === 'price' ? context.prices.unitCosts.get(place.item)?.label : undefined;
  if (price !== undefined) return priceName(price);
  const parameter = place.kind === 'parameter' ? context.parameters.parameters.get(place.id) : undefined;
  const read = fieldReadAs(names);
  const label = parameter?.label ?? read?.field.label ?? { sv: id, en: id };
  const found = standpoint === undefined ? [] : whereOf(standpoint, read?.group);
  return found.length === 0
    ? label
    : inBoth((language) => `${label[language]} (${found.map((one) => one[language]).join(', ')})`);
}
