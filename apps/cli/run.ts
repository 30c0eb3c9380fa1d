import type { Language } from '@samnytta/model';
import type { Problems } from '@samnytta/report/document/problems.ts';
import { problemsVersion } from '@samnytta/report/document/version.ts';
import { reportJson } from '@samnytta/report/render/json.ts';
import { argumentsOf, asksForVersion, type Manner, mannerOf } from './arguments/arguments.ts';
import type { CommandName } from './arguments/commands.ts';
import type { Command, Outcome } from './command.ts';
import { failuresOf } from './failure.ts';
import cli from './package.json' with { type: 'json' };
import { endWhenInterrupted, type Interruptible } from './terminal/cancel.ts';
import { progressOn, type ProgressOutput } from './terminal/progress.ts';
import { rendered } from './terminal/style.ts';
import { type Terminal, terminalOf } from './terminal/terminal.ts';
import { paragraph } from './terminal/wrap.ts';
import { en } from './texts/en.ts';
import { sv, type Texts } from './texts/sv.ts';

const texts: Readonly<Record<Language, Texts>> = { sv, en };

/** Commands are read when they are asked for: the help does not wait for the model. */
const commands: Readonly<Record<CommandName, () => Promise<Command>>> = {
  evaluate: async () => (await import('./commands/evaluate.ts')).evaluate,
  sensitivity: async () => (await import('./commands/sensitivity.ts')).sensitivity,
  breakeven: async () => (await import('./commands/breakeven.ts')).breakeven,
  funder: async () => (await import('./commands/funder.ts')).funder,
  strategies: async () => (await import('./commands/strategies.ts')).strategies,
  explain: async () => (await import('./commands/explain.ts')).explain,
  parameters: async () => (await import('./commands/parameters.ts')).parameters,
  evidence: async () => (await import('./commands/evidence.ts')).evidence,
  audit: async () => (await import('./commands/audit.ts')).audit,
  schema: async () => (await import('./commands/schema.ts')).schema,
  help: async () => (await import('./commands/help.ts')).help,
};

/** What is written where when a command is done. */
export interface Result {
  readonly output: string | Uint8Array;
  readonly errors: string;
  readonly exitCode: 0 | 1 | 2;
}

/** What a command line is run in. */
export interface Surroundings extends Interruptible {
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: ProgressOutput;
  readonly env: Readonly<Record<string, string | undefined>>;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** What writes reports is read when there is one: it knows how values are written, which the model does. */
async function answerOf(
  outcome: Outcome,
  { json: asJson, language }: Manner,
  { width, colour }: Terminal,
): Promise<string | Uint8Array> {
  if ('bytes' in outcome) return outcome.bytes;
  if (!('report' in outcome)) return asJson ? json(outcome.json()) : rendered(`${outcome.text()}\n`, colour);
  const { report } = outcome;
  if (asJson) return reportJson(report);
  const { reportText } = await import('./report/report-text.ts');
  return rendered(`${reportText(report, { language, width })}\n`, colour);
}

async function failed(error: unknown, manner: Manner, width: number, colour: boolean): Promise<Result> {
  const { language } = manner;
  const failures = await failuresOf(error, language, texts[language]);
  if (manner.json) {
    const isCutShort = failures.some((failure) => failure.isCutShort === true);
    const problems = failures.flatMap(({ input, problems: own }) =>
      own.map((problem) => (failures.length > 1 && input !== undefined ? { ...problem, file: input } : problem)),
    );
    const told: Problems = {
      format: 'samnytta-problems',
      version: problemsVersion,
      problems,
      ...(isCutShort && { isCutShort }),
    };
    return { output: json(told), errors: '', exitCode: 2 };
  }
  const { heading, cutShort } = texts[language].problem;
  const told = failures.flatMap(({ input, problems, isCutShort }) => {
    const lines = problems.map(({ text }) => paragraph(text, width, input === undefined ? '' : '  • '));
    const all = input === undefined ? lines : [heading(input, lines.length), ...lines];
    return isCutShort === true ? [...all, paragraph(cutShort(lines.length), width)] : all;
  });
  return { output: '', errors: rendered(`${told.join('\n')}\n`, colour), exitCode: 2 };
}

/**
 * Does what the words of a command line ask for. Reads files and standard input and tells how far long work
 * has come; writes nothing else. Interrupted, it ends the process with 130.
 */
export async function run(words: readonly string[], surroundings: Surroundings): Promise<Result> {
  if (asksForVersion(words)) return { output: `samnytta ${cli.version}\n`, errors: '', exitCode: 0 };
  const { stdout, stderr, env } = surroundings;
  const manner = mannerOf(words, env);
  const { language } = manner;
  const terminal = terminalOf(stdout, env, manner.noColour);
  const progress = progressOn(stderr, texts[language]);
  const cancelling = endWhenInterrupted(surroundings, () => {
    progress.end();
    stderr.write(`${texts[language].progress.cancelled}\n`);
  });
  try {
    const given = argumentsOf(words, manner, texts[language]);
    const command = await commands[given.command]();
    const outcome = await command({ arguments: given, language, texts: texts[language], terminal, progress });
    return { output: await answerOf(outcome, manner, terminal), errors: '', exitCode: outcome.exitCode };
  } catch (error) {
    return await failed(error, manner, terminal.width, false);
  } finally {
    progress.end();
    cancelling();
  }
}
