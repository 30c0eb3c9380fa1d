import { isNumberFault, type NumberFault, readNumber, settled } from '../language/read-number.ts';
import type { CaseUnit } from './quantity.ts';

const units: ReadonlyMap<string, CaseUnit> = new Map([
  ['sek', 'SEK'],
  [':-', 'SEK'],
  ['sek:-', 'SEK'],
  ['sek/year', 'SEK/year'],
  ['sek/år', 'SEK/year'],
  ['sek/month', 'SEK/month'],
  ['sek/mån', 'SEK/month'],
  ['sek/månad', 'SEK/month'],
  ['sek/week', 'SEK/week'],
  ['sek/vecka', 'SEK/week'],
  ['sek/day', 'SEK/day'],
  ['sek/dag', 'SEK/day'],
  ['sek/unit', 'SEK/unit'],
  ['sek/visit', 'SEK/unit'],
  ['sek/hour', 'SEK/unit'],
  ['sek/case', 'SEK/unit'],
  ['sek/km', 'SEK/unit'],
  ['sek/st', 'SEK/unit'],
  ['sek/besök', 'SEK/unit'],
  ['sek/timme', 'SEK/unit'],
  ['%', 'share'],
  ['procent', 'share'],
]);

/** The unit that a text names: `kr/mån` and `kronor per månad` are SEK/month. */
function unitNamed(text: string): CaseUnit | undefined {
  const plain = text.toLowerCase().replaceAll(/\s/gu, '').replace(/\.$/u, '');
  return units.get(
    plain
      .replace(/^(?:kronor|kr)/u, 'sek')
      .replace(/^sekper/u, 'sek/')
      .replace('percent', 'procent'),
  );
}

/**
 * Sizes that an amount can have at all, where `19.000` may be nineteen or nineteen thousand. No one is paid nineteen
 * kronor a month, or nine hundred thousand; a price may be anything.
 */
const sensible: Readonly<Partial<Record<CaseUnit, readonly [least: number, most: number]>>> = {
  SEK: [1000, Infinity],
  'SEK/year': [1000, Infinity],
  'SEK/month': [100, 300_000],
  'SEK/week': [100, 70_000],
  'SEK/day': [10, 10_000],
};

/** Longer text is no number; the limit also keeps the reading quick. */
const longest = 60;

/** What is accepted where a number stands; the first unit is that of a number without one. */
interface NumberPlace {
  readonly units: readonly CaseUnit[];
  readonly least: number;
  readonly most: number;
}

/** A number with its unit, or why the text is none. */
export type WrittenNumber =
  { readonly value: number; readonly unit: CaseUnit } | NumberFault | { readonly fault: 'unknown-unit' };

const noNumber: NumberFault = { fault: 'no-number' };

/** The unit whose sizes a number may have: the place's own when none is written, but where a plain number may stand it is one. */
function sizedAs(unit: CaseUnit, { units: [first = unit, ...others] }: NumberPlace): CaseUnit {
  return unit === 'number' && !others.includes('number') ? first : unit;
}

/** Reads a number with a unit: `19 000 kr/mån`, `19000 SEK/month`, `80 %`, `0.8`. A share is given as a part of 1. */
export function readWrittenNumber(raw: unknown, place: NumberPlace): WrittenNumber {
  if (typeof raw === 'number') return Number.isFinite(raw) ? { value: raw, unit: 'number' } : noNumber;
  if (typeof raw !== 'string' || raw.length > longest) return noNumber;
  const read = readNumber(raw);
  if (isNumberFault(read)) return read;
  const unit = read.unit === '' ? 'number' : unitNamed(read.unit);
  if (unit === undefined) return { fault: 'unknown-unit' };
  // Nobody parts the thousands of a percentage.
  if (unit === 'share') return { value: read.value / 100, unit };
  const [least, most] = sensible[sizedAs(unit, place)] ?? [-Infinity, Infinity];
  const isSensible = (one: number): boolean =>
    Math.abs(one) >= least && Math.abs(one) <= most && one >= place.least && one <= place.most;
  const value = settled(read, isSensible);
  if (typeof value !== 'number') return value;
  const moved = read.withoutMark;
  return moved !== undefined && !isSensible(value) && isSensible(moved)
    ? { fault: 'two-numbers', readings: [value, moved] }
    : { value, unit };
}
