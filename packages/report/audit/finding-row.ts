import { inBoth, type ShownUnit, type Text } from '@samnytta/model';
import type { Finding } from '@samnytta/model/audit';
import { row } from '../document/blocks.ts';
import { difference, notGiven, quantity, range, sameWords } from '../document/cells.ts';
import type { Cell } from '../document/cell-schema.ts';
import type { Row } from '../document/schema.ts';
import { neverReason } from '../show/interval-cell.ts';
import { none, notRecomputed, severities } from './texts.ts';

const units: Readonly<Record<Finding['unit'], ShownUnit>> = {
  kronor: 'SEK',
  months: 'months',
  share: 'share',
  persons: 'persons',
  number: 'quantity',
};

function valueCell(value: number | undefined, { unit }: Pick<Finding, 'unit'>): Cell {
  if (value === undefined) return notGiven(notRecomputed);
  return Number.isFinite(value) ? quantity(value, units[unit]) : notGiven(neverReason, none);
}

function boundsCell({ recomputed, unit }: Finding): Cell | undefined {
  if (
    recomputed === undefined ||
    !Number.isFinite(recomputed.low) ||
    !Number.isFinite(recomputed.high) ||
    recomputed.low === recomputed.high
  )
    return undefined;
  return range(quantity(recomputed.low, units[unit]), quantity(recomputed.high, units[unit]));
}

/** What the report prints: a number, a range, or only a bound in its own words. */
function printedCell({ printed, figures, unit }: Finding): Cell | undefined {
  if (printed === undefined) return undefined;
  const isBound = Number.isFinite(printed.point) && !(Number.isFinite(printed.low) && Number.isFinite(printed.high));
  if (isBound) return sameWords(figures[0]?.printed ?? '');
  return figures[0]?.isRange === true
    ? range(quantity(printed.low, units[unit]), quantity(printed.high, units[unit]))
    : valueCell(printed.point, { unit });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function labelOf({ figures, name }: Finding): Text {
  const label = figures[0]?.label ?? name;
  return inBoth((language) => capital(label[language]));
}

/** What a report prints, what its other figures make of it, and how far apart they are. */
export function findingRow(id: string, finding: Finding): Row {
  const { kind, recomputed, difference: gap, severity, unit } = finding;
  return row(id, labelOf(finding), {
    severity: kind === 'differs' ? { kind: 'verdict', agrees: false, text: severities[severity] } : undefined,
    printed: printedCell(finding),
    recomputed: valueCell(recomputed?.point, finding),
    bounds: boundsCell(finding),
    difference: kind !== 'differs' || gap === undefined ? undefined : difference(gap, units[unit], { isSigned: true }),
  });
}
