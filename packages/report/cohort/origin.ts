import type { Text } from '@samnytta/model';
import { joined, number, same } from '../evaluation/words.ts';

/** Where a table was read: a CSV file and how it was written, or a sheet of a workbook. */
export type TableOrigin =
  | { readonly format: 'csv'; readonly encoding: string; readonly delimiter: string }
  | { readonly format: 'xlsx'; readonly sheet: string; readonly otherSheets: readonly string[] };

const tab: Text = { sv: 'tabb', en: 'tab' };

function fileText(origin: TableOrigin): Text {
  if (origin.format === 'csv') {
    const delimiter = origin.delimiter === '\t' ? tab : same(origin.delimiter);
    return { sv: `CSV, ${origin.encoding}, kolumnerna åtskilda av ${delimiter.sv}`, en: `CSV, ${origin.encoding}, columns separated by ${delimiter.en}` };
  }
  const others = origin.otherSheets.join(', ');
  const read: Text = { sv: `Excel, bladet ”${origin.sheet}”`, en: `Excel, sheet “${origin.sheet}”` };
  return others === '' ? read : joined([read, { sv: `Inte lästa blad: ${others}`, en: `Sheets not read: ${others}` }], '. ');
}

/** How many people a table has, and the file it was read from. */
export function readText(people: number, origin: TableOrigin, isComparison: boolean): Text {
  const [count, file] = [number(people), fileText(origin)];
  return isComparison
    ? { sv: `${count.sv} personer i jämförelsegruppen (${file.sv}).`, en: `${count.en} people in the comparison group (${file.en}).` }
    : { sv: `${count.sv} personer i tabellen (${file.sv}).`, en: `${count.en} people in the table (${file.en}).` };
}

/** That the cost is for more people than the table has. */
export function costFor(participants: number): Text {
  const count = number(participants);
  return {
    sv: `Kostnaden gäller ${count.sv} deltagare. Så stor del av den som svarar mot personerna i tabellen räknas.`,
    en: `The cost is for ${count.en} participants. The part of it that corresponds to the people in the table is counted.`,
  };
}
