import type { TableCell } from '@samnytta/model/cohort/table.ts';
import type { Reading } from './reading.ts';

/** Control characters other than those that end lines and columns, and what stands for bytes that are no text. */
const notText = /[^\P{Cc}\t\n\r\u0085]|\ufffd/u;
/** UTF-8 that was once read as Windows-1252: å, ä, ö, Å, Ä, Ö, é. */
const twiceEncoded = /Ã[¥¤¶…„–©]/u;

/** A sign that one of the two may be about: most cells have none. */
const suspect = /[\p{Cc}\ufffdÃ]/u;

/** Text of a cell without blanks around it, or undefined when it cannot be used, which has been told. */
export function cellText(text: string, row: number, column: number, reading: Reading): TableCell {
  const { limits, faults } = reading;
  if (text.length > limits.cellCharacters) {
    const most = String(limits.cellCharacters);
    faults.add({
      kind: 'too-large',
      row,
      column,
      found: text,
      expected: { sv: `högst ${most} tecken i en cell`, en: `at most ${most} characters in a cell` },
      example: 'P001',
    });
    return undefined;
  }
  if (!suspect.test(text)) return text.trim();
  const strange = notText.exec(text);
  if (strange !== null || twiceEncoded.test(text)) {
    const code = strange?.[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
    faults.add({
      kind: 'encoding',
      row,
      column,
      found: code === undefined ? text : `U+${code}`,
      expected: {
        sv: 'text som sparats som CSV UTF-8 eller XLSX, så att å, ä och ö blir rätt',
        en: 'text saved as CSV UTF-8 or XLSX, so that å, ä and ö are right',
      },
      example: 'före',
    });
    return undefined;
  }
  return text.trim();
}

/** Refuses a row with more columns than anyone has. */
export function checkWidth(width: number, row: number, reading: Reading): void {
  const { columns } = reading.limits;
  if (width <= columns) return;
  const most = String(columns);
  reading.faults.fail({
    kind: 'too-large',
    row,
    column: columns,
    expected: { sv: `högst ${most} kolumner`, en: `at most ${most} columns` },
    example: '',
  });
}
