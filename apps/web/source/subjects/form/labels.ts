import { actorLabels } from '@samnytta/model';
import { caseFieldOf, partsOf } from './fields.ts';
import { payerOf } from './financing-fields.ts';
import type { FormWords } from './texts.ts';

/** What a field is called and how it is filled in. */
export interface FieldText {
  readonly label: string;
  readonly help?: string | undefined;
}

/** The texts of a field, by its name. @throws RangeError for a field that the form does not have */
export function fieldText(name: string, { language, text: { fields } }: FormWords): FieldText {
  const field = caseFieldOf(name);
  if (field !== undefined) return { label: field.label[language], help: field.help?.[language] };
  const payer = payerOf(name);
  if (payer !== undefined) return { label: actorLabels[payer][language] };
  const { group, key } = partsOf(name);
  const groups: Readonly<Record<string, Readonly<Record<string, FieldText>>>> = fields;
  const text = groups[group]?.[key];
  if (text === undefined) throw new RangeError(`The form has no field "${name}"`);
  return text;
}

/** The label with its side and row, for where the field stands alone: `Före, försörjning 2: Belopp`. */
export function fieldLabel(name: string, words: FormWords): string {
  const { side, group, row } = partsOf(name);
  const { text } = words;
  const { label } = fieldText(name, words);
  if (side === undefined) return label;
  const rows: Readonly<Record<string, string>> = text.rows;
  return `${text.sides[side]}, ${(rows[group] ?? group).toLowerCase()}${row === '' ? '' : ` ${row}`}: ${label}`;
}
