/**
 * Marks that stand for styles while text is put together. They are turned into colours, or taken
 * out, when the text is written. All other control characters are taken out at the same place, so
 * that what a file says can never steer the terminal.
 */
const marks = {
  bold: '\uE000',
  dim: '\uE001',
  good: '\uE002',
  bad: '\uE003',
  warning: '\uE004',
  end: '\uE00F',
} as const;

const codes: Readonly<Record<string, string>> = {
  [marks.bold]: '\u001b[1m',
  [marks.dim]: '\u001b[2m',
  [marks.good]: '\u001b[32m',
  [marks.bad]: '\u001b[31m',
  [marks.warning]: '\u001b[33m',
  [marks.end]: '\u001b[0m',
};

/** Control characters except the line feed, and those that turn the direction of text. */
const unsafe = /[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069]/gu;
const anyMark = /[\uE000-\uE00F]/gu;

type Style = Exclude<keyof typeof marks, 'end'>;

export function styled(style: Style, text: string): string {
  return text === '' ? '' : `${marks[style]}${text}${marks.end}`;
}

export function bold(text: string): string {
  return styled('bold', text);
}

export function dim(text: string): string {
  return styled('dim', text);
}

/** What takes up another number of columns than it has code units: marks, and characters of two units. */
const uneven = /[\uE000-\uE00F\u{10000}-\u{10FFFF}]/u;

/** Columns that a text takes up. */
export function widthOf(text: string): number {
  return uneven.test(text) ? [...text.replaceAll(anyMark, '')].length : text.length;
}

/** The text as it is written to the terminal or the file. */
export function rendered(text: string, colour: boolean): string {
  return text.replaceAll(unsafe, ' ').replaceAll(anyMark, (mark) => (colour ? (codes[mark] ?? '') : ''));
}
