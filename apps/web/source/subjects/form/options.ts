import { type Language, type Options, supportKindFields, supportKindNames, supportKinds } from '@samnytta/model';
import { caseFieldOf, partsOf } from './fields.ts';
import type { FormWords } from './texts.ts';

/** One of the choices of a field. */
export interface FieldOption {
  readonly value: string;
  readonly label: string;
}

function labelled(options: Options, language: Language): readonly FieldOption[] {
  return Object.entries(options).map(([value, { label }]) => ({ value, label: label[language] }));
}

/** Levels of all kinds stand in one list, each with the kinds that have it. */
function levelOptions(options: Options, language: Language): readonly FieldOption[] {
  return labelled(options, language).map(({ value, label }) => {
    const kinds = supportKindNames
      .filter((kind) => supportKindFields(kind).levels.includes(value))
      .map((kind) => supportKinds[kind].label[language].toLowerCase());
    return { value, label: `${label} (${kinds.join(', ')})` };
  });
}

/** The choices of a field; undefined when it is written in. A field that may be left open begins with nothing chosen. */
export function optionsOf(name: string, { language, text }: FormWords): readonly FieldOption[] | undefined {
  const field = caseFieldOf(name);
  if (field === undefined) return undefined;
  const { key } = partsOf(name);
  const { sort } = field;
  if ((sort.is !== 'choice' && sort.is !== 'identifier') || sort.options === undefined) return undefined;
  const options = sort.is === 'identifier' ? levelOptions(sort.options, language) : labelled(sort.options, language);
  if (field.default !== undefined) return options;
  const none: Readonly<Record<string, string>> = text.nothingChosen;
  return [{ value: '', label: none[key] ?? text.none }, ...options];
}
