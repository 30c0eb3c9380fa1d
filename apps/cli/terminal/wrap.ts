import { widthOf } from './style.ts';

/** Spaces inside an amount: between thousands, and before its unit. */
const insideAmount = /(?<=\d) (?=\d{3}(?!\d)|kr\b|%)/gu;
const noBreakSpace = '\u00a0';

/** Breaks a text at spaces, never inside an amount or at a no-break space, into lines of at most `width` columns. */
export function wrapped(text: string, width: number): readonly string[] {
  return text
    .replaceAll(insideAmount, noBreakSpace)
    .split('\n')
    .flatMap((paragraph) => {
      const lines: string[] = [];
      let line = '';
      let used = 0;
      for (const word of paragraph.split(' ').filter((part) => part !== '')) {
        const needed = widthOf(word);
        if (line !== '' && used + 1 + needed > width) {
          lines.push(line);
          line = word;
          used = needed;
        } else {
          used += line === '' ? needed : 1 + needed;
          line = line === '' ? word : `${line} ${word}`;
        }
      }
      return [...lines, line];
    });
}

/** A paragraph whose first line begins with `first` and the others with as many spaces, or with `rest`. */
export function paragraph(text: string, width: number, first = '', rest = ' '.repeat(widthOf(first))): string {
  return wrapped(text, width - Math.max(widthOf(first), widthOf(rest)))
    .map((line, index) => `${index === 0 ? first : rest}${line}`)
    .join('\n');
}
