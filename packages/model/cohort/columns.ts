import type { Field, Fields } from '../case/fields/field.ts';
import { jobFields, subsidyFields } from '../case/fields/job-fields.ts';
import { personFields } from '../case/fields/person-fields.ts';
import { resourceFields } from '../case/fields/resource-fields.ts';
import { sideFields } from '../case/fields/side-fields.ts';
import { supportFields } from '../case/fields/support-fields.ts';
import { type CellKind, cellKindOf, numberCell } from './cell-kind.ts';
import { periodChoices, sexChoices } from './choices.ts';

/** What a column tells of: the row, the person, the person's period, or one job, support or resource in it. */
export type ColumnPart = 'row' | 'person' | 'side' | 'work' | 'support' | 'resource';

/** A column that a table of people may have. */
export interface Column {
  /** The English header, which is also the column's name in the code. */
  readonly id: string;
  /** The Swedish header. */
  readonly sv: string;
  /** Other headers that are accepted. */
  readonly also: readonly string[];
  readonly part: ColumnPart;
  /** Place of the value in a type case of a case file, from the part on; undefined when it has none. */
  readonly field: string | undefined;
  /** The group of keys that the value stands in within its part, such as a job's subsidy. */
  readonly group?: string | undefined;
  readonly kind: CellKind;
  /** An empty cell is a missing value, and not a matter for the rules: when there is a job, a support or a resource on the row. */
  readonly isNeeded: boolean;
  /** Counted during the window, so that it is moved to twelve months with it. */
  readonly isOfWindow: boolean;
  readonly example: string;
}

/** A column that the case file has no field for. */
type OwnColumn = Pick<Column, 'id' | 'sv' | 'part' | 'kind' | 'example'> & Partial<Column>;

function ownColumn(column: OwnColumn): Column {
  return { also: [], field: undefined, isNeeded: false, isOfWindow: false, ...column };
}

/** The columns of the fields of a group that a table has. @param group the key that the group stands under in its part */
function columnsOf(part: ColumnPart, fields: Fields, group?: string): readonly Column[] {
  return Object.entries(fields).flatMap(([key, field]: readonly [string, Field]): readonly Column[] => {
    const { column } = field;
    if (column === undefined) return [];
    const { en, sv, also = [], example, isNeeded = false, isOfWindow = false } = column;
    return [
      {
        id: en,
        sv,
        also,
        part,
        field: group === undefined ? key : `${group}.${key}`,
        group,
        kind: cellKindOf(field),
        isNeeded,
        isOfWindow,
        example,
      },
    ];
  });
}

const { age, ...otherPersonFields } = personFields;

/** Every column of a cohort table but those that are named after a resource of the price list. */
export const columns: readonly Column[] = [
  ownColumn({
    part: 'row',
    id: 'person',
    sv: 'deltagare',
    also: ['pseudonym', 'löpnummer', 'participant'],
    kind: { is: 'text' },
    example: 'P001',
  }),
  ownColumn({
    part: 'row',
    id: 'period',
    sv: 'tidpunkt',
    kind: { is: 'choice', choices: periodChoices },
    example: 'före',
  }),
  ownColumn({ part: 'row', id: 'part', sv: 'del', kind: numberCell(1, 1000), example: '2' }),

  ownColumn({
    part: 'person',
    id: 'sex',
    sv: 'kön',
    also: ['gender'],
    kind: { is: 'choice', choices: sexChoices },
    example: 'kvinna',
  }),
  ...columnsOf('person', { age }),
  ownColumn({
    part: 'person',
    id: 'birth year',
    sv: 'födelseår',
    field: 'age',
    kind: { is: 'band', least: 1900, most: 2100 },
    example: '1985–1989',
    isNeeded: true,
  }),
  ownColumn({ part: 'person', id: 'municipality', sv: 'kommun', kind: { is: 'municipality' }, example: 'Lund' }),
  ...columnsOf('person', otherPersonFields),

  ...columnsOf('side', sideFields),
  ownColumn({
    part: 'side',
    id: 'from',
    sv: 'från',
    also: ['from date', 'från och med'],
    kind: { is: 'date' },
    example: '2024-01-01',
  }),
  ownColumn({
    part: 'side',
    id: 'to',
    sv: 'till',
    also: ['to date', 'till och med'],
    kind: { is: 'date' },
    example: '2024-12-31',
  }),

  ...columnsOf('work', jobFields),
  ...columnsOf('work', subsidyFields, 'subsidy'),
  ...columnsOf('support', supportFields),
  ...columnsOf('resource', resourceFields),
];

/** The columns of an empty table. Of two that tell the same, such as age and birth year, a table has one: the first. */
export const templateColumns: readonly Column[] = columns.filter(
  ({ part, field }, index) =>
    field === undefined || columns.findIndex((one) => one.part === part && one.field === field) === index,
);

export const columnById: ReadonlyMap<string, Column> = new Map(columns.map((one) => [one.id, one]));

/** Columns of which there may be several, each with its number: `support`, `support 2`, `support amount 2`. */
export const groupParts: readonly ColumnPart[] = ['work', 'support', 'resource'];

/** The column whose value a job, support or resource cannot be without. */
export const mainColumn = { work: 'wage', support: 'support', resource: 'resource' } as const;
export type GroupPart = keyof typeof mainColumn;
