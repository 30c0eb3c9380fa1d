import type { Figure } from '@samnytta/model';
import type { ValueOfInformation } from '@samnytta/model/uncertainty';
import { bold } from '../terminal/style.ts';
import { type Column, table } from '../terminal/table.ts';
import type { Manner } from './actor-tables.ts';
import { inWords } from './amounts.ts';

const mostInputs = 5;
const digits = 3;

/** What knowing more would be worth; undefined when it is worth nothing. */
export function informationTable({ perfect, inputs, groups }: ValueOfInformation, { unit }: Figure, { language, texts, width }: Manner): string | undefined {
  if (perfect.value <= 0) return undefined;
  const { uncertainty: words } = texts;
  const show = (value: number): string => inWords(Number(value.toPrecision(digits)), unit, language);
  // What is less than its standard error is not told apart from nothing.
  const known = inputs.filter(({ value, standardError }) => value > standardError).slice(0, mostInputs);
  const rows = [
    { cells: [words.perfect, show(perfect.value), show(perfect.standardError)] },
    ...known.map(({ input, value, standardError }) => ({ cells: [input.label[language], show(value), show(standardError)] })),
    ...groups
      .filter(({ value, standardError }) => value > standardError)
      .map(({ label, value, standardError }) => ({ cells: [`${label[language]}, ${words.together}`, show(value), show(standardError)] })),
  ];
  const columns: readonly Column[] = [
    { heading: words.input, align: 'left' },
    { heading: words.worth, align: 'right' },
    { heading: words.error, align: 'right' },
  ];
  return [bold(words.information), table(columns, rows, width)].join('\n');
}
