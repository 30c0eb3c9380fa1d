import { bold, dim, widthOf } from './style.ts';
import { wrapped } from './wrap.ts';

export interface Column {
  /** Words of the heading may stand below each other. */
  readonly heading: string;
  readonly align: 'left' | 'right';
}

export interface Row {
  readonly cells: readonly string[];
  /** A line above the row: the row sums what stands above, or begins something else. */
  readonly rule?: boolean;
  readonly emphasis?: boolean;
}

const gap = '  ';
/** Row names may be broken into lines of this many columns before the table is split. */
const narrowestFirst = 18;

function padded(text: string, width: number, align: Column['align']): string {
  const space = ' '.repeat(Math.max(0, width - widthOf(text)));
  return align === 'right' ? `${space}${text}` : `${text}${space}`;
}

function longestWord(text: string): number {
  return Math.max(0, ...text.split(' ').map(widthOf));
}

/** The columns in blocks that fit beside the first column; each block is a table of its own below the last. */
function blocksOf(widths: readonly number[], firstWidth: number, width: number): readonly (readonly number[])[] {
  const blocks: number[][] = [[]];
  let used = firstWidth;
  for (const [index, columnWidth] of widths.entries()) {
    if (index === 0) continue;
    const block = blocks.at(-1) ?? [];
    if (block.length > 0 && used + gap.length + columnWidth > width) {
      blocks.push([index]);
      used = firstWidth + gap.length + columnWidth;
    } else {
      block.push(index);
      used += gap.length + columnWidth;
    }
  }
  return blocks;
}

function linesOf(
  cells: readonly (readonly string[])[],
  widths: readonly number[],
  columns: readonly Column[],
  bottom: boolean,
): string[] {
  const height = Math.max(1, ...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((lines, index) => {
        const from = bottom ? line - (height - lines.length) : line;
        return padded(lines[from] ?? '', widths[index] ?? 0, columns[index]?.align ?? 'left');
      })
      .join(gap)
      .trimEnd(),
  );
}

interface Widths {
  readonly natural: readonly number[];
  /** All columns beside each other. */
  readonly all: number;
  /** The least that the first column can be broken into. */
  readonly needed: number;
  /** All columns beside each other when the names of the rows are broken into lines. */
  readonly tight: number;
}

function widthsOf(columns: readonly Column[], rows: readonly Row[]): Widths {
  const natural = columns.map(({ heading }, index) =>
    Math.max(longestWord(heading), ...rows.map((row) => widthOf(row.cells[index] ?? ''))),
  );
  const all = natural.reduce((sum, one) => sum + one + gap.length, -gap.length);
  const needed = Math.max(
    longestWord(columns[0]?.heading ?? ''),
    ...rows.map((row) => longestWord(row.cells[0] ?? '')),
  );
  return { natural, all, needed, tight: all - (natural[0] ?? 0) + Math.max(needed, narrowestFirst) };
}

/** Whether all columns of a table can stand beside each other. */
export function fits(columns: readonly Column[], rows: readonly Row[], width: number, indent = '  '): boolean {
  const { all, tight } = widthsOf(columns, rows);
  return Math.min(all, tight) <= width - indent.length;
}

/**
 * A table that lines up: the first column names the rows, and is repeated when the other columns
 * do not fit beside each other.
 */
export function table(columns: readonly Column[], rows: readonly Row[], width: number, indent = '  '): string {
  const room = width - indent.length;
  const { natural, all, needed, tight } = widthsOf(columns, rows);
  const widest = Math.max(0, ...natural.slice(1));
  const firstWidth =
    all <= room
      ? (natural[0] ?? 0)
      : tight <= room
        ? room - (all - (natural[0] ?? 0))
        : Math.min(natural[0] ?? 0, Math.max(needed, room - widest - gap.length));
  return blocksOf(natural, firstWidth, room)
    .map((block) => {
      const shown = [0, ...block];
      const chosen = shown.flatMap((index) => columns[index] ?? []);
      const widths = shown.map((index) => (index === 0 ? firstWidth : (natural[index] ?? 0)));
      const line = dim('─'.repeat(widths.reduce((sum, one) => sum + one + gap.length, -gap.length)));
      const heading = linesOf(
        chosen.map((column, index) => wrapped(column.heading, widths[index] ?? 0)),
        widths,
        chosen,
        true,
      );
      const body = rows.flatMap((row) => {
        const cells = shown.map((index) =>
          index === 0 ? wrapped(row.cells[0] ?? '', firstWidth) : [row.cells[index] ?? ''],
        );
        const lines = linesOf(cells, widths, chosen, true);
        return [...(row.rule ? [line] : []), ...lines.map((text) => (row.emphasis ? bold(text) : text))];
      });
      return [...heading.map(dim), line, ...body].map((text) => `${indent}${text}`).join('\n');
    })
    .join('\n\n');
}
