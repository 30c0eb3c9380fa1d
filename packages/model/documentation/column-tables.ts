import { type Column, type ColumnPart, columns } from '../cohort/columns.ts';
import { code, markdownTable } from './markdown.ts';

const moneyTexts: Readonly<Record<string, string>> = {
  'SEK/month': 'SEK per month',
  'SEK/year': 'SEK per year',
  'SEK/day': 'SEK per day',
  'SEK/unit': 'SEK per unit',
};

function kindText({ kind, isOfWindow }: Column): string {
  switch (kind.is) {
    case 'number':
      if (kind.unit === 'share') return 'share: `80 %` or `0,8`';
      if (kind.unit === 'number') return isOfWindow ? 'number in the window' : 'number';
      return isOfWindow ? 'SEK in the window' : (moneyTexts[kind.unit] ?? kind.unit);
    case 'band':
      return 'whole number or band: `34`, `30–44`';
    case 'ages':
      return 'ages: `3 7`, or `inga`';
    case 'date':
      return '`YYYY-MM-DD`';
    case 'yes-no':
      return 'yes or no';
    case 'resource':
      return 'resource of the price list';
    default:
      return kind.is;
  }
}

function columnTable(part: ColumnPart): string {
  const rows = columns
    .filter((column) => column.part === part)
    .map((column) => [
      code(column.id),
      code(column.sv),
      `${kindText(column)}${column.isNeeded ? ' *' : ''}`,
      column.example,
    ]);
  return markdownTable(['Header', 'Swedish', 'Value', 'Example'], rows);
}

const parts: readonly ColumnPart[] = ['row', 'person', 'side', 'work', 'support', 'resource'];

/** The tables of `docs/cohort-table.md`, by the names that they have there. */
export const columnTables: Readonly<Record<string, () => string>> = Object.fromEntries(
  parts.map((part) => [part, () => columnTable(part)]),
);
