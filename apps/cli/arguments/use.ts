import type { Texts } from '../texts/sv.ts';
import type { Arguments } from './arguments.ts';
import { type OptionName, tableOptions } from './commands.ts';
import { usageError } from './usage.ts';

/**
 * Checks that no option was written that has nothing to do here.
 * @param isTable whether the operand is a table of people
 * @throws UsageError
 */
export function checkUse(
  { given, draws, command, operands, comparison, missing }: Arguments,
  isTable: boolean,
  texts: Texts,
): void {
  const { problem } = texts;
  const refuse = (heading: string, isUseless: (option: OptionName) => boolean): void => {
    const found = given.find(({ name }) => isUseless(name));
    if (found === undefined) return;
    const { name: option, value } = found;
    const example =
      option === 'seed'
        ? '--draws 1000 --seed 1'
        : tableOptions.some((one) => one === option)
          ? 'samnytta evaluate examples/cohort-illustration.csv'
          : `samnytta help ${command}`;
    throw usageError(
      {
        kind: 'option-without-use',
        path: `--${option}`,
        heading,
        found: [`--${option}`, ...(value === undefined ? [] : [value])].join(' '),
        expected: problem.noSuchUse,
        example,
      },
      texts,
    );
  };
  if (isTable) refuse(problem.notForTables, (option) => option === 'type-case');
  else refuse(problem.onlyForTables, (option) => (tableOptions as readonly OptionName[]).includes(option));
  if (missing === 'bound' && comparison !== undefined)
    refuse(problem.notWithBounds, (option) => option === 'comparison');
  if (missing === 'bound' && command !== 'evaluate')
    refuse(problem.boundsOnlyEvaluated, (option) => option === 'missing');
  if (comparison === '-' && operands.case === '-')
    refuse(problem.oneStandardInput, (option) => option === 'comparison');
  if (draws === undefined) refuse(problem.needsDraws, (option) => option === 'seed');
}
