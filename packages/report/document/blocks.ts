import type { Text } from '@samnytta/model';
import type { Cell } from './cell-schema.ts';
import type { Block, Column, KeyFigure, Report, Row, Section, Sentence, Table } from './schema.ts';
import { reportVersion } from './version.ts';

export function sentence(id: string, text: Text, role: Sentence['role'] = 'body'): Sentence {
  return { kind: 'sentence', id, role, text };
}

export function keyFigure(id: string, label: Text, value: Cell): KeyFigure {
  return { kind: 'key-figure', id, label, value };
}

/** Sentences of one role, numbered after their group: `reading-1`, `reading-2`. */
export function sentences(id: string, texts: readonly Text[], role: Sentence['role']): readonly Sentence[] {
  return texts.map((text, index) => sentence(`${id}-${String(index + 1)}`, text, role));
}

/** A column of amounts, shares or numbers. */
export function quantities(id: string, heading: Text): Column {
  return { id, heading, holds: 'quantity' };
}

/** A column of values in several units, each shown with its own. */
export function mixedQuantities(id: string, heading: Text): Column {
  return { id, heading, holds: 'quantity', hasUnits: true };
}

/** A column of words. */
export function texts(id: string, heading: Text): Column {
  return { id, heading, holds: 'text' };
}

/** A row; cells that are undefined are left out. */
export function row(
  id: string,
  label: Text,
  cells: Readonly<Record<string, Cell | undefined>>,
  more: { readonly role?: Row['role']; readonly note?: Text | undefined } = {},
): Row {
  const { role = 'item', note } = more;
  const known = Object.entries(cells).filter((entry): entry is [string, Cell] => entry[1] !== undefined);
  return { id, label, role, cells: Object.fromEntries(known), ...(note !== undefined && { note }) };
}

export function table(
  id: string,
  caption: Text,
  {
    rowHeading,
    columnHeading,
    columns,
    rows,
    notes = [],
  }: Pick<Table, 'rowHeading' | 'columnHeading' | 'columns' | 'rows'> & Partial<Pick<Table, 'notes'>>,
): Table {
  return {
    kind: 'table',
    id,
    caption,
    rowHeading,
    ...(columnHeading !== undefined && { columnHeading }),
    columns,
    rows,
    notes,
  };
}

/** A section; blocks and sections that are undefined are left out. */
export function section(
  id: string,
  depth: Section['depth'],
  heading: Text | undefined,
  blocks: readonly (Block | undefined)[],
  sections: readonly (Section | undefined)[] = [],
): Section {
  return {
    id,
    depth,
    ...(heading !== undefined && { heading }),
    blocks: blocks.filter((one) => one !== undefined),
    sections: sections.filter((one) => one !== undefined),
  };
}

/** All that a report tells of a type case or a group. */
export function assessmentSectionOf(
  assessment: string,
  heading: Text,
  sections: readonly (Section | undefined)[],
): Section {
  return { ...section(`assessment.${assessment}`, 'full', heading, [], sections), assessment };
}

/** A section that stands last: its blocks are made when somebody asks for them, which a terminal does not and a page seldom does. */
export function appendix(id: string, heading: Text | undefined, make: () => readonly (Block | undefined)[]): Section {
  let made: readonly Block[] | undefined;
  return {
    id,
    depth: 'appendix',
    ...(heading !== undefined && { heading }),
    get blocks() {
      return (made ??= make().filter((one) => one !== undefined));
    },
    sections: [],
  };
}

/** A report; sections that are undefined are left out. */
export function report(kind: Report['kind'], title: Text, sections: readonly (Section | undefined)[]): Report {
  return {
    format: 'samnytta-report',
    version: reportVersion,
    kind,
    title,
    sections: sections.filter((one) => one !== undefined),
  };
}

/** Whether a section says anything. */
export function saysSomething(one: Section): boolean {
  return one.sections.some(saysSomething) || one.blocks.length > 0;
}
