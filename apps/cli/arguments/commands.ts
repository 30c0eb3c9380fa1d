import type { MissingHandling, WindowHandling } from '@samnytta/model/cohort';

/** What can be asked for, with the operands and options that each takes beside the common options. */
export const commands = {
  evaluate: {
    required: ['case'],
    optional: [],
    options: ['set', 'prices', 'type-case', 'draws', 'seed', 'case', 'comparison', 'missing', 'windows', 'sheet'],
  },
  sensitivity: {
    required: ['case'],
    optional: [],
    options: [
      'figure',
      'two-way',
      'type-case',
      'set',
      'prices',
      'draws',
      'seed',
      'case',
      'comparison',
      'missing',
      'windows',
      'sheet',
    ],
  },
  breakeven: {
    required: ['case'],
    optional: ['input'],
    options: ['figure', 'target', 'type-case', 'set', 'prices', 'case', 'comparison', 'missing', 'windows', 'sheet'],
  },
  funder: {
    required: ['case'],
    optional: [],
    options: ['actor', 'contribution', 'years', 'type-case', 'set', 'prices', 'draws', 'seed'],
  },
  strategies: {
    required: ['case'],
    optional: [],
    repeats: true,
    options: ['outcome', 'cost', 'willingness', 'type-case', 'set', 'prices', 'draws', 'seed'],
  },
  explain: { required: ['case'], optional: ['figure'], options: ['type-case', 'set', 'prices', 'depth'] },
  parameters: { required: [], optional: ['id'], options: ['date', 'weak'] },
  evidence: { required: [], optional: ['words'], options: [] },
  audit: { required: ['report'], optional: [], options: [] },
  schema: { required: [], optional: ['format'], options: [] },
  help: { required: [], optional: ['command'], options: [] },
} as const satisfies Readonly<Record<string, CommandShape>>;

interface CommandShape {
  readonly required: readonly OperandName[];
  readonly optional: readonly OperandName[];
  readonly options: readonly OptionName[];
  /** The last operand may be several. */
  readonly repeats?: true;
}

export type OperandName = 'case' | 'figure' | 'input' | 'id' | 'words' | 'report' | 'format' | 'command';
export type CommandName = keyof typeof commands;

export const commandNames = Object.keys(commands) as readonly CommandName[];

export function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}

export const options = {
  json: { type: 'boolean' },
  lang: { type: 'string' },
  'no-color': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
  set: { type: 'string', multiple: true },
  prices: { type: 'string' },
  'type-case': { type: 'string' },
  depth: { type: 'string' },
  date: { type: 'string' },
  weak: { type: 'boolean' },
  draws: { type: 'string' },
  seed: { type: 'string' },
  figure: { type: 'string' },
  target: { type: 'string' },
  'two-way': { type: 'string' },
  actor: { type: 'string' },
  contribution: { type: 'string' },
  years: { type: 'string' },
  case: { type: 'string' },
  comparison: { type: 'string' },
  missing: { type: 'string' },
  windows: { type: 'string' },
  sheet: { type: 'string' },
  outcome: { type: 'string' },
  cost: { type: 'string' },
  willingness: { type: 'string' },
} as const;

export type OptionName = keyof typeof options;

export const commonOptions = ['json', 'lang', 'no-color', 'help'] as const satisfies readonly OptionName[];

export function isOption(name: string): name is OptionName {
  return Object.hasOwn(options, name);
}

/** Options that only a table of people has use for. */
export const tableOptions = [
  'case',
  'comparison',
  'missing',
  'windows',
  'sheet',
] as const satisfies readonly OptionName[];

export const missingChoices = [
  'refuse',
  'mean',
  'median',
  'zero',
  'bound',
] as const satisfies readonly MissingHandling[];
export const windowChoices = ['refuse', 'annualise'] as const satisfies readonly WindowHandling[];

/** Whether the last operand of a command may be several. */
export function takesSeveral(command: CommandName): boolean {
  const shape: CommandShape = commands[command];
  return shape.repeats === true;
}
