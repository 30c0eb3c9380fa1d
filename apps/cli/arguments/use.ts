import type { Texts } from '../texts/sv.ts';
import type { Arguments } from './arguments.ts';
import { type OptionName, tableOptions } from './commands.ts';
import { usageError } from './usage.ts';
import { examples } from './values.ts';

/**
 * Checks that no option was written that has nothing to do here.
 * @param isTable whether the operand is a table of people
 * @throws UsageError
 */
export function checkUse({ given, draws, command, operands, comparison, missing }: Arguments, isTable: boolean, texts: Texts): void {
  const { problem } = texts;
  const refuse = (option: OptionName | undefined, heading: string): void => {
    if (option === undefined) return;
    const example = option === 'seed' ? '--draws 1000 --seed 1' : tableOptions.some((one) => one === option) ? 'samnytta evaluate examples/cohort-illustration.csv' : `samnytta help ${command}`;
    throw usageError({ kind: 'option-without-use', path: `--${option}`, heading, found: examples[option], expected: problem.noSuchUse, example }, texts);
  };
  if (isTable) refuse(given.find((option) => option === 'type-case'), problem.notForTables);
  else refuse(given.find((option) => (tableOptions as readonly OptionName[]).includes(option)), problem.onlyForTables);
  if (missing === 'bound' && comparison !== undefined) refuse('comparison', problem.notWithBounds);
  if (missing === 'bound' && command !== 'evaluate') refuse('missing', problem.boundsOnlyEvaluated);
  if (comparison === '-' && operands.case === '-') refuse('comparison', problem.oneStandardInput);
  if (draws === undefined) refuse(given.find((option) => option === 'seed'), problem.needsDraws);
}
