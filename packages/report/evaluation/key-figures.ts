import { type Assessment, type Convention, type Figure, inBoth, type Text } from '@samnytta/model';
import { mixedQuantities, row, section, table } from '../document/blocks.ts';
import { quantity } from '../document/cells.ts';
import type { Cell } from '../document/cell-schema.ts';
import type { Column, Row, Section, Table } from '../document/schema.ts';
import { figureCell } from './figure-cell.ts';
import { labels, leftOut } from './texts.ts';
import { listOf } from './words.ts';

/** What a figure comes to for each participant; undefined for figures that have no total. */
function perParticipantCell({ id, unit, perParticipant }: Figure): Cell | undefined {
  return perParticipant === undefined ? undefined : quantity(perParticipant, unit, { figure: id });
}

/** Value and, of a group, what it is per participant. */
function figureCells(figure: Figure, isGroup: boolean): Readonly<Record<string, Cell | undefined>> {
  return { value: figureCell(figure), 'per-participant': isGroup ? perParticipantCell(figure) : undefined };
}

function figureColumns(isGroup: boolean): readonly Column[] {
  return [
    mixedQuantities('value', labels.value),
    ...(isGroup ? [mixedQuantities('per-participant', labels.perParticipant)] : []),
  ];
}

/** Figures without a value, those with the same reason together. */
function leftOutOf(figures: readonly Figure[]): readonly Text[] {
  const byReason = new Map<Text, Text[]>();
  for (const { label, notApplicable } of figures) {
    const reason = notApplicable?.reason ?? labels.noValue;
    // `lönsamhet 1 år`: a comma within a name would be one more in the list.
    const name = inBoth((language) => label[language].replace(',', '').toLowerCase());
    byReason.set(reason, [...(byReason.get(reason) ?? []), name]);
  }
  return Array.from(byReason, ([reason, names]) => leftOut(listOf(names), reason));
}

function hasValue({ value }: Figure): boolean {
  return value !== undefined && Number.isFinite(value);
}

/** Whether the figures of society are known. */
export function hasSociety({ figures }: Pick<Assessment, 'figures'>): boolean {
  return figures.some(({ subject }) => subject === 'society');
}

/** Society's key figures of a convention, and which cannot be given. @param more rows of what is not a key figure of the graph */
export function societyFigures(
  id: string,
  caption: Text,
  convention: Convention,
  { figures, participants }: Assessment,
  more: readonly Row[] = [],
): Table {
  const isGroup = participants !== 1;
  const ofSociety = figures.filter(
    (figure) => figure.subject === 'society' && figure.convention === convention && figure.isWiderEffect !== true,
  );
  const rows = [
    ...ofSociety.filter(hasValue).map((figure) => row(figure.id, figure.label, figureCells(figure, isGroup))),
    ...more,
  ];
  const notes = leftOutOf(ofSociety.filter((figure) => !hasValue(figure)));
  return table(id, caption, { rowHeading: labels.figure, columns: figureColumns(isGroup), rows, notes });
}

/** Society's key figures in the published convention; undefined where society's change is not known. */
export function keyFigureSection(assessment: Assessment): Section | undefined {
  if (!hasSociety(assessment)) return undefined;
  return section('key-figures', 'full', labels.keyFigures, [
    societyFigures('key-figures', labels.keyFiguresCaption, 'published', assessment),
  ]);
}
