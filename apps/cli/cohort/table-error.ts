import type { ToldProblem } from '@samnytta/report/document/problems.ts';
import type { TableError, TableProblem } from '@samnytta/tables';
import type { Context } from '../command.ts';
import { InputError } from '../told-problem.ts';

/** Faults of a table as they are told. @param path the file, or - for standard input */
export function tableError({ problems, isCutShort }: TableError, path: string, context: Context): InputError {
  return new InputError(
    path === '-' ? context.texts.standardInput : path,
    problems.map((problem) => toldFault(problem, context)),
    isCutShort,
  );
}

function toldFault(
  { kind, row, column, found, expected, example, text }: TableProblem,
  { language }: Context,
): ToldProblem {
  const path = `${column ?? ''}${row === undefined ? '' : String(row)}`;
  return {
    path,
    kind,
    found,
    expected: expected[language],
    example,
    text: text[language],
    row: row ?? null,
    column: column ?? null,
  };
}
