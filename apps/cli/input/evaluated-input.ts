import {
  type CaseChange,
  CaseError,
  evaluate,
  type EvaluationResult,
  type LocalPricesUsed,
  localPricesUsed,
  parseCaseText,
  readCase,
  withLocalPrices,
} from '@samnytta/model';
import type { Arguments } from '../arguments/arguments.ts';
import { usageError } from '../arguments/usage.ts';
import { isTableName } from '../cohort/is-table.ts';
import type { Context } from '../command.ts';
import type { Texts } from '../texts/sv.ts';
import { InputError, told } from '../told-problem.ts';
import { localPricesOf } from './local-prices.ts';
import { readInput } from './read-input.ts';

/** The result of a case as the user wants it, and as the file has it when something was changed. */
export interface EvaluatedInput {
  readonly result: EvaluationResult;
  readonly changes: readonly CaseChange[];
  readonly unchanged: EvaluationResult | undefined;
  /** What `--prices` did. */
  readonly localPrices: LocalPricesUsed | undefined;
}

export function changeOf(setting: string): CaseChange {
  const at = setting.indexOf('=');
  return { name: setting.slice(0, at).trim(), value: setting.slice(at + 1).trim() };
}

/** @throws UsageError for a table of people, which only `evaluate` takes */
function refuseTable(path: string, { command }: Arguments, texts: Texts): void {
  if (!isTableName(path)) return;
  const { problem } = texts;
  throw usageError(
    {
      kind: 'table-not-here',
      path: '',
      heading: problem.tableNotHere(command),
      found: path,
      expected: problem.caseFile,
      example: `samnytta evaluate ${path}`,
    },
    texts,
  );
}

/**
 * Reads and evaluates the case that the operand, or another path, names, with what `--set` changes.
 * @throws UsageError when there is no file; InputError with every fault in it
 */
export async function evaluatedInput(
  context: Context,
  path = context.arguments.operands.case ?? '-',
): Promise<EvaluatedInput> {
  const { arguments: given, language, texts } = context;
  const [example] = texts.help.commands[given.command].examples;
  refuseTable(path, given, texts);
  const { name, text } = await readInput(path, example, language, texts);
  const changes = given.set.map(changeOf);
  const local = await localPricesOf(context);
  try {
    const data = parseCaseText(text);
    const priced = withLocalPrices(data, local);
    const unchanged = changes.length === 0 ? undefined : evaluate(readCase(priced));
    const localPrices = local.length === 0 ? undefined : localPricesUsed(evaluate(readCase(data, changes)), local);
    return { result: evaluate(readCase(priced, changes)), changes, unchanged, localPrices };
  } catch (error) {
    if (!(error instanceof CaseError)) throw error;
    throw new InputError(
      name,
      error.problems.map((problem) => told(problem, language)),
    );
  }
}
