import type { CellValue } from './cell-value.ts';
import type { GroupPart } from './columns.ts';

export const sides = ['before', 'after'] as const;
export type SideName = (typeof sides)[number];

export type Sex = 'woman' | 'man';

/** Values by column id. */
export type Values = Partial<Record<string, CellValue>>;

/** One job, support or resource of a person's period. */
export interface Item {
  readonly part: GroupPart;
  /** Kind of support, resource, or `job`: what a missing value is compared with. */
  readonly kind: string;
  /** Row of the table, and number of the column group, that the item stands in. */
  readonly row: number;
  readonly group: number;
  readonly values: Values;
  /** Columns whose value is missing. They may have been filled in; their grade is then another. */
  readonly missing: readonly string[];
}

/** One person's period, for twelve months. */
export interface Side {
  readonly row: number;
  /** Months that the person was followed. */
  readonly window: number;
  readonly items: readonly Item[];
}

/** One person of the table, without the pseudonym. */
export interface Person {
  readonly row: number;
  readonly sex: Sex | undefined;
  /** As the table says; undefined when it does not. */
  readonly age: number | undefined;
  readonly municipality: string | undefined;
  readonly values: Values;
  readonly missing: readonly string[];
  readonly before: Side;
  readonly after: Side;
}
