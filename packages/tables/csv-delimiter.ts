export const delimiters = [';', '\t', ','] as const;
export type Delimiter = (typeof delimiters)[number];

/** Excel's own first line that names the delimiter, such as `sep=;`. */
const stated = /^sep=(.)\r?\n/iu;

/** How the columns of a text are parted: as its first line says, or by what stands oftest in the first line outside quotes. */
export function delimiterOf(text: string): { readonly delimiter: Delimiter; readonly linesBefore: number } {
  const named = delimiters.find((one) => one === stated.exec(text)?.[1]);
  if (named !== undefined) return { delimiter: named, linesBefore: 1 };
  const counts = new Map<string, number>();
  let isQuoted = false;
  for (const letter of text) {
    if (letter === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (letter === '\n' || letter === '\r') {
      // An empty line before the header says nothing.
      if (counts.size > 0) break;
    } else counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  const count = (one: Delimiter): number => counts.get(one) ?? 0;
  const delimiter = delimiters.reduce((best, one) => (count(one) > count(best) ? one : best));
  return { delimiter, linesBefore: 0 };
}
