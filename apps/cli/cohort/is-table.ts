import type { Arguments } from '../arguments/arguments.ts';

/** Tables, and what people take for tables: their reader says why it does not take the latter. */
const tableName = /\.(?:csv|tsv|txt|xlsx|xlsm|xls|ods)$/iu;

/** Whether a file is named as a table. */
export function isTableName(path: string): boolean {
  return tableName.test(path);
}

/** Whether `evaluate` is asked for a table of people: by the file's name, or because settings are given for it. */
export function isTable({ operands, settings }: Arguments): boolean {
  return settings !== undefined || isTableName(operands.case ?? '');
}
