import type { Texts } from '../texts/sv.ts';
import { readPlainNumber } from '@samnytta/model';
import { drawLimits } from '@samnytta/model/uncertainty';
import type { OptionName } from './commands.ts';
import { usageError } from './usage.ts';

/** An example of each option, as it is written. */
export const examples: Readonly<Record<OptionName, string>> = {
  json: '--json',
  lang: '--lang sv',
  'no-color': '--no-color',
  help: '--help',
  version: '--version',
  set: '--set officer-hours=90',
  prices: '--prices lokala-priser.csv',
  'type-case': '--type-case work',
  depth: '--depth 3',
  date: '--date 2015-01-01',
  weak: '--weak',
  draws: '--draws 10000',
  seed: '--seed 1',
  figure: '--figure income.society',
  target: '--target 1000000',
  'two-way': '--two-way deadweight,persistence',
  actor: '--actor municipality',
  contribution: '--contribution "1375000 SEK"',
  years: '--years 3',
  case: '--case examples/cohort-illustration.yaml',
  comparison: '--comparison examples/cohort-comparison.csv',
  missing: '--missing median',
  windows: '--windows annualise',
  sheet: '--sheet Deltagare',
  outcome: '--outcome in-work',
  cost: '--cost public',
  willingness: '--willingness 300000',
};

function badValue(option: OptionName, found: string, expected: string, texts: Texts): Error {
  return usageError(
    {
      kind: 'bad-value',
      path: `--${option}`,
      heading: texts.problem.badValue,
      found,
      expected,
      example: examples[option],
    },
    texts,
  );
}

/** The option's value as a whole number between two others. @throws UsageError */
function wholeNumber(
  option: OptionName,
  text: string | undefined,
  least: number,
  most: number,
  expected: string,
  texts: Texts,
): number | undefined {
  if (text === undefined) return undefined;
  const read = readPlainNumber(text, least, most);
  if (typeof read === 'number' && Number.isInteger(read) && read >= least && read <= most) return read;
  throw badValue(option, text, expected, texts);
}

export function depthOf(text: string | undefined, texts: Texts): number | undefined {
  return wholeNumber('depth', text, 1, 9999, texts.problem.depth, texts);
}

export function drawsOf(text: string | undefined, texts: Texts): number | undefined {
  return wholeNumber(
    'draws',
    text,
    drawLimits.least,
    drawLimits.most,
    texts.problem.wholeNumber(drawLimits.least, drawLimits.most),
    texts,
  );
}

/** One when no seed is given: the same command gives the same answer. */
export function seedOf(text: string | undefined, texts: Texts): number {
  return (
    wholeNumber(
      'seed',
      text,
      0,
      Number.MAX_SAFE_INTEGER,
      texts.problem.wholeNumber(0, Number.MAX_SAFE_INTEGER),
      texts,
    ) ?? 1
  );
}

/** A decimal number; a decimal comma and blanks between thousands will do. */
export function targetOf(text: string | undefined, texts: Texts): number | undefined {
  if (text === undefined) return undefined;
  const read = readPlainNumber(text);
  if (typeof read === 'number') return read;
  throw badValue('target', text, texts.problem.decimalNumber, texts);
}

/** Kronor, above zero. */
export function willingnessOf(text: string | undefined, texts: Texts): number | undefined {
  if (text === undefined) return undefined;
  const read = readPlainNumber(text);
  if (typeof read === 'number' && read > 0) return read;
  throw badValue('willingness', text, texts.problem.willingness, texts);
}

/** Two inputs with a comma between. @throws UsageError */
export function twoWayOf(text: string | undefined, texts: Texts): readonly [string, string] | undefined {
  if (text === undefined) return undefined;
  const [one = '', other = '', ...rest] = text.split(',').map((part) => part.trim());
  if (one !== '' && other !== '' && one !== other && rest.length === 0) return [one, other];
  throw badValue('two-way', text, texts.problem.twoInputs, texts);
}

export function choiceOf<C extends string>(
  option: OptionName,
  text: string | undefined,
  choices: readonly C[],
  texts: Texts,
): C | undefined {
  const found = choices.find((choice) => choice === text);
  if (text === undefined || found !== undefined) return found;
  throw badValue(option, text, `${texts.problem.choices} ${choices.join(', ')}`, texts);
}
