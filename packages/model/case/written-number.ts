import { readNumber } from '../language/read-number.ts';
import type { CaseUnit } from './quantity.ts';

const units: ReadonlyMap<string, CaseUnit> = new Map([
  ['sek', 'SEK'],
  ['kr', 'SEK'],
  ['kronor', 'SEK'],
  ['sek/year', 'SEK/year'],
  ['kr/år', 'SEK/year'],
  ['sek/month', 'SEK/month'],
  ['kr/mån', 'SEK/month'],
  ['kr/månad', 'SEK/month'],
  ['sek/week', 'SEK/week'],
  ['kr/vecka', 'SEK/week'],
  ['sek/day', 'SEK/day'],
  ['kr/dag', 'SEK/day'],
  ['sek/unit', 'SEK/unit'],
  ['sek/visit', 'SEK/unit'],
  ['sek/hour', 'SEK/unit'],
  ['sek/case', 'SEK/unit'],
  ['sek/km', 'SEK/unit'],
  ['kr/st', 'SEK/unit'],
  ['kr/besök', 'SEK/unit'],
  ['kr/timme', 'SEK/unit'],
  ['%', 'share'],
]);

/** Longer text is no number; the limit also keeps the reading quick. */
const longest = 60;

/** A number with its unit, or why the text is none. */
export type WrittenNumber =
  | { readonly value: number; readonly unit: CaseUnit }
  | 'not-a-number'
  | 'unknown-unit'
  | 'thousands-mark';

/** Reads a number with a unit: `19 000 kr/mån`, `19000 SEK/month`, `80 %`, `0.8`. A share is given as a part of 1. */
export function readWrittenNumber(raw: unknown): WrittenNumber {
  if (typeof raw === 'number') return Number.isFinite(raw) ? { value: raw, unit: 'number' } : 'not-a-number';
  if (typeof raw !== 'string' || raw.length > longest) return 'not-a-number';
  const read = readNumber(raw, 'quantity');
  if (read === 'not-a-number') return read;
  const { value } = read;
  if (read.mayBeThousands && !read.unit.includes('%')) return 'thousands-mark';
  const unitText = read.unit.toLowerCase().replaceAll(/\s/gu, '');
  if (unitText === '') return { value, unit: 'number' };
  const unit = units.get(unitText);
  if (unit === undefined) return 'unknown-unit';
  return unit === 'share' ? { value: value / 100, unit } : { value, unit };
}
