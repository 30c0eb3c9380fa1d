import type { Language } from '@samnytta/model';
import { type Column, columnLetter, limitsText } from '@samnytta/model/cohort';
import { escaped } from './sheet-xml.ts';

/** Rows of a template that the spreadsheet checks while they are filled in. */
const lastRow = 5000;
/** The longest that a spreadsheet shows beside a cell. */
const longest = 255;

/** What is written in a column and how, with an example. */
export function helpOf({ kind, example }: Column, language: Language): string {
  const what = kind.is === 'number' ? `${limitsText(kind)[language]}. ` : '';
  return `${what.slice(0, 1).toUpperCase()}${what.slice(1)}${language === 'sv' ? 'Exempel' : 'Example'}: ${example}`;
}

/**
 * What the spreadsheet offers and says of a column's cells. Choices only warn, since other names are read too.
 * @param list where the choices stand; undefined when there are none
 */
export function validationXml(column: Column, index: number, list: string | undefined, language: Language): string {
  const { kind, id, sv } = column;
  const letter = columnLetter(index);
  const place = `sqref="${letter}2:${letter}${String(lastRow)}"`;
  const shown = `allowBlank="1" showInputMessage="1" promptTitle="${escaped((language === 'sv' ? sv : id).slice(0, 32))}" prompt="${escaped(helpOf(column, language).slice(0, longest))}"`;
  if (list !== undefined)
    return `<dataValidation type="list" errorStyle="warning" showErrorMessage="1" ${shown} ${place}><formula1>${list}</formula1></dataValidation>`;
  if (kind.is !== 'number') return `<dataValidation ${shown} ${place}/>`;
  return `<dataValidation type="decimal" errorStyle="warning" showErrorMessage="1" ${shown} ${place}><formula1>${String(kind.least)}</formula1><formula2>${String(kind.most)}</formula2></dataValidation>`;
}
