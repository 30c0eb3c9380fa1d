import { parseArgs } from 'node:util';
import type { Language } from '@samnytta/model';
import type { MissingHandling, WindowHandling } from '@samnytta/model/cohort';
import { type StrategyCost, strategyCosts } from '@samnytta/model/uncertainty';
import type { Texts } from '../texts/sv.ts';
import {
  commandNames,
  commands,
  type CommandName,
  commonOptions,
  isCommand,
  isOption,
  missingChoices,
  type OperandName,
  options,
  type OptionName,
  takesSeveral,
  windowChoices,
} from './commands.ts';
import { usageError } from './usage.ts';
import { choiceOf, depthOf, drawsOf, examples, seedOf, targetOf, twoWayOf, willingnessOf } from './values.ts';

/** What a user asked for, checked. */
export interface Arguments {
  readonly command: CommandName;
  /** Operands by name; one that may be left out can be missing. */
  readonly operands: Readonly<Partial<Record<OperandName, string>>>;
  /** Further cases, for a command that takes several. */
  readonly more: readonly string[];
  readonly set: readonly string[];
  /** The file with prices that take the place of the catalogue's. */
  readonly prices: string | undefined;
  readonly typeCase: string | undefined;
  readonly depth: number | undefined;
  readonly date: string | undefined;
  /** Only values that have not been checked against their source. */
  readonly weak: boolean;
  /** Monte Carlo draws; undefined when no uncertainty is asked for. */
  readonly draws: number | undefined;
  readonly seed: number;
  readonly figure: string | undefined;
  readonly target: number | undefined;
  /** Inputs of a two-way table. */
  readonly twoWay: readonly [string, string] | undefined;
  /** The party that a funder's break-even is asked for. */
  readonly actor: string | undefined;
  /** What it puts in, as it is written. */
  readonly contribution: string | undefined;
  /** Years within which it is to come back, as they are written. */
  readonly years: string | undefined;
  /** The file with the settings of a table of people. */
  readonly settings: string | undefined;
  /** The table of a group that did not take part. */
  readonly comparison: string | undefined;
  readonly missing: MissingHandling | undefined;
  readonly windows: WindowHandling | undefined;
  readonly sheet: string | undefined;
  /** The outcome that strategies are held against each other by. */
  readonly outcome: string | undefined;
  readonly cost: StrategyCost | undefined;
  /** What one outcome is worth, SEK. */
  readonly willingness: number | undefined;
  /** Options that were written, in order. */
  readonly given: readonly { readonly name: OptionName; readonly value: string | undefined }[];
}

/** How the answer is to be told, known before the rest is checked so that faults are told the same way. */
export interface Manner {
  readonly language: Language;
  /** False when a language was asked for that does not exist. */
  readonly languageIsKnown: boolean;
  readonly askedLanguage: string;
  readonly json: boolean;
  readonly noColour: boolean;
}

function parsed(words: readonly string[]) {
  return parseArgs({ args: [...words], options, allowPositionals: true, strict: false, tokens: true });
}

type Parsed = ReturnType<typeof parsed>;

/** The last value of an option, when it has one. */
function valueOf({ tokens }: Parsed, name: OptionName): string | undefined {
  return tokens.flatMap((token) => (token.kind === 'option' && token.name === name ? [token.value] : [])).at(-1);
}

function isLanguage(text: string): text is Language {
  return text === 'sv' || text === 'en';
}

/** Reads how to tell the answer: the option first, then `SAMNYTTA_LANG`, else Swedish. */
export function mannerOf(words: readonly string[], environment: Readonly<Record<string, string | undefined>>): Manner {
  const found = parsed(words);
  const has = (name: OptionName): boolean =>
    found.tokens.some((token) => token.kind === 'option' && token.name === name);
  const fromEnvironment = environment['SAMNYTTA_LANG'];
  const asked =
    valueOf(found, 'lang') ?? (fromEnvironment === undefined || fromEnvironment === '' ? 'sv' : fromEnvironment);
  const isKnown = isLanguage(asked);
  return {
    language: isKnown ? asked : 'sv',
    languageIsKnown: isKnown,
    askedLanguage: asked,
    json: has('json'),
    noColour: has('no-color'),
  };
}

function written(name: OptionName): string {
  return `--${name}`;
}

function checkOptions(found: Parsed, command: CommandName, texts: Texts): void {
  const allowed: readonly OptionName[] = [...commonOptions, ...commands[command].options];
  const { problem } = texts;
  const seen = new Map<OptionName, string | undefined>();
  for (const token of found.tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    const fault = {
      path: rawName,
      expected: `${problem.options} ${allowed.map(written).join(', ')}`,
      example: `samnytta help ${command}`,
    };
    if (!isOption(name))
      throw usageError({ ...fault, kind: 'unknown-option', heading: problem.unknownOption, found: rawName }, texts);
    if (!allowed.includes(name))
      throw usageError(
        { ...fault, kind: 'unknown-option', heading: problem.optionNotHere(command), found: rawName },
        texts,
      );
    const example = examples[name];
    const takesValue = options[name].type === 'string';
    if (takesValue && (value === undefined || value === '')) {
      throw usageError(
        {
          kind: 'missing-value',
          path: rawName,
          heading: problem.missingValue,
          found: '',
          expected: problem.value,
          example,
        },
        texts,
      );
    }
    if (!takesValue && value !== undefined) {
      throw usageError(
        {
          kind: 'needless-value',
          path: rawName,
          heading: problem.needlessValue,
          found: value,
          expected: problem.noValue,
          example,
        },
        texts,
      );
    }
    if (name !== 'set' && seen.has(name) && seen.get(name) !== value) {
      throw usageError(
        {
          kind: 'repeated-option',
          path: rawName,
          heading: problem.repeatedOption,
          found: `${seen.get(name) ?? ''}, ${value ?? ''}`,
          expected: problem.once,
          example,
        },
        texts,
      );
    }
    seen.set(name, value);
  }
}

function operandsOf(found: Parsed, command: CommandName, texts: Texts): Pick<Arguments, 'operands' | 'more'> {
  const words = found.positionals.slice(1);
  const { required, optional } = commands[command];
  const names: readonly OperandName[] = [...required, ...optional];
  const { problem, help } = texts;
  const [example] = help.commands[command].examples;
  const missing = names[words.length];
  if (words.length < required.length && missing !== undefined) {
    const name = help.operands[missing].name;
    throw usageError(
      {
        kind: 'missing-operand',
        path: name,
        heading: problem.missingOperand,
        found: '',
        expected: help.operands[missing].what,
        example,
      },
      texts,
    );
  }
  const more = words.slice(names.length);
  const [extra] = more;
  if (extra !== undefined && !takesSeveral(command)) {
    throw usageError(
      {
        kind: 'unexpected-operand',
        path: '',
        heading: problem.unexpectedOperand,
        found: extra,
        expected: problem.nothingMore,
        example,
      },
      texts,
    );
  }
  return {
    operands: Object.fromEntries(words.slice(0, names.length).map((word, index) => [names[index], word])),
    more,
  };
}

function settingsOf(found: Parsed, texts: Texts): readonly string[] {
  const settings = found.tokens.flatMap((token) =>
    token.kind === 'option' && token.name === 'set' && token.value !== undefined ? [token.value] : [],
  );
  const wrong = settings.find((one) => one.indexOf('=') < 1);
  if (wrong === undefined) return settings;
  const { badValue, setting } = texts.problem;
  throw usageError(
    { kind: 'bad-value', path: '--set', heading: badValue, found: wrong, expected: setting, example: examples.set },
    texts,
  );
}

/**
 * Checks what a user wrote on the command line.
 * @throws UsageError
 */
export function argumentsOf(words: readonly string[], manner: Manner, texts: Texts): Arguments {
  const { problem } = texts;
  if (!manner.languageIsKnown) {
    throw usageError(
      {
        kind: 'bad-value',
        path: '--lang',
        heading: problem.badValue,
        found: manner.askedLanguage,
        expected: problem.language,
        example: examples.lang,
      },
      texts,
    );
  }
  const found = parsed(words);
  const [first] = found.positionals;
  const has = (name: OptionName): boolean =>
    found.tokens.some((token) => token.kind === 'option' && token.name === name);
  const expected = `${problem.commands} ${commandNames.join(', ')}`;
  const fault = { path: '', expected, example: 'samnytta evaluate examples/lund-2015.yaml' };
  const asked = (command: CommandName, { operands, more }: Pick<Arguments, 'operands' | 'more'>): Arguments => ({
    command,
    operands,
    more,
    set: settingsOf(found, texts),
    prices: valueOf(found, 'prices'),
    typeCase: valueOf(found, 'type-case'),
    depth: depthOf(valueOf(found, 'depth'), texts),
    date: valueOf(found, 'date'),
    weak: found.tokens.some((token) => token.kind === 'option' && token.name === 'weak'),
    draws: drawsOf(valueOf(found, 'draws'), texts),
    seed: seedOf(valueOf(found, 'seed'), texts),
    figure: valueOf(found, 'figure'),
    target: targetOf(valueOf(found, 'target'), texts),
    twoWay: twoWayOf(valueOf(found, 'two-way'), texts),
    actor: valueOf(found, 'actor'),
    contribution: valueOf(found, 'contribution'),
    years: valueOf(found, 'years'),
    settings: valueOf(found, 'case'),
    comparison: valueOf(found, 'comparison'),
    missing: choiceOf('missing', valueOf(found, 'missing'), missingChoices, texts),
    windows: choiceOf('windows', valueOf(found, 'windows'), windowChoices, texts),
    sheet: valueOf(found, 'sheet'),
    outcome: valueOf(found, 'outcome'),
    cost: choiceOf('cost', valueOf(found, 'cost'), strategyCosts, texts),
    willingness: willingnessOf(valueOf(found, 'willingness'), texts),
    given: found.tokens.flatMap((token) =>
      token.kind === 'option' && isOption(token.name) ? [{ name: token.name, value: token.value }] : [],
    ),
  });
  if (first === undefined) {
    checkOptions(found, 'help', texts);
    if (has('help')) return asked('help', { operands: {}, more: [] });
    throw usageError({ ...fault, kind: 'missing-command', heading: problem.missingCommand, found: '' }, texts);
  }
  if (!isCommand(first))
    throw usageError({ ...fault, kind: 'unknown-command', heading: problem.unknownCommand, found: first }, texts);
  checkOptions(found, first, texts);
  return has('help')
    ? asked('help', { operands: { command: first }, more: [] })
    : asked(first, operandsOf(found, first, texts));
}

/** Whether only the version is asked for. */
export function asksForVersion(words: readonly string[]): boolean {
  return words.length === 1 && words[0] === '--version';
}
