/** How numbers may be written in one place: what its reader accepts. */
interface NumberForm {
  /** Signs that may stand first. */
  readonly signs: string;
  /**
   * Where blanks may stand: nowhere, one between each group of three digits, any (and `_`) within the whole
   * number, or anywhere in the text.
   */
  readonly blanks: 'nowhere' | 'between-thousands' | 'within-whole' | 'anywhere';
  /** Marks that may stand before the decimals. */
  readonly decimalMarks: '' | '.' | '.,';
  /** Whether something else, such as a unit, may follow. */
  readonly hasUnit: boolean;
  /** Most digits before and after the decimal mark. */
  readonly most?: readonly [whole: number, decimals: number];
}

/** Every form of number that is read. */
const forms = {
  /** In a case and in a table of people: `−19 000,50 kr/mån`. */
  quantity: { signs: '-−+', blanks: 'within-whole', decimalMarks: '.,', hasUnit: true },
  /** As a report prints it: `– 1 375 000 kr`, `2,6 mkr`. */
  printed: { signs: '-−–+', blanks: 'between-thousands', decimalMarks: '.,', hasUnit: true },
  /** In a field of a form that has no unit. */
  field: { signs: '-−', blanks: 'anywhere', decimalMarks: '.,', hasUnit: false },
  /** As an option of a command, such as `--target`. */
  option: { signs: '-−', blanks: 'anywhere', decimalMarks: '.,', hasUnit: false, most: [15, 9] },
  /** A whole number as an option of a command, such as `--draws`. */
  wholeOption: { signs: '', blanks: 'nowhere', decimalMarks: '', hasUnit: false, most: [16, 0] },
  /** A changed value, to be a number in the data and not a text. */
  changed: { signs: '-', blanks: 'nowhere', decimalMarks: '.', hasUnit: false },
} as const satisfies Readonly<Record<string, NumberForm>>;

/** A number with what is needed to judge how it was written. */
export interface ReadNumber {
  readonly value: number;
  /** Number of decimals written. */
  readonly decimals: number;
  /** True for 19,000 and 19.000, which are nineteen to some and nineteen thousand to others. */
  readonly mayBeThousands: boolean;
  /** What follows the number; empty when nothing does. */
  readonly unit: string;
}

const thousandsMark = /^[1-9]\d{0,2}(?:[.,]\d{3})+(?![\d.,])/u;
const exponent = /^e[\d+-]/iu;

function patternOf({ signs, blanks, decimalMarks, hasUnit, most: [whole, decimals] = [Infinity, Infinity] }: NumberForm): RegExp {
  const digits = (most: number): string => (most === Infinity ? String.raw`\d+` : String.raw`\d{1,${String(most)}}`);
  const wholes = {
    nowhere: digits(whole),
    anywhere: digits(whole),
    'between-thousands': String.raw`\d{1,3}(?: \d{3})+|\d+`,
    'within-whole': String.raw`\d[\d\s_]*`,
  };
  const sign = signs === '' ? '()' : `([${signs.replace('-', String.raw`\-`)}]?)`;
  const fraction = decimalMarks === '' ? '()' : `(?:[${decimalMarks}](${digits(decimals)}))?`;
  const rest = !hasUnit ? '()' : blanks === 'between-thousands' ? String.raw`(?! ?\d)(.*)` : '(.*)';
  return new RegExp(`^${sign}(${wholes[blanks]})${fraction}${rest}$`, 'u');
}

const patterns = {
  quantity: patternOf(forms.quantity),
  printed: patternOf(forms.printed),
  field: patternOf(forms.field),
  option: patternOf(forms.option),
  wholeOption: patternOf(forms.wholeOption),
  changed: patternOf(forms.changed),
} as const satisfies Readonly<Record<keyof typeof forms, RegExp>>;

function plain(text: string, blanks: NumberForm['blanks']): string {
  switch (blanks) {
    case 'nowhere':
      return text;
    case 'between-thousands':
      return text.replaceAll(/\s+/gu, ' ').trim();
    case 'within-whole':
      return text.trim();
    case 'anywhere':
      return text.replaceAll(/\s/gu, '');
  }
}

/** Reads a number written in a form, Swedish or English: with a decimal comma or a decimal point. */
export function readNumber(text: string, form: keyof typeof forms): ReadNumber | 'not-a-number' {
  const written = plain(text, forms[form].blanks);
  const [all, sign = '', whole = '', fraction = '', rest = ''] = patterns[form].exec(written) ?? [];
  if (all === undefined || exponent.test(rest)) return 'not-a-number';
  const size = Number(`${whole.replaceAll(/[\s_]/gu, '')}.${fraction || '0'}`);
  return {
    value: sign === '' || sign === '+' ? size : -size,
    decimals: fraction.length,
    mayBeThousands: thousandsMark.test(all.slice(sign.length)),
    unit: rest.trim(),
  };
}
