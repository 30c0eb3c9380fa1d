import { isAgesFault, readAges } from '../case/fields/ages.ts';
import { type PlaceFinder, unknownMunicipality } from '../case/residence.ts';
import { readWrittenNumber } from '../case/written-number.ts';
import { perOf } from '../graph/unit.ts';
import { formatNumber, formatPercent } from '../language/format.ts';
import { numberFaultText } from '../language/number-fault-text.ts';
import type { Text } from '../language/text.ts';
import { type Choices, chosen, nearestChoice } from './choices.ts';
import type { CellKind } from './cell-kind.ts';
import { normalName } from './normal-name.ts';
import type { TableProblemKind } from './table-faults.ts';

export type CellValue = number | string | boolean | readonly number[];

/** A value that a cell says is not known. */
export const missing = Symbol('missing');

export interface CellFault {
  readonly kind: TableProblemKind;
  readonly expected: Text;
  readonly example?: string | undefined;
}

/** Choices that differ from case to case. */
export interface CaseChoices {
  readonly resources: Choices;
  readonly municipalities: PlaceFinder;
}

const missingWords = ['?', 'na', 'n/a', '#n/a', 'saknas', 'uppgift saknas', 'okänt', 'okänd', 'unknown', 'missing'];

const unitTexts: Readonly<Record<string, Text>> = {
  'SEK/month': { sv: 'kronor per månad', en: 'SEK per month' },
  'SEK/year': { sv: 'kronor', en: 'SEK' },
  'SEK/day': { sv: 'kronor per dag', en: 'SEK per day' },
  'SEK/unit': { sv: 'kronor per gång', en: 'SEK per unit' },
};

/** What a cell of numbers holds. */
export function limitsText(kind: Extract<CellKind, { readonly is: 'number' }>): Text {
  const { unit, least, most } = kind;
  if (unit === 'share') {
    const [sv, en] = [formatPercent(most, 'sv'), formatPercent(most, 'en')];
    return { sv: `en andel från 0 till ${sv}`, en: `a share from 0 to ${en}` };
  }
  const noun = unitTexts[unit];
  const range = (language: 'sv' | 'en'): string =>
    `${formatNumber(least, language)} ${language === 'sv' ? 'till' : 'to'} ${formatNumber(most, language)}`;
  if (noun === undefined) return { sv: `ett tal, ${range('sv')}`, en: `a number, ${range('en')}` };
  return {
    sv: `ett belopp i ${noun.sv}, ${range('sv')}, med mellanslag eller ingenting mellan tusentalen`,
    en: `an amount in ${noun.en}, ${range('en')}, with a space or nothing between the thousands`,
  };
}

function readNumber(cell: string | number, kind: Extract<CellKind, { readonly is: 'number' }>): number | CellFault {
  const { unit, least, most } = kind;
  const read = readWrittenNumber(cell, { units: [unit], least, most });
  if ('fault' in read) {
    const more = read.fault === 'unknown-unit' ? undefined : numberFaultText(read);
    return { kind: 'not-a-value', expected: more ?? limitsText(kind) };
  }
  const isRight = read.unit === 'number' || read.unit === unit || (read.unit === 'SEK' && perOf(unit) !== undefined);
  if (!isRight) return { kind: 'not-a-value', expected: limitsText(kind) };
  return read.value >= least && read.value <= most ? read.value : { kind: 'out-of-range', expected: limitsText(kind) };
}

const band = /^(\d{1,4})(?:\s?[-–]\s?(\d{1,4}))?$/u;

/** A whole number, or the middle of a band such as 30–44. */
function readBand(
  cell: string | number,
  { least, most }: Extract<CellKind, { readonly is: 'band' }>,
): number | CellFault {
  const [, first = '', last = first] = band.exec(String(cell)) ?? [];
  const expected = {
    sv: `ett helt tal från ${String(least)} till ${String(most)}, eller ett spann`,
    en: `a whole number from ${String(least)} to ${String(most)}, or a band`,
  };
  if (first === '' || Number(last) < Number(first)) return { kind: 'not-a-value', expected };
  if (Number(first) < least || Number(last) > most) return { kind: 'out-of-range', expected };
  return Math.floor((Number(first) + Number(last)) / 2);
}

function agesOf(text: string, limits: Extract<CellKind, { readonly is: 'ages' }>): readonly number[] | CellFault {
  const read = readAges(text, limits);
  return isAgesFault(read) ? { kind: 'not-a-value', ...read } : read;
}

const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/u;

/** A day as days since 1970, or undefined when there is no such day. */
export function dayNumber(text: string): number | undefined {
  const [, year = '', month = '', day = ''] = isoDate.exec(text) ?? [];
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  if (year === '' || new Date(time).toISOString().slice(0, 10) !== text) return undefined;
  return time / 86_400_000;
}

function readDate(cell: string | number): string | CellFault {
  const expected = { sv: 'ett datum som finns, ÅÅÅÅ-MM-DD', en: 'a date that exists, YYYY-MM-DD' };
  return typeof cell === 'string' && dayNumber(cell) !== undefined ? cell : { kind: 'not-a-value', expected };
}

const listed = 8;

function readChoice(cell: string | number, choices: Choices): string | CellFault {
  const found = chosen(choices, String(cell));
  if (found !== undefined) return found;
  const { shown } = choices;
  const names = shown.slice(0, listed).join(', ');
  const rest = shown.length - listed;
  return {
    kind: 'unknown-choice',
    expected: {
      sv: rest > 0 ? `${names} (${String(rest)} till)` : names,
      en: rest > 0 ? `${names} (${String(rest)} more)` : names,
    },
    example: nearestChoice(choices, String(cell)) ?? shown[0],
  };
}

function readMunicipality(cell: string | number, { find, nearest }: PlaceFinder): string | CellFault {
  const found = find(cell);
  if (found !== undefined) return found;
  const near = nearest(cell);
  return { kind: 'unknown-choice', expected: unknownMunicipality(near), example: near[0] ?? 'Lund' };
}

/** What a cell with content says, read as its column is to be read. */
export function readCell(
  cell: string | number,
  kind: CellKind,
  choices: CaseChoices,
): CellValue | typeof missing | CellFault {
  const read = readValue(cell, kind, choices);
  return isCellFault(read) && typeof cell === 'string' && missingWords.includes(normalName(cell)) ? missing : read;
}

function readValue(cell: string | number, kind: CellKind, choices: CaseChoices): CellValue | CellFault {
  switch (kind.is) {
    case 'text':
      return String(cell);
    case 'number':
      return readNumber(cell, kind);
    case 'band':
      return readBand(cell, kind);
    case 'ages':
      return agesOf(String(cell), kind);
    case 'date':
      return readDate(cell);
    case 'choice':
      return readChoice(cell, kind.choices);
    case 'yes-no': {
      const answer = readChoice(cell, kind.choices);
      return typeof answer === 'string' ? answer === 'yes' : answer;
    }
    case 'resource':
      return readChoice(cell, choices.resources);
    case 'municipality':
      return readMunicipality(cell, choices.municipalities);
  }
}

export function isCellFault(read: CellValue | typeof missing | CellFault): read is CellFault {
  return typeof read === 'object' && 'expected' in read;
}
