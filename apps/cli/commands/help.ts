import {
  commandNames,
  commands,
  type CommandName,
  commonOptions,
  isCommand,
  options,
  type OptionName,
  takesSeveral,
} from '../arguments/commands.ts';
import { usageError } from '../arguments/usage.ts';
import type { Command } from '../command.ts';
import { bold } from '../terminal/style.ts';
import { paragraph } from '../terminal/wrap.ts';
import type { Texts } from '../texts/sv.ts';

function usageOf(command: CommandName, { help }: Texts): string {
  const { required, optional, options: own } = commands[command];
  const words = [
    ...required.map((name) => help.operands[name].name),
    ...optional.map((name) => `[${help.operands[name].name}]`),
    ...(takesSeveral(command) ? ['…'] : []),
    ...own.map((name) => `[--${name}]`),
  ];
  return ['samnytta', command, ...words].join(' ');
}

function list(heading: string, items: readonly (readonly [string, string])[], width: number): string {
  const longest = Math.max(...items.map(([name]) => name.length));
  return [bold(heading), ...items.map(([name, text]) => paragraph(text, width, `  ${name.padEnd(longest)}  `))].join(
    '\n',
  );
}

function optionItems(names: readonly OptionName[], { help }: Texts): readonly (readonly [string, string])[] {
  return names.map((name) => {
    const takesValue = options[name].type === 'string';
    return [`--${name}${takesValue ? ' …' : ''}`, help.options[name]] as const;
  });
}

function exitCodes({ help }: Texts, width: number): string {
  return list(help.exitHeading, help.exit, width);
}

function examplesOf(command: CommandName, { help }: Texts): string {
  return [bold(help.examplesHeading), ...help.commands[command].examples.map((example) => `  ${example}`)].join('\n');
}

export function helpText(command: CommandName | undefined, texts: Texts, width: number): string {
  const { help } = texts;
  if (command === undefined) {
    return [
      bold(help.title),
      `${bold(help.usage)}\n  ${help.usageText}`,
      list(
        help.commandsHeading,
        commandNames.map((name) => [name, help.commands[name].summary] as const),
        width,
      ),
      list(help.optionsHeading, optionItems([...commonOptions, 'version'], texts), width),
      exitCodes(texts, width),
      examplesOf('evaluate', texts),
      paragraph(help.more, width),
    ].join('\n\n');
  }
  const { required, optional, options: own } = commands[command];
  const operands = [...required, ...optional].map(
    (name) => [help.operands[name].name, help.operands[name].what] as const,
  );
  return [
    bold(`samnytta ${command}: ${help.commands[command].summary}`),
    `${bold(help.usage)}\n${paragraph(usageOf(command, texts), width, '  ')}`,
    ...help.commands[command].text.map((text) => paragraph(text, width)),
    list(help.optionsHeading, [...operands, ...optionItems([...own, ...commonOptions], texts)], width),
    exitCodes(texts, width),
    examplesOf(command, texts),
  ].join('\n\n');
}

/** `samnytta help [COMMAND]` */
export const help: Command = ({ arguments: given, texts, terminal }) => {
  const asked = given.operands.command;
  if (asked !== undefined && !isCommand(asked)) {
    const { problem } = texts;
    throw usageError(
      {
        kind: 'unknown-command',
        path: '',
        heading: problem.unknownCommand,
        found: asked,
        expected: `${problem.commands} ${commandNames.join(', ')}`,
        example: 'samnytta help evaluate',
      },
      texts,
    );
  }
  const about = asked === undefined ? commandNames : [asked];
  return {
    text: () => helpText(asked, texts, terminal.width),
    json: () => ({
      commands: about.map((name) => ({
        name,
        usage: usageOf(name, texts),
        summary: texts.help.commands[name].summary,
        examples: texts.help.commands[name].examples,
      })),
    }),
    exitCode: 0,
  };
};
