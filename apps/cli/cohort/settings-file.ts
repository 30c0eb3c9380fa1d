import { existsSync } from 'node:fs';
import { type Case, type CaseChange, CaseError, parseCaseText, readCase, withLocalPrices } from '@samnytta/model';
import { usageError } from '../arguments/usage.ts';
import { examples } from '../arguments/values.ts';
import type { Context } from '../command.ts';
import { changeOf } from '../input/evaluated-input.ts';
import { localPricesOf } from '../input/local-prices.ts';
import { readInput } from '../input/read-input.ts';
import { InputError, told } from '../told-problem.ts';

const endings = ['.yaml', '.yml', '.json'] as const;

/** The settings' file: the one that is given, or the one with the table's name. @throws UsageError when there is none */
function settingsPath({ arguments: given, texts }: Context): string {
  if (given.settings !== undefined) return given.settings;
  const table = given.operands.case ?? '-';
  const stem = table.replace(/\.[^./\\]*$/u, '');
  const found = endings.map((ending) => `${stem}${ending}`).find((path) => existsSync(path));
  if (found !== undefined) return found;
  const { problem } = texts;
  throw usageError(
    {
      kind: 'missing-settings',
      path: '--case',
      heading: problem.missingSettings,
      found: table,
      expected: problem.settingsBeside(`${stem}.yaml`),
      example: examples.case,
    },
    texts,
  );
}

export interface Settings {
  readonly settings: Case;
  /** What their file is called. */
  readonly name: string;
  readonly changes: readonly CaseChange[];
}

/**
 * Date, prices, place, cost and appraisal that a table of people is evaluated with.
 * @throws UsageError when there is no file; InputError with every fault in it
 */
export async function readSettings(context: Context): Promise<Settings> {
  const { arguments: given, language, texts } = context;
  const { name, text } = await readInput(settingsPath(context), examples.case, language, texts);
  const changes = given.set.map(changeOf);
  const localPrices = await localPricesOf(context);
  try {
    return { settings: readCase(withLocalPrices(parseCaseText(text), localPrices), changes), name, changes };
  } catch (error) {
    if (!(error instanceof CaseError)) throw error;
    throw new InputError(
      name,
      error.problems.map((problem) => told(problem, language)),
    );
  }
}
