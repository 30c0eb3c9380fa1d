import { type Fields, subsidyKindFields, supportKindFields, supportKindNames, wageSubsidyNames } from '@samnytta/model';
import { formFields } from './fields.ts';

type Group = keyof typeof formFields;

/** The choices in the same part of the form that a field is shown for; undefined when it is always shown. */
export function shownFor(group: Group, key: string): readonly string[] | undefined {
  const fields: Fields = formFields[group];
  const field = fields[key];
  if (field?.onlyIf !== undefined) return [field.onlyIf.is];
  if (field === undefined || field.reading === 'always') return undefined;
  if (group === 'work') return wageSubsidyNames.filter((kind) => subsidyKindFields(kind).reads.includes(key));
  if (group !== 'support') return undefined;
  return supportKindNames.filter((kind) => {
    const { reads, statedBy } = supportKindFields(kind);
    return field.reading === 'amount' ? statedBy.includes(key) : reads.includes(key);
  });
}

/** The classes of a field that is shown for some choices, as {@link conditionStyles} has them. */
export function conditionClass(group: Group, key: string): string {
  const choices = shownFor(group, key);
  return choices === undefined ? '' : ['only', ...choices.map((choice) => `for-${choice}`)].join(' ');
}

const groups = Object.keys(formFields) as readonly Group[];

/**
 * Shows the fields of a choice when it is made, without script. Where :has() is not known all fields are there, and
 * those that the choice does not need are left unread.
 */
export function conditionStyles(): string {
  const choices = new Set(
    groups.flatMap((group) => Object.keys(formFields[group]).flatMap((key) => shownFor(group, key) ?? [])),
  );
  const shown = [...choices]
    .map((choice) => `  .choosing:has(option[value='${choice}']:checked) .for-${choice}`)
    .join(',\n');
  return `@supports selector(:has(*)) {\n  .choosing .only {\n    display: none;\n  }\n\n${shown} {\n    display: block;\n  }\n}\n`;
}
