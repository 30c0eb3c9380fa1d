/** A number with what is needed to judge how it was written. */
export interface ReadNumber {
  readonly value: number;
  /** Number of decimals written. */
  readonly decimals: number;
  /** The number when its mark parts thousands: 19 000 of `19.000` and `19,000`, which are nineteen to some. Else undefined. */
  readonly inThousands: number | undefined;
  /** The number when its mark has slipped: 25 000 of `2.5000`, written with decimals that no amount has. Else undefined. */
  readonly withoutMark: number | undefined;
  /** What stands around the number; empty when nothing does. */
  readonly unit: string;
}

/**
 * Why a text is not one number. `digits-apart`: digits with something between them that does not part thousands, as in
 * `4 5` and `2 5000`. `two-numbers`: a mark that may part decimals or thousands, where both make sense. `no-number`:
 * anything else, hex digits and powers of ten as well.
 */
export type NumberFault =
  | { readonly fault: 'no-number' | 'digits-apart' }
  | { readonly fault: 'two-numbers'; readonly readings: readonly [number, number] };

/** A blank that may stand between thousands: a plain, no-break, thin, narrow no-break or figure space. */
const blank = '[ \\u00a0\\u2009\\u202f\\u2007]';
const wholes = [
  // Thousands set apart by blanks, or by points or commas where they are two or more or another mark follows them.
  `\\d{1,3}(?:${blank}\\d{3})+`,
  '[1-9]\\d{0,2}(?:\\.\\d{3})+(?=,\\d)',
  '[1-9]\\d{0,2}(?:,\\d{3})+(?=\\.\\d)',
  '[1-9]\\d{0,2}(?:\\.\\d{3}){2,}(?![.,]\\d)',
  '[1-9]\\d{0,2}(?:,\\d{3}){2,}(?![.,]\\d)',
  '\\d+',
];
const pattern = new RegExp(`^([-−–+]?)${blank}?((?:SEK|kr)?)${blank}?(${wholes.join('|')})(?:[.,](\\d+))?(.*)$`, 'isu');
/** Four decimals of which two are naught. {@link decimalText} never writes them. */
const slippedMark = /^[1-9]\d{0,2}[.,]\d\d00$/u;
const oneGroup = /^[1-9]\d{0,2}[.,]\d{3}$/u;
/** More digits after the number, whatever stands between. */
const moreDigits = /^[\s_.,'’:-]*\d/u;

function isMinus(sign: string): boolean {
  return sign !== '' && sign !== '+';
}

/**
 * Reads a number as people write it, Swedish or English: a decimal comma or point; thousands set apart by blanks of any
 * sort, or by points or commas where it cannot be anything else; a unit after it, or kronor before it. This is the one
 * reader of numbers: of files, cells, forms, addresses and options.
 */
export function readNumber(text: string): ReadNumber | NumberFault {
  const [, sign = '', front = '', whole = '', fraction = '', rest = ''] = pattern.exec(text.trim()) ?? [];
  if (whole === '') return { fault: 'no-number' };
  if (moreDigits.test(rest)) return { fault: 'digits-apart' };
  if (/\d/u.test(rest)) return { fault: 'no-number' };
  const digits = whole.replaceAll(/\D/gu, '');
  const signed = (size: number): number => (isMinus(sign) ? -size : size);
  const size = Number(`${digits}.${fraction || '0'}`);
  if (!Number.isFinite(size)) return { fault: 'no-number' };
  return {
    value: signed(size),
    decimals: fraction.length,
    inThousands: oneGroup.test(`${whole}.${fraction}`) ? signed(Number(digits + fraction)) : undefined,
    withoutMark: slippedMark.test(`${whole}.${fraction}`) ? signed(Number(digits + fraction)) : undefined,
    unit: `${front} ${rest.trim()}`.trim(),
  };
}

export function isNumberFault(read: ReadNumber | NumberFault): read is NumberFault {
  return 'fault' in read;
}

/**
 * The number that a text stands for, where its mark may part decimals or thousands: the one of the two that makes sense.
 * @param makesSense whether a number can be meant
 */
export function settled(read: ReadNumber, makesSense: (value: number) => boolean): number | NumberFault {
  const { value, inThousands } = read;
  if (inThousands === undefined) return value;
  const [asDecimals, asThousands] = [makesSense(value), makesSense(inThousands)];
  if (asDecimals && asThousands) return { fault: 'two-numbers', readings: [value, inThousands] };
  return asThousands ? inThousands : value;
}

/**
 * A number without a unit, where it may lie between two others.
 *
 * @example
 * ```ts
 * import { readPlainNumber } from '@samnytta/model';
 *
 * const read = readPlainNumber('26 000,50');
 * console.log(typeof read === 'number' ? read : 'not one number');
 * ```
 */
export function readPlainNumber(text: string, least = -Infinity, most = Infinity): number | NumberFault {
  const read = readNumber(text);
  if (isNumberFault(read)) return read;
  return read.unit === '' ? settled(read, (value) => value >= least && value <= most) : { fault: 'no-number' };
}

/** A number in decimals that {@link readNumber} reads as the same: without powers of ten, and without three decimals that could be thousands. */
export function decimalText(value: number): string {
  const text = String(value);
  if (text.includes('e')) return value.toFixed(Math.abs(value) < 1 ? 12 : 0);
  return oneGroup.test(text.replace('-', '')) ? `${text}0` : text;
}
