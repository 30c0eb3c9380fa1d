import { type Field, fieldGroups, type Fields, type Text } from '@samnytta/model';
import type { FormWords } from './texts.ts';

/** What a dated parameter is called, by its id; undefined where the page does not have them. */
export type ParameterLabel = (id: string) => Text | undefined;

const groups: Readonly<Record<string, Fields>> = fieldGroups;

function optionsOfField({ sort }: Field): Readonly<Record<string, { readonly label: Text }>> {
  return sort.is === 'choice' || sort.is === 'identifier' ? (sort.options ?? {}) : {};
}

/** The name of a choice of some field, by its id; `key` is the field's when it is known. */
function optionLabel(id: string, key?: string): Text | undefined {
  const fields = Object.values(groups).flatMap((group) =>
    Object.entries(group).flatMap(([name, field]) => (key === undefined || key === name ? [field] : [])),
  );
  return fields.map((field) => optionsOfField(field)[id]?.label).find((label) => label !== undefined);
}

function keyLabel(key: string): Text | undefined {
  return Object.values(groups)
    .map((group) => group[key]?.label)
    .find((label) => label !== undefined);
}

const unit = / \((?:SEK(?:\/[\w-]+)?|%)\)/gu;
const place = /\b(?<group>[a-zA-Z-]+)\.(?<key>[a-zA-Z]+)\b(?: i fallfilen| in the case file)?/gu;
const parameter = /(?:parametern|the parameter) (?<id>[\w-]+(?:\.[\w-]+)+)/gu;
const choice = /\b(?<key>[a-z][A-Za-z]*): (?<id>[a-z][a-z-]*)\b/gu;
const kindInBrackets = / \((?<id>[a-z]+(?:-[a-z]+)+)\)/gu;
const amountKey = /\b(?<where>angivits i|anges annars i|otherwise stated in) amount\b/gu;

/** What is expected in a case file, as the form says it: fields, choices and parameters by their names, and units in words. */
export function formWords(
  text: string,
  { language, text: { problems: words } }: FormWords,
  parameterLabel: ParameterLabel = () => undefined,
): string {
  const named = (label: Text | undefined, otherwise: string): string =>
    label === undefined ? otherwise : words.quoted(label[language]);
  return text
    .replaceAll(unit, '')
    .replaceAll(parameter, (_, id: string) => named(parameterLabel(id), words.someValue))
    .replaceAll(place, (all, group: string, key: string) => named(groups[group]?.[key]?.label, all))
    .replaceAll(choice, (all, key: string, id: string) => {
      const option = optionLabel(id, key);
      return option === undefined ? all : `${named(keyLabel(key), key)}: ${named(option, id)}`;
    })
    .replaceAll(kindInBrackets, (all, id: string) => (optionLabel(id) === undefined ? all : ''))
    .replaceAll(amountKey, (_, where: string) => `${where} ${named(fieldGroups.support.amount.label, 'amount')}`)
    .replaceAll(/ concurrent: true\b/gu, ` ${named(fieldGroups.support.concurrent.label, '')}`);
}
