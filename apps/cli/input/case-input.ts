import { type Case, CaseError, type CaseChange, readCaseText } from '@samnytta/model';
import type { Context } from '../command.ts';
import { InputError, told } from '../told-problem.ts';
import { readInput } from './read-input.ts';

/** A case as the user wants it, and as the file has it when something was changed. */
export interface CaseInput {
  readonly case: Case;
  readonly changes: readonly CaseChange[];
  readonly unchanged: Case | undefined;
}

function changeOf(setting: string): CaseChange {
  const at = setting.indexOf('=');
  return { name: setting.slice(0, at).trim(), value: setting.slice(at + 1).trim() };
}

/**
 * Reads the case that the operand names, with what `--set` changes.
 * @throws UsageError when there is no file; InputError with every fault in it
 */
export async function caseInput({ arguments: given, language, texts }: Context): Promise<CaseInput> {
  const [example] = texts.help.commands[given.command].examples;
  const { name, text } = await readInput(given.operands.case ?? '-', example, language, texts);
  const changes = given.set.map(changeOf);
  try {
    const unchanged = changes.length === 0 ? undefined : readCaseText(text);
    return { case: readCaseText(text, changes), changes, unchanged };
  } catch (error) {
    if (!(error instanceof CaseError)) throw error;
    throw new InputError(name, error.problems.map((problem) => told(problem, language)));
  }
}
