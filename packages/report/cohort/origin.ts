import type { Text } from '@samnytta/model';
import { joined, same } from '../evaluation/words.ts';

/** Where a table was read: a CSV file and how it was written, or a sheet of a workbook. */
export type TableOrigin =
  | { readonly format: 'csv'; readonly encoding: string; readonly delimiter: string }
  | { readonly format: 'xlsx'; readonly sheet: string; readonly otherSheets: readonly string[] };

const tab: Text = { sv: 'tabb', en: 'tab' };

function fileText(origin: TableOrigin): Text {
  if (origin.format === 'csv') {
    const delimiter = origin.delimiter === '\t' ? tab : same(origin.delimiter);
    return {
      sv: `CSV, ${origin.encoding}, kolumnerna åtskilda av ${delimiter.sv}`,
      en: `CSV, ${origin.encoding}, columns separated by ${delimiter.en}`,
    };
  }
  const others = origin.otherSheets.join(', ');
  const read: Text = { sv: `Excel, bladet ”${origin.sheet}”`, en: `Excel, sheet “${origin.sheet}”` };
  return others === ''
    ? read
    : joined([read, { sv: `Inte lästa blad: ${others}`, en: `Sheets not read: ${others}` }], '. ');
}

/** The file that a table was read from. */
export function readText(origin: TableOrigin): Text {
  const file = fileText(origin);
  return { sv: `Läst ur ${file.sv}.`, en: `Read from ${file.en}.` };
}

/** Stands where the cost is for more people than the table has. */
export const costFor: Text = {
  sv: 'Så stor del av kostnaden som svarar mot personerna i tabellen räknas.',
  en: 'The part of the cost that corresponds to the people in the table is counted.',
};
