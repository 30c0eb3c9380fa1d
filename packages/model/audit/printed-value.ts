import { isNumberFault, readNumber } from '../language/read-number.ts';
import { exactly, type Interval } from './interval.ts';

export type Unit = 'kronor' | 'months' | 'share' | 'persons' | 'number';

/** A number as it stands in a report. `value` and `step` are in kronor, months, parts of one, persons or plain numbers. */
export type PrintedValue = {
  readonly text: string;
  readonly unit: Unit;
  readonly value: number;
  /** What one step of the last digit that counts is worth; the true value lies within half a step. 0 is exact. */
  readonly step: number;
  /** What 1 of the printed unit is worth: 1 000 000 for "2.6 MSEK". */
  readonly scale: number;
  readonly decimals: number;
};

export const valueExample = '"2.6 MSEK", "33 kSEK", "1 375 000 kr", "35 months", "5 %", "7 persons", "none"';

const units: readonly { unit: Unit; scale: number; names: readonly string[] }[] = [
  { unit: 'kronor', scale: 1, names: ['sek', 'kr', 'kronor'] },
  { unit: 'kronor', scale: 1_000, names: ['ksek', 'tkr', 'k', 'k kr', 'k sek', 'tusen kr', 'tusen kronor', 'thousand sek'] },
  {
    unit: 'kronor',
    scale: 1_000_000,
    names: ['msek', 'mkr', 'mnkr', 'mn kr', 'm', 'm kr', 'm sek', 'miljoner', 'miljoner kr', 'miljoner kronor', 'million sek']
  },
  { unit: 'kronor', scale: 1_000_000_000, names: ['bn', 'bn sek', 'mdkr', 'md kr', 'miljarder', 'miljarder kr', 'miljarder kronor'] },
  { unit: 'months', scale: 1, names: ['months', 'month', 'månader', 'månad', 'mån'] },
  { unit: 'months', scale: 12, names: ['years', 'year', 'år'] },
  { unit: 'share', scale: 0.01, names: ['%', 'procent', 'per cent', 'percent'] },
  { unit: 'persons', scale: 1, names: ['persons', 'person', 'participants', 'personer', 'deltagare', 'st'] },
  { unit: 'number', scale: 1, names: ['', 'times', 'gånger'] }
];
const unitByName = new Map(units.flatMap((unit) => unit.names.map((name) => [name, unit] as const)));

const noValue = new Set(['none', 'ingen', 'aldrig', 'never']);

/**
 * Reads a number as printed, Swedish or English: decimal comma or point, spaces between thousands.
 * Nothing when the text is not such a number, or can be two numbers ("2,645 kr"). "none" is an endless payback.
 */
export function parsePrintedValue(text: string): PrintedValue | undefined {
  const plain = text.trim().toLowerCase();
  if (noValue.has(plain)) return { text, unit: 'months', value: Infinity, step: 0, scale: 1, decimals: 0 };
  const read = readNumber(plain);
  if (isNumberFault(read)) return undefined;
  const unit = unitByName.get(read.unit);
  if (unit === undefined) return undefined;
  const { value, decimals } = read;
  const perhapsThousands = decimals === 3 && unit.unit === 'kronor' && unit.scale === 1;
  if (perhapsThousands) return undefined;
  return {
    text,
    unit: unit.unit,
    value: value * unit.scale,
    step: unit.scale / 10 ** decimals,
    scale: unit.scale,
    decimals
  };
}

/** The same number in another unit, for a report that leaves the unit out. */
export function inUnit(value: PrintedValue, unit: Unit): PrintedValue {
  return { ...value, unit };
}

/** A stated precision, in the unit printed: 100 for a "4 600 kr" rounded to whole hundreds, 0 for an exact number. */
export function withPrecision(value: PrintedValue, precision: number): PrintedValue {
  return { ...value, step: precision * value.scale };
}

/**
 * Key figures in plain kronor are rounded: "4 600 kr" stands for whole hundreds. Closing zeros count as
 * rounding up to whole thousands; who rounds more than that prints thousands or millions.
 */
export function withRoundedZeros(value: PrintedValue): PrintedValue {
  if (value.unit !== 'kronor' || value.scale !== 1 || value.decimals > 0 || value.value === 0) return value;
  let step = 1;
  while (step < 1_000 && value.value % (step * 10) === 0) step *= 10;
  return { ...value, step };
}

/** Every value that would be printed this way. */
export function printedInterval(value: PrintedValue): Interval {
  if (!Number.isFinite(value.value)) return exactly(value.value);
  return { low: value.value - value.step / 2, high: value.value + value.step / 2, point: value.value };
}

/** The number with two neighbouring digits in each other's place: the slip of the hand that changes no digit. */
export function swappedDigits(value: PrintedValue): PrintedValue[] {
  const { text } = value;
  const positions = [...text].flatMap((character, index) => (/\d/.test(character) ? [index] : []));
  return positions.flatMap((at, order) => {
    const next = positions[order + 1];
    const first = text[at];
    const second = next === undefined ? undefined : text[next];
    if (next === undefined || first === undefined || second === undefined || first === second) return [];
    const swapped = text.slice(0, at) + second + text.slice(at + 1, next) + first + text.slice(next + 1);
    const parsed = parsePrintedValue(swapped);
    if (parsed === undefined || (order === 0 && second === '0')) return [];
    return [{ ...parsed, unit: value.unit, step: value.step }];
  });
}
