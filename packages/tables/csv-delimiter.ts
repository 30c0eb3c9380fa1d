import { isColumnName } from '@samnytta/model/cohort';

export const delimiters = [';', '\t', ','] as const;
export type Delimiter = (typeof delimiters)[number];

/** Excel's own first line that names the delimiter, such as `sep=;`. */
const stated = /^sep=(.)\r?\n/iu;

/** The first line that is not empty, as pieces that are outside and inside quotation marks by turns. */
function headerPieces(text: string): readonly string[] {
  const pieces: string[] = [];
  for (const [index, piece] of text.split('"').entries()) {
    const isQuoted = index % 2 === 1;
    const begun = index === 0 ? piece.trimStart() : piece;
    const end = isQuoted ? -1 : begun.search(/[\r\n]/u);
    pieces.push(end < 0 ? begun : begun.slice(0, end));
    if (end >= 0) break;
  }
  return pieces;
}

/** The cells of the header when it is parted by a delimiter. */
function cellsOf(pieces: readonly string[], delimiter: Delimiter): readonly string[] {
  const cells = [''];
  for (const [index, piece] of pieces.entries()) {
    const [first = '', ...rest] = index % 2 === 1 ? [piece] : piece.split(delimiter);
    cells.push(`${cells.pop() ?? ''}${first}`, ...rest);
  }
  return cells;
}

/**
 * How the columns of a text are parted: as its first line says; else by what makes most columns of the header that are
 * known, since the names of some hold commas; else by what parts it into most.
 */
export function delimiterOf(text: string): { readonly delimiter: Delimiter; readonly linesBefore: number } {
  const named = delimiters.find((one) => one === stated.exec(text)?.[1]);
  if (named !== undefined) return { delimiter: named, linesBefore: 1 };
  const pieces = headerPieces(text);
  const found = delimiters.map((delimiter) => {
    const cells = cellsOf(pieces, delimiter);
    return { delimiter, known: cells.filter(isColumnName).length, cells: cells.length };
  });
  const [best] = found.toSorted((one, other) => other.known - one.known || other.cells - one.cells);
  return { delimiter: best?.delimiter ?? ';', linesBefore: 0 };
}
