import { supportKindNames } from '../../rules/supports/support-kinds.ts';
import { wageSubsidyNames } from '../../rules/wage-subsidies/wage-subsidy.ts';
import { quantityText } from '../quantity.ts';
import type { Field, Sort } from './field.ts';
import { type FieldGroupName, fieldGroupNames, fieldGroups } from './groups.ts';
import { subsidyKindFields, supportKindFields } from './kind-fields.ts';

/** The kinds that a field is for, when it is not for all: those whose rules read it, or cannot do without it of the person. */
export function kindsOfField(group: FieldGroupName, key: string): readonly string[] {
  switch (group) {
    case 'support':
      return supportKindNames.filter((kind) => supportKindFields(kind).reads.includes(key));
    case 'subsidy':
      return wageSubsidyNames.filter((kind) => subsidyKindFields(kind).reads.includes(key));
    case 'person':
      return supportKindNames.filter((kind) => supportKindFields(kind).needsOfPerson.includes(key));
    default:
      return [];
  }
}

/** Words after each other with commas and "and" before the last. */
export function listed(words: readonly string[], and = 'and'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1) ?? ''}`;
}

function numberText(value: number, sort: Sort): string {
  return quantityText({ value, unit: sort.is === 'quantity' && sort.units[0] === 'share' ? 'share' : 'number' });
}

/** What stands when nothing is written, in English; empty when there is no such value. @param marked how names are marked */
export function defaultText({ default: otherwise, sort }: Field, marked = (name: string): string => name): string {
  switch (typeof otherwise) {
    case 'undefined':
      return '';
    case 'number':
      return numberText(otherwise, sort);
    case 'object':
      if ('evidence' in otherwise)
        return otherwise.otherwise === undefined
          ? 'range of the evidence'
          : `range of the evidence, or ${numberText(otherwise.otherwise, sort)}`;
      return 'parameter' in otherwise
        ? `parameter ${marked(otherwise.parameter)}`
        : `${numberText(otherwise.assumed, sort)}, marked as assumed`;
    default:
      return sort.is === 'ages' ? String(otherwise) : marked(String(otherwise));
  }
}

/** What editors say of a field: what it is, which kinds it is for, and its default. */
function describe(group: FieldGroupName, key: string, field: Field): string {
  const kinds = field.reading === 'beside-amount' ? [] : kindsOfField(group, key);
  const otherwise = defaultText(field);
  return [
    field.description,
    kinds.length === 0 ? '' : `For ${listed(kinds)}`,
    otherwise === '' ? '' : `Default ${otherwise}`,
  ]
    .filter((part) => part !== '')
    .join('. ');
}

/** What editors say of each field, by its schema. */
export function fieldDescriptions(): ReadonlyMap<unknown, string> {
  return new Map(
    fieldGroupNames.flatMap((group) =>
      Object.entries<Field>(fieldGroups[group]).map(
        ([key, field]) => [field.schema, describe(group, key, field)] as const,
      ),
    ),
  );
}
