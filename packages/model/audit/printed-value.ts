import { isNumberFault, readNumber } from '../language/read-number.ts';
import { boundIn, type Claim, rangeIn } from './claim.ts';
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
  /** Given when the report says no number but a bound or a range; `value` is then the bound or the middle. */
  readonly claim?: Claim;
};

export const valueExample =
  '"2.6 MSEK", "33 kSEK", "1 375 000 kr", "35 months", "5 %", "7 persons", "none", "at least 2 MSEK", "30–35 months"';

const units: readonly { unit: Unit; scale: number; names: readonly string[] }[] = [
  { unit: 'kronor', scale: 1, names: ['sek', 'kr', 'kronor'] },
  {
    unit: 'kronor',
    scale: 1_000,
    names: ['ksek', 'tkr', 'k', 'k kr', 'k sek', 'tusen kr', 'tusen kronor', 'thousand sek'],
  },
  {
    unit: 'kronor',
    scale: 1_000_000,
    names: [
      'msek',
      'mkr',
      'mnkr',
      'mn kr',
      'm',
      'm kr',
      'm sek',
      'miljoner',
      'miljoner kr',
      'miljoner kronor',
      'million sek',
    ],
  },
  {
    unit: 'kronor',
    scale: 1_000_000_000,
    names: ['bn', 'bn sek', 'mdkr', 'md kr', 'miljarder', 'miljarder kr', 'miljarder kronor'],
  },
  { unit: 'months', scale: 1, names: ['months', 'month', 'månader', 'månad', 'mån'] },
  { unit: 'months', scale: 12, names: ['years', 'year', 'år'] },
  { unit: 'share', scale: 0.01, names: ['%', 'procent', 'per cent', 'percent'] },
  { unit: 'persons', scale: 1, names: ['persons', 'person', 'participants', 'personer', 'deltagare', 'st'] },
  { unit: 'number', scale: 1, names: ['', 'times', 'gånger'] },
];
const unitByName = new Map(units.flatMap((unit) => unit.names.map((name) => [name, unit] as const)));

const noValue = new Set(['none', 'ingen', 'aldrig', 'never']);

/** A number as printed, or a bound or a range: `minst 2,6 mkr`, `30–35 months`. Nothing when the text is neither. */
export function parsePrintedValue(text: string): PrintedValue | undefined {
  const plain = text.trim().toLowerCase();
  const number = parseNumber(text, plain);
  if (number !== undefined) return number;
  const bound = boundIn(plain);
  if (bound !== undefined) {
    const value = parseNumber(text, bound.rest);
    return value !== undefined && Number.isFinite(value.value) ? { ...value, claim: { kind: bound.bound } } : undefined;
  }
  const range = rangeIn(plain);
  const high = range && parseNumber(text, range.high);
  // `2–3 mkr`: the unit stands once, after both.
  const low =
    range &&
    high &&
    [range.low, `${range.low} ${unitNameIn(range.high)}`]
      .map((one) => parseNumber(text, one))
      .find((one) => one?.unit === high.unit);
  if (low === undefined || high === undefined || !(low.value < high.value)) return undefined;
  return {
    ...high,
    value: (low.value + high.value) / 2,
    step: Math.max(low.step, high.step),
    claim: { kind: 'between', low: low.value, high: high.value },
  };
}

function unitNameIn(text: string): string {
  const read = readNumber(text);
  return isNumberFault(read) ? '' : read.unit;
}

/** Whether the report says only on which side of a number the figure is: nothing can be counted from that. */
export function isOneSided({ claim }: PrintedValue): boolean {
  return claim !== undefined && claim.kind !== 'between';
}

/**
 * Reads a number as printed, Swedish or English: decimal comma or point, spaces between thousands.
 * Nothing when the text is not such a number, or can be two numbers ("2,645 kr"). "none" is an endless payback.
 */
function parseNumber(text: string, plain: string): PrintedValue | undefined {
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
    decimals,
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

/** How much above or below a number is more or less than it, as a part of its size. */
const strictly = 1e-6;

/** Every value that a claim is true of. A bound is meant as it stands; the ends of a range are rounded. */
function claimedInterval({ value, step }: PrintedValue, claim: Claim): Interval {
  const beyond = strictly * Math.max(Math.abs(value), strictly);
  switch (claim.kind) {
    case 'at-least':
      return { low: value, high: Infinity, point: value };
    case 'more-than':
      return { low: value + beyond, high: Infinity, point: value };
    case 'at-most':
      return { low: -Infinity, high: value, point: value };
    case 'less-than':
      return { low: -Infinity, high: value - beyond, point: value };
    case 'between':
      return { low: claim.low - step / 2, high: claim.high + step / 2, point: value };
  }
}

/** Every value that would be printed this way. */
export function printedInterval(value: PrintedValue): Interval {
  if (!Number.isFinite(value.value)) return exactly(value.value);
  if (value.claim !== undefined) return claimedInterval(value, value.claim);
  return { low: value.value - value.step / 2, high: value.value + value.step / 2, point: value.value };
}

/** What one step of the last digit that is not zero is worth: 10 for 40, 1 for 35. */
function roundStep({ value, step }: PrintedValue): number {
  let [digits, worth] = [step === 0 ? 0 : Math.round(value / step), step];
  while (digits !== 0 && digits % 10 === 0) [digits, worth] = [digits / 10, worth * 10];
  return worth;
}

/**
 * What a number may be that was printed so, for those who look for how it was made. A bound is written of a number close
 * to it, within a step of its last digit that is not zero: that "at least 20 %" is true of 200 % as well explains nothing.
 */
export function likelyInterval(value: PrintedValue): Interval {
  if (!isOneSided(value)) return printedInterval(value);
  const { low, high, point } = printedInterval(value);
  const step = roundStep(value);
  return { low: Math.max(low, value.value - step), high: Math.min(high, value.value + step), point };
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
    if (parsed === undefined || parsed.claim !== undefined || (order === 0 && second === '0')) return [];
    return [{ ...parsed, unit: value.unit, step: value.step }];
  });
}
